import { reportEvents } from '../../src/domain/report-action'
import { isShownTo, isToldOf } from '../../src/domain/report-audience'

test('a resident reads a note only if its writer shows it, and staff words never', () => {
  for (const actor of ['resident', 'joiner', 'proxy'] as const) {
    expect(isShownTo(actor, { action: 'note', shown: false })).toBe(false)
    expect(isShownTo(actor, { action: 'note', shown: true })).toBe(true)
    expect(isShownTo(actor, { action: 'sendBack', shown: true })).toBe(false)
    expect(isShownTo(actor, { action: 'finish', shown: false })).toBe(true)
  }
})

test('staff read every event', () => {
  for (const action of reportEvents)
    for (const actor of ['gridWorker', 'dispatcher', 'officer', 'coUnit', 'supervisor'] as const) {
      expect(isShownTo(actor, { action, shown: false })).toBe(true)
      expect(isToldOf(actor, action)).toBe(true)
    }
})

test('that something was hidden, thought void or appealed, and who joined, is no news for residents', () => {
  const unseen = reportEvents.filter((action) => !isToldOf('resident', action))
  expect(unseen).toEqual([
    'draft',
    'redraft',
    'approveWhistle',
    'rateUnits',
    'askToVoid',
    'flagDanger',
    'hide',
    'askExemption',
    'supportExemption',
    'grantExemption',
    'refuseExemption',
    'join',
  ])
})
