import type { Course, Responsible } from '../../../domain/consultation-course'
import type { StoredConsultation } from '../../store/consultation-store'

/** As the rules see it. */
export const courseOf = (row: StoredConsultation): Course => ({
  status: row.status,
  tier: row.tier,
  adviser: adviserOf(row),
  isOpen: row.is_open,
  isPartyUnknown: row.is_party_unknown,
  isToldUp: row.is_told_up,
  promise: row.promise,
  clock: clockOf(row),
  waitsUntilMs: row.waits_until?.getTime(),
  firstReplyMs: row.first_reply_at?.getTime(),
  breachedMs: row.breached_at?.getTime(),
  asks: row.asks,
  followUps: row.follow_ups,
  followUpUntilMs: row.follow_up_until?.getTime(),
  hasSecond: row.has_second,
  reopenUntilMs: row.reopen_until?.getTime(),
  goneAtMs: row.gone_at?.getTime(),
  aidHint: row.aid_hint ?? undefined,
  closeReason: row.close_reason ?? undefined,
  reason: row.reason ?? undefined,
})

const adviserOf = ({ adviser_county: county, adviser: id, adviser_account: account, tier }: StoredConsultation): Responsible | undefined =>
  county === null || id === null || account === null ? undefined : { county, id, account, tier }

const clockOf = ({ round, clock_from: from, due, due_provisional: provisional, marks }: StoredConsultation): Course['clock'] =>
  round && from && due ? { round, fromMs: from.getTime(), dueMs: due.getTime(), provisional: provisional ?? false, marks } : undefined

const momentAt = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms))

/** As it is kept. */
export const columnsOf = (course: Course) => {
  const { adviser, clock } = course
  return {
    status: course.status,
    tier: course.tier,
    adviser_county: adviser?.county ?? null,
    adviser: adviser?.id ?? null,
    adviser_account: adviser?.account ?? null,
    is_open: course.isOpen,
    is_party_unknown: course.isPartyUnknown,
    is_told_up: course.isToldUp,
    promise: course.promise,
    round: clock?.round ?? null,
    clock_from: momentAt(clock?.fromMs),
    due: momentAt(clock?.dueMs),
    due_provisional: clock?.provisional ?? null,
    marks: clock?.marks ?? [],
    next_mark_at: momentAt(clock?.marks[0]?.atMs),
    waits_until: momentAt(course.waitsUntilMs),
    first_reply_at: momentAt(course.firstReplyMs),
    breached_at: momentAt(course.breachedMs),
    asks: course.asks,
    follow_ups: course.followUps,
    follow_up_until: momentAt(course.followUpUntilMs),
    has_second: course.hasSecond,
    reopen_until: momentAt(course.reopenUntilMs),
    gone_at: momentAt(course.goneAtMs),
    aid_hint: course.aidHint ?? null,
    close_reason: course.closeReason ?? null,
    reason: course.reason ?? null,
  }
}
