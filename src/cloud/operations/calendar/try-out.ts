import type { MovedDue, TriedNotice, TryNotice } from '../../../contract/calendar'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayNumberOf, momentOf } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { reckonedAnew } from '../../../domain/report-clocks'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { findCalendar, findNoticeDays } from '../../store/calendar-store'
import { type ClockToReckon, listClocksFrom } from '../../store/clock-reckon-store'
import { clockRulesAt, type Rules, readRules } from '../report/rules'
import { decidesForCity } from '../setting/list'
import { nextCalendar } from './next-calendar'
import { noticeOf } from './notice-of'

const pageSize = 100
const chunk = 1_000

/** 试算: what the notice says, and every due time that it would move; nothing is written. */
export const tryNotice = async (
  app: Pick<App, 'db' | 'now'>,
  person: Person,
  { after, ...notice }: TryNotice,
): Promise<Outcome<TriedNotice, Failure>> => {
  if (!decidesForCity(person)) return fail('notAllowed')
  const { days, problems } = await noticeOf(notice)
  const known = await findCalendar(app.db)
  const empty = { days: [...days], problems: [...problems], counts: null, moves: [], next: null, edition: known.edition }
  if (problems.length) return succeed(empty)
  const next = nextCalendar(await findNoticeDays(app.db), { knownUntil: known.knownUntil, year: notice.year, days })
  const rules = { ...(await readRules(app)), calendar: { ...next.calendar, edition: known.edition } }
  const from = new Date(momentOf(dayNumberOf(next.changedFrom), 0))
  const page = await movesAfter(app, { rules, from, after })
  const counts = after === undefined ? await countMoves(app, { rules, from }) : null
  return succeed({ ...empty, ...page, counts })
}

interface Trying {
  readonly rules: Rules
  readonly from: Date
  readonly after?: string | undefined
}

/** One page of what moves. */
const movesAfter = async (app: Pick<App, 'db'>, trying: Trying): Promise<{ moves: MovedDue[]; next: string | null }> => {
  const moves: MovedDue[] = []
  for await (const clock of clocksFrom(app, trying)) {
    const move = moveOf(clock, trying.rules)
    if (move) moves.push(move)
    if (moves.length === pageSize) return { moves, next: keyOf(clock) }
  }
  return { moves, next: null }
}

const countMoves = async (app: Pick<App, 'db'>, trying: Trying) => {
  const counts = { moved: 0, settled: 0 }
  for await (const clock of clocksFrom(app, trying)) {
    const { dueMs, provisional } = reckonedAnew(clock, clockRulesAt(trying.rules))
    if (dueMs !== clock.dueMs) counts.moved += 1
    else if (clock.provisional && !provisional) counts.settled += 1
  }
  return counts
}

/** Every clock that the notice may move, read in chunks. */
async function* clocksFrom({ db }: Pick<App, 'db'>, { from, after }: Trying): AsyncGenerator<ClockToReckon> {
  for (let key = after; ; ) {
    const clocks = await listClocksFrom(db, { from, after: key, limit: chunk })
    yield* clocks
    const last = clocks.at(-1)
    if (clocks.length < chunk || !last) return
    key = keyOf(last)
  }
}

const keyOf = ({ county, report, id }: ClockToReckon): string => `${county} ${report} ${id}`

const moveOf = (clock: ClockToReckon, rules: Rules): MovedDue | undefined => {
  const { dueMs } = reckonedAnew(clock, clockRulesAt(rules))
  if (dueMs === clock.dueMs) return undefined
  return {
    county: clock.county,
    report: clock.report,
    number: formatReportNumber(clock.numbered),
    clock: clock.kind,
    from: new Date(clock.dueMs).toISOString(),
    to: new Date(dueMs).toISOString(),
  }
}
