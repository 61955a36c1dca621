import { cityCounty } from '../../domain/city'
import type { Draftable } from '../../domain/report-action'
import type { Database } from './database'
import type { DraftedStep } from './tables/unit'

interface NewDraft {
  readonly county: number
  readonly report: string
  readonly action: Draftable
  readonly step: DraftedStep
  readonly by: string
  readonly at: Date
}

export const insertDraft = (trx: Database, { step, ...draft }: NewDraft) =>
  trx
    .insertInto('report_draft')
    .values({ ...draft, step: JSON.stringify(step) })
    .execute()

/** What waits for the leader, with the sealed name of whoever wrote it. */
export const findDraft = (db: Database, county: number, report: string) =>
  db
    .selectFrom('report_draft as draft')
    .leftJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'draft.by'))
    .select(['draft.action', 'draft.step', 'draft.by', 'draft.at', 'account.name'])
    .where('draft.county', '=', county)
    .where('draft.report', '=', report)
    .executeTakeFirst()

export const deleteDraft = (trx: Database, county: number, report: string) =>
  trx.deleteFrom('report_draft').where('county', '=', county).where('report', '=', report).execute()
