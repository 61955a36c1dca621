import type { Database } from './database'

/** What this person did as a grid worker, or for another, between two moments in one county, the first first. */
export const listWorkerEvents = (
  db: Database,
  { county, account, from, until }: { county: number; account: string; from: Date; until: Date },
) =>
  db
    .selectFrom('report_event as event')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'event.county').onRef('report.id', '=', 'event.report'))
    .leftJoin('category', 'category.code', 'report.category')
    .select(['event.report', 'event.action', 'event.actor_role', 'event.at', 'event.words as said'])
    .select(['report.county', 'report.day', 'report.sequence', 'report.place_words', 'report.words', 'report.ring', 'report.due'])
    .select(['report.status', 'report.finished_at', 'report.closed_at', 'category.name as category_name'])
    .where('event.county', '=', county)
    .where('event.actor', '=', account)
    .where('event.actor_role', 'in', ['gridWorker', 'proxy'])
    .where('event.at', '>=', from)
    .where('event.at', '<', until)
    .orderBy('event.at')
    .orderBy('event.revision')
    .execute()

export type WorkerEvent = Awaited<ReturnType<typeof listWorkerEvents>>[number]
