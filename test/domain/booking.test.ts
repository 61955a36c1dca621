import { type BookingFacts, bookingActions, bookingLifecycle, bookingStatuses, hasNotice } from '../../src/domain/booking'
import { next, openActions } from '../../src/domain/lifecycle'

test('the life of a booking is this table', () => expect(bookingLifecycle.steps).toMatchSnapshot())

test('every action is taken from somewhere, and every status is reached but the first', () => {
  const rows = Object.values(bookingLifecycle.steps)
  const taken = new Set(rows.flatMap((row) => Object.keys(row)))
  expect([...taken].sort()).toEqual([...bookingActions].sort())
  const reached = new Set(
    rows.flatMap((row) =>
      Object.values(row)
        .flat()
        .map(({ to }) => to),
    ),
  )
  expect(bookingStatuses.filter((status) => status !== 'held' && !reached.has(status))).toEqual([])
})

describe('what is asked before', () => {
  const step = (status: (typeof bookingStatuses)[number], action: (typeof bookingActions)[number], facts: BookingFacts) =>
    next(bookingLifecycle, { status }, action, 'resident', facts)

  test('a hold that is over confirms nothing', () => {
    expect(step('held', 'confirm', { isHoldOver: true })).toEqual({ ok: false, failure: 'notNow' })
    expect(step('held', 'confirm', {})).toEqual({ ok: true, value: 'confirmed' })
    expect(step('held', 'confirm', { wantsApproval: true })).toEqual({ ok: true, value: 'pending' })
  })

  test('a hold is renewed once', () => {
    expect(step('held', 'renew', { isRenewed: true }).ok).toBe(false)
    expect(step('held', 'renew', {}).ok).toBe(true)
  })

  test('nobody moves a booking oftener, or later, than agreed', () => {
    expect(step('confirmed', 'reschedule', { hasNotice: true, movesLeft: 0 }).ok).toBe(false)
    expect(step('confirmed', 'reschedule', { hasNotice: false, movesLeft: 1 }).ok).toBe(false)
    expect(step('confirmed', 'reschedule', { hasNotice: true, movesLeft: 1 }).ok).toBe(true)
  })

  test('somebody is called missing only after being waited for and rung', () => {
    expect(openActions(bookingLifecycle, 'confirmed', 'lawyer', { isWaitOver: true })).not.toContain('reportMissing')
    expect(openActions(bookingLifecycle, 'confirmed', 'lawyer', { isWaitOver: true, hasRung: true })).toContain('reportMissing')
  })

  test('what the adviser leaves unanswered ends as the office has set', () => {
    const open = (facts: BookingFacts) => openActions(bookingLifecycle, 'pending', 'timer', facts)
    expect(open({})).toEqual([])
    expect(open({ isDecisionOverdue: true })).toEqual(['decline'])
    expect(open({ isDecisionOverdue: true, silenceApproves: true })).toEqual(['approve'])
  })
})

describe('notice', () => {
  const [start, day] = [100_000, 1_440]
  test.each([
    [0, start - 1, true],
    [-5, start - 1, true],
    [day, start - 60, false],
    [day, start - 23 * 60, false],
    [day, start - day, true],
    [day, start - day + 1, false],
    [day, start, true],
    [day, start + 30, true],
  ])('of %i minutes, asked for at %i, is %s', (notice, now, expected) => expect(hasNotice(start, now, notice)).toBe(expected))
})
