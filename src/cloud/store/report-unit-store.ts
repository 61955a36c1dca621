import { sql } from 'kysely'
import type { PartState, UnitPart, UnitRating } from '../../domain/unit'
import type { Database } from './database'
import type { WhistleAnswer } from './tables/report'

interface Called {
  readonly county: number
  readonly report: string
  readonly at: Date
  readonly units: readonly { readonly unit: string; readonly part: UnitPart }[]
}

/** Gives a matter to units, or calls them to it; one that is called again answers again, and that it returned it once is not forgotten. */
export const callUnits = async (trx: Database, { county, report, at, units }: Called): Promise<void> => {
  if (units.length === 0) return
  const anew = {
    state: 'called' as const,
    called_at: at,
    answered_at: null,
    answer: null,
    ended_at: null,
    rating: null,
    rated_by: null,
    rated_at: null,
  }
  await trx
    .insertInto('report_unit')
    .values(units.map((unit) => ({ county, report, ...unit, ...anew, returned_at: null })))
    .onConflict((conflict) => conflict.columns(['county', 'report', 'unit']).doUpdateSet({ ...anew, part: sql`excluded.part` }))
    .execute()
}

interface Moved {
  readonly county: number
  readonly report: string
  readonly unit: string
  readonly at: Date
}

export const answerCall = async (trx: Database, { county, report, unit, at }: Moved, answer: WhistleAnswer): Promise<void> => {
  await ofUnit(trx, county, report)
    .where('unit', '=', unit)
    .set({ state: 'answered', answered_at: at, answer: JSON.stringify(answer) })
    .execute()
}

/** 评议. */
export const ratePart = async (
  trx: Database,
  { county, report, unit, at }: Moved,
  { rating, by }: { rating: UnitRating; by: string | null },
): Promise<void> => {
  await ofUnit(trx, county, report).where('unit', '=', unit).set({ rating, rated_by: by, rated_at: at }).execute()
}

/** Its part is done, it is released, or it gave the matter back. */
export const endPart = async (
  trx: Database,
  { county, report, unit, at }: Moved,
  state: Exclude<PartState, 'called' | 'answered'>,
): Promise<void> => {
  await ofUnit(trx, county, report)
    .where('unit', '=', unit)
    .set({ state, ended_at: at, ...(state === 'returned' && { returned_at: at }) })
    .execute()
}

/** Nobody waits any more for those who have not done their part. */
export const releaseUnits = async (trx: Database, { county, report, at }: Omit<Moved, 'unit'>): Promise<void> => {
  await ofUnit(trx, county, report)
    .where('part', '=', 'co')
    .where('state', 'in', ['called', 'answered'])
    .set({ state: 'released', ended_at: at })
    .execute()
}

const ofUnit = (trx: Database, county: number, report: string) =>
  trx.updateTable('report_unit').where('county', '=', county).where('report', '=', report)

/** Who was given it or called to it, by name, the lead first. */
export const listCalledUnits = (db: Database, county: number, report: string) =>
  db
    .selectFrom('report_unit as called')
    .innerJoin('organization as unit', (join) => join.onRef('unit.county', '=', 'called.county').onRef('unit.id', '=', 'called.unit'))
    .select(['unit.id', 'unit.name', 'called.part', 'called.state', 'called.answer', 'called.rating'])
    .where('called.county', '=', county)
    .where('called.report', '=', report)
    .orderBy('called.part', 'desc')
    .orderBy('called.called_at')
    .orderBy('unit.name')
    .execute()
