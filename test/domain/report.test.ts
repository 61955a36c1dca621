import fc from 'fast-check'
import { next, openActions } from '../../src/domain/lifecycle'
import {
  closedStatuses,
  firstStatus,
  isShownTo,
  openStatuses,
  type ReportAction,
  type ReportStatus,
  reportActions,
  reportEvents,
  reportLifecycle,
} from '../../src/domain/report'
import { type Role, roles } from '../../src/domain/role'

test('the whole life of a report', () => {
  const lines = Object.entries(reportLifecycle.steps).flatMap(([from, steps]) =>
    Object.entries(steps).map(([action, { to, by, within, when }]) =>
      [
        `${from} --${action}--> ${to} by ${by.join(', ')}`,
        within && ` within ${within.amount} ${within.kind}`,
        when && ` when ${when}`,
      ].join(''),
    ),
  )
  expect(lines).toMatchInlineSnapshot(`
[
  "submitted --accept--> accepted by gridWorker within 2 workHours",
  "submitted --passOn--> same by gridWorker when inOwnHands",
  "submitted --sendBack--> returned by gridWorker",
  "submitted --withdraw--> withdrawn by resident",
  "submitted --note--> same by gridWorker, dispatcher",
  "submitted --supplement--> same by resident",
  "accepted --contact--> same by gridWorker",
  "accepted --finish--> confirming by gridWorker",
  "accepted --passOn--> submitted by gridWorker when inOwnHands",
  "accepted --sendBack--> returned by gridWorker",
  "accepted --askToExtend--> same by gridWorker when mayExtend",
  "accepted --askToSuspend--> same by gridWorker when maySuspend",
  "accepted --extend--> same by dispatcher when askedToExtend",
  "accepted --suspend--> suspended by dispatcher when askedToSuspend",
  "accepted --decline--> same by dispatcher when askedForSomething",
  "accepted --note--> same by gridWorker, dispatcher",
  "accepted --supplement--> same by resident",
  "suspended --resume--> accepted by dispatcher, timer",
  "suspended --note--> same by gridWorker, dispatcher",
  "suspended --supplement--> same by resident",
  "returned --redispatch--> submitted by dispatcher",
  "returned --note--> same by gridWorker, dispatcher",
  "returned --supplement--> same by resident",
  "confirming --confirm--> closed by resident",
  "confirming --dispute--> accepted by resident when firstDispute",
  "confirming --disputeAgain--> returned by resident when disputedBefore",
  "confirming --callBackMissed--> same by dispatcher when mayCallBack",
  "confirming --callBackSettled--> closed by dispatcher when mayCallBack",
  "confirming --callBackDisputed--> returned by dispatcher when mayCallBack",
  "confirming --closeUnanswered--> closed by dispatcher when triedOften",
]
`)
})

test('a closed report stays closed for everyone', () => {
  for (const status of closedStatuses)
    for (const role of roles) expect(openActions(reportLifecycle, status, role, { reopenCount: 0 })).toEqual([])
})

test('out of every open status somebody can lead the report on', () => {
  for (const status of openStatuses)
    for (const reopenCount of [0, 1]) {
      const leadsOn = roles.some((role) =>
        openActions(reportLifecycle, status, role, { reopenCount }).some((action) => {
          const to = next(reportLifecycle, { status }, action, role, { reopenCount })
          return to.ok && to.value !== status
        }),
      )
      expect([status, leadsOn]).toEqual([status, true])
    }
})

test('the first dispute goes back to the same hands and every later one to the center', () => {
  fc.assert(
    fc.property(fc.nat(20), (reopenCount) => {
      const action = reopenCount === 0 ? 'dispute' : 'disputeAgain'
      const to = next(reportLifecycle, { status: 'confirming' }, action, 'resident', { reopenCount })
      expect(to).toEqual({ ok: true, value: reopenCount === 0 ? 'accepted' : 'returned' })
      expect(openActions(reportLifecycle, 'confirming', 'resident', { reopenCount })).toEqual(['confirm', action])
    }),
  )
})

test('only a resident closes or withdraws a report, however people act on it, and then it is over', () => {
  const attempt = fc.record({ action: fc.constantFrom(...reportActions), role: fc.constantFrom(...roles) })
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const trail = trailOf(attempts)
      expect(trail.filter(({ to, role }) => isClosed(to) && role !== 'resident')).toEqual([])
      expect(trail.filter(({ from }) => isClosed(from))).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})

test('a report without a known grid begins with the center', () => {
  expect(firstStatus('340403007001001')).toBe('submitted')
  expect(firstStatus(null)).toBe('returned')
})

test('a resident reads a note only if its writer shows it, and staff words never', () => {
  expect(isShownTo('resident', { action: 'note', shown: false })).toBe(false)
  expect(isShownTo('resident', { action: 'note', shown: true })).toBe(true)
  expect(isShownTo('resident', { action: 'sendBack', shown: true })).toBe(false)
  expect(isShownTo('resident', { action: 'finish', shown: false })).toBe(true)
})

test('staff read every event', () => {
  for (const action of reportEvents)
    for (const role of ['gridWorker', 'dispatcher'] as const) expect(isShownTo(role, { action, shown: false })).toBe(true)
})

const isClosed = (status: ReportStatus) => (closedStatuses as readonly ReportStatus[]).includes(status)

interface Attempt {
  readonly action: ReportAction
  readonly role: Role
}

/** The steps that were granted, one after the other, from the day on which the report was filed. */
const trailOf = (attempts: readonly Attempt[]) => {
  const trail: (Attempt & { from: ReportStatus; to: ReportStatus })[] = []
  for (const { action, role } of attempts) {
    const from = trail.at(-1)?.to ?? 'submitted'
    const reopenCount = trail.filter((step) => step.action.startsWith('dispute')).length
    const to = next(reportLifecycle, { status: from }, action, role, { reopenCount })
    if (to.ok) trail.push({ action, role, from, to: to.value })
  }
  return trail
}
