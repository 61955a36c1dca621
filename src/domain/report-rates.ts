import type { CountedRow } from './published-rows'
import type { Counts } from './report-tally'

/** 响应率、按时办结率、解决率、满意率、覆盖率、退回率、重开率、吹哨率、报到率. */
export const rateNames = [
  'response',
  'onTime',
  'solved',
  'satisfied',
  'coverage',
  'returned',
  'reopened',
  'whistled',
  'reportedIn',
] as const
export type RateName = (typeof rateNames)[number]

/** How many of how many. */
export interface Rate {
  readonly part: number
  readonly base: number
}

/**
 * grid-cases.md 3.5, [P]: no published text defines them. on_time = closed_not_late ÷ (closed + open_and_late), exempted removed from both;
 * response = first_contact_in_time ÷ due; solved and satisfied ÷ answered; coverage = answered ÷ asked, shown beside them.
 */
export const rateOf: Readonly<Record<RateName, (counts: Counts) => Rate>> = {
  response: ({ contactInTime, contactDue }) => ({ part: contactInTime, base: contactDue }),
  onTime: ({ onTime, timed }) => ({ part: onTime, base: timed }),
  solved: ({ solved, answered }) => ({ part: solved, base: answered }),
  satisfied: ({ satisfied, rated }) => ({ part: satisfied, base: rated }),
  coverage: ({ answered, asked }) => ({ part: answered, base: asked }),
  returned: ({ returned, given }) => ({ part: returned, base: given }),
  reopened: ({ reopened, finished }) => ({ part: reopened, base: finished }),
  whistled: ({ whistled, given }) => ({ part: whistled, base: given }),
  reportedIn: ({ reportedIn, called }) => ({ part: reportedIn, base: called }),
}

/** In tenths of a percent, cut and never rounded up: 99.97 % is not everything. */
export const permilleOf = ({ part, base }: Rate): number => Math.floor((part * 1000) / base)

/** A share of fewer than a handful would say how it went for one person. */
export const publishedRate = (rate: Rate, least: number): Rate | undefined => (rate.base >= least ? rate : undefined)

/** 排名: by the share on time, among those that had enough matters for it; equal shares share a place. */
export const ranksOf = (rows: readonly CountedRow[], least: number): Map<string, number> => {
  const shares = rows.flatMap(({ key, counts }) => {
    const rate = rateOf.onTime(counts)
    return key !== null && counts.received >= least && rate.base >= least ? [{ key, share: permilleOf(rate) }] : []
  })
  if (shares.length < 2) return new Map()
  return new Map(shares.map(({ key, share }) => [key, 1 + shares.filter((other) => other.share > share).length]))
}
