import { type DutyPlan, type DutyStanding, standingOf } from '../../../domain/duty-plan'
import type { Database } from '../../store/database'
import type { AdviserKey } from '../../store/diary-store'
import { dutyFacts, type FoundDuty, listDuty } from '../../store/duty-entry-store'
import { spanOf } from './month-of'

/** What an adviser did in the month, its quarter and its year, read once for all their villages. */
export const yearOf = async (db: Database, key: AdviserKey, month: string) => {
  const all = await listDuty(db, key, spanOf('year', month))
  return {
    inMonth: (community: string) => within(all, community, spanOf('month', month)),
    standing: (community: string, plan: DutyPlan): DutyStanding =>
      standingOf(
        {
          month: within(all, community, spanOf('month', month)).map(dutyFacts),
          quarter: within(all, community, spanOf('quarter', month)).map(dutyFacts),
          year: all.filter((entry) => entry.community === community).map(dutyFacts),
        },
        plan,
      ),
  }
}

const within = (all: readonly FoundDuty[], community: string, { from, until }: { from: Date; until: Date }): FoundDuty[] =>
  all.filter((entry) => entry.community === community && entry.started_at >= from && entry.started_at < until)
