import { sql } from 'kysely'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'

/** A report by its number, as people say it: 0403-261123-0042 within its own county. */
export const findReportByNumber = async (db: Database, county: number, number: string): Promise<string | undefined> => {
  const [, head = '', day = '', sequence = ''] = /^(\d{4})-(\d{6})-(\d{4,6})$/.exec(number) ?? []
  if (!String(county).endsWith(head)) return undefined
  const asDay = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`
  if (Number.isNaN(Date.parse(asDay)) || dayAt(Date.parse(asDay)) !== asDay) return undefined
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('county', '=', county)
    .where('day', '=', asDay)
    .where('sequence', '=', Number(sequence))
    .executeTakeFirst()
  return row?.id
}

/** The matter that speaks for this one. */
export const findMaster = async (db: Database, county: number, id: string): Promise<string | undefined> => {
  const row = await db.selectFrom('report').select('merged_into').where('county', '=', county).where('id', '=', id).executeTakeFirst()
  return row?.merged_into ?? undefined
}

/** The matters that one speaks for, and the one that speaks for it, by their numbers. */
export const listLinked = (db: Database, county: number, { id, mergedInto }: { id: string; mergedInto: string | null }) =>
  db
    .selectFrom('report')
    .select(['id', 'county', 'day', 'sequence', 'status', 'merged_into'])
    .where('county', '=', county)
    .where((eb) => eb.or([eb('merged_into', '=', id), ...(mergedInto ? [eb('id', '=', mergedInto)] : [])]))
    .orderBy('submitted_at')
    .execute()

/** The matters that one speaks for. */
export const listMerged = (db: Database, county: number, master: string) =>
  db.selectFrom('report').select(['id', 'reporter']).where('county', '=', county).where('merged_into', '=', master).execute()

/** 并单: the master takes over how pressing the other is, and counts it; its own time stays as it is. */
export const takeIn = async (
  trx: Database,
  county: number,
  master: string,
  taken: { priority: number; is_danger: boolean },
): Promise<void> => {
  await trx
    .updateTable('report')
    .set({
      merged_count: sql<number>`merged_count + 1`,
      priority: sql<0>`least(priority, ${taken.priority})`,
      is_danger: sql<boolean>`is_danger or ${taken.is_danger}`,
    })
    .where('county', '=', county)
    .where('id', '=', master)
    .execute()
}

export const letGo = async (trx: Database, county: number, master: string): Promise<void> => {
  await trx
    .updateTable('report')
    .set({ merged_count: sql<number>`merged_count - 1` })
    .where('county', '=', county)
    .where('id', '=', master)
    .execute()
}
