import type { Ledger } from '../../../contract/adviser-duty'
import { adviserDutyWording } from '../../wording/adviser-duty'
import { timeOf } from '../paper/paper-time'

const { kinds, facts, counted, planned, total } = adviserDutyWording

/** Who it is about, in the words of the paper. */
export const headLines = ({ village, adviserName, shopName, license }: Ledger): [name: string, value: string][] => [
  [facts.village, village.name],
  [facts.adviser, adviserName],
  [facts.firm, shopName],
  [facts.license, license ?? ''],
]

export const countLines = ({ counts, rows }: Ledger): string[] => [
  ...counts.map(({ kind, count, minutes }) => counted(kinds[kind], count, minutes)),
  counted(
    total,
    rows.length,
    rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  ),
]

export const planLines = ({ plan, standing }: Ledger): string[] => [
  planned.hours(standing.siteMinutes, plan.hoursPerMonth, standing.siteMinutesMissing),
  planned.lectures(standing.lectures, plan.lecturesPerQuarter, standing.lecturesMissing),
  planned.firmVisits(standing.firmVisits, plan.firmVisitsPerYear, standing.firmVisitsMissing),
]

/** Day, from–to, kind, minutes, proof. */
export const rowLines = ({ rows }: Ledger): [day: string, time: string, kind: string, minutes: number | null, proof: string][] =>
  rows.map(({ kind, from, until, minutes, proof }) => {
    const [day = '', begin = ''] = timeOf(from).split(' ')
    const end = until === null || minutes === 0 ? '' : `–${timeOf(until).split(' ')[1] ?? ''}`
    return [day, `${begin}${end}`, kinds[kind], minutes, proof ?? '']
  })
