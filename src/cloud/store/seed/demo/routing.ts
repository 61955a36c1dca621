import type { Database } from '../../database'
import { seedDay } from '../seed-day'
import { stableId } from '../stable-id'

/** 派单目录 to try: chapters and kinds, and which of a county's invented units leads and helps. */
const usual = [
  { category: '01', lead: 'bureau', co: [] },
  { category: '02', lead: 'bureau', co: ['utility'] },
  { category: '0204', lead: 'utility', co: [] },
  { category: '0205', lead: 'utility', co: ['property'] },
  { category: '0206', lead: 'utility', co: [] },
  { category: '06', lead: 'property', co: ['bureau'] },
  { category: '0604', lead: 'bureau', co: ['property'] },
  { category: '0802', lead: 'bureau', co: [] },
] as const

/** For the units of demo/units.ts, over the whole county. */
export const insertRouting = async (db: Database, county: number): Promise<void> => {
  const unit = (kind: string) => stableId(`unit ${county} ${kind}`)
  await db
    .insertInto('routing_rule')
    .values(
      usual.map(({ category, lead, co }) => ({
        county,
        id: stableId(`routing ${county} ${category}`),
        category,
        area: String(county),
        valid_from: seedDay,
        lead: unit(lead),
        co: co.map(unit),
        set_by: null,
        set_at: new Date(seedDay),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
