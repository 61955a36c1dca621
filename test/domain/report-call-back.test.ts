import fc from 'fast-check'
import { openActions } from '../../src/domain/lifecycle'
import { reportLifecycle } from '../../src/domain/report'
import { callBackBefore, isCallBackDue } from '../../src/domain/report-call-back'

const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}+08:00`)

test.each([
  ['2026-11-23 00:00', '2026-11-26 23:59', false],
  ['2026-11-23 00:00', '2026-11-27 00:00', true],
  ['2026-11-23 23:59', '2026-11-26 23:59', false],
  ['2026-11-23 23:59', '2026-11-27 00:00', true],
])('finished %s, the call-back is due at %s: %s', (finished, now, isDue) => expect(isCallBackDue(at(finished), at(now))).toBe(isDue))

test('the inbox holds exactly what is due to be called back about', () => {
  const moment = fc.integer({ min: at('2026-11-01 00:00'), max: at('2026-12-01 00:00') })
  fc.assert(
    fc.property(moment, moment, (finishedMs, atMs) => {
      expect(finishedMs < callBackBefore(atMs)).toBe(isCallBackDue(finishedMs, atMs))
    }),
    { numRuns: 2_000 },
  )
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
