import fc from 'fast-check'
import { dueAt } from '../../src/domain/deadline'
import { openActions } from '../../src/domain/lifecycle'
import { reportLifecycle } from '../../src/domain/report'
import { settings } from '../../src/domain/setting'

/** Natural days wait for no calendar. */
const calendar = { holidays: new Set<string>(), makeupDays: new Set<string>(), knownUntil: '2026-12-31' }
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)

test.each([
  ['2026-11-23 00:00', '2026-11-26 23:59', false],
  ['2026-11-23 00:00', '2026-11-27 00:00', true],
  ['2026-11-23 23:59', '2026-11-26 23:59', false],
  ['2026-11-23 23:59', '2026-11-27 00:00', true],
])('finished %s, the call-back is due at %s: %s', (finished, now, isDue) => {
  const { dueMs } = dueAt({ startMs: at(finished), limit: settings.confirmLimit.usual, calendar })
  expect(at(now) > dueMs).toBe(isDue)
})

test('who dealt with a matter never calls back about it, and none is closed unanswered before two calls in vain', () => {
  const facts = fc.record({ reopenCount: fc.nat(3), isHolder: fc.boolean(), isCallBackDue: fc.boolean(), callBackCount: fc.nat(4) })
  fc.assert(
    fc.property(facts, (given) => {
      const open = openActions(reportLifecycle, 'confirming', 'dispatcher', given)
      const mayCall = given.isCallBackDue && !given.isHolder
      expect(open.includes('callBackSettled')).toBe(mayCall)
      expect(open.includes('closeUnanswered')).toBe(mayCall && given.callBackCount >= 2)
    }),
    { numRuns: 2_000 },
  )
})
