import type { DutyFacts } from './duty-entry'
import { countsInLedger, isOnSite } from './duty-entry'

/** 值班计划 of one adviser for one village. */
export interface DutyPlan {
  readonly hoursPerMonth: number
  readonly lecturesPerQuarter: number
  readonly firmVisitsPerYear: number
}

export interface DatedPlan extends DutyPlan {
  /** The first day of the month from which it holds. */
  readonly from: string
}

/** The plan of a month: the latest that has begun, else what the city's settings say. */
export const planOf = (changes: readonly DatedPlan[], month: string, usual: DutyPlan): DutyPlan => {
  const [latest] = changes.filter(({ from }) => from.slice(0, 7) <= month).sort((one, other) => (one.from < other.from ? 1 : -1))
  if (!latest) return usual
  const { from: _, ...plan } = latest
  return plan
}

/** What was done against what was planned; nobody is ahead of a plan by less than nothing. */
export interface DutyStanding {
  readonly siteMinutes: number
  readonly siteMinutesMissing: number
  readonly lectures: number
  readonly lecturesMissing: number
  readonly firmVisits: number
  readonly firmVisitsMissing: number
}

interface Done {
  readonly month: readonly DutyFacts[]
  readonly quarter: readonly DutyFacts[]
  readonly year: readonly DutyFacts[]
}

export const standingOf = ({ month, quarter, year }: Done, plan: DutyPlan): DutyStanding => {
  const siteMinutes = month
    .filter((each) => isOnSite(each.kind) && countsInLedger(each))
    .reduce((sum, each) => sum + (each.minutes ?? 0), 0)
  const lectures = quarter.filter((each) => each.kind === 'lecture' && countsInLedger(each)).length
  const firmVisits = year.filter((each) => each.kind === 'firmVisit' && countsInLedger(each)).length
  return {
    siteMinutes,
    siteMinutesMissing: Math.max(0, plan.hoursPerMonth * 60 - siteMinutes),
    lectures,
    lecturesMissing: Math.max(0, plan.lecturesPerQuarter - lectures),
    firmVisits,
    firmVisitsMissing: Math.max(0, plan.firmVisitsPerYear - firmVisits),
  }
}
