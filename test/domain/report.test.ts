import { eachOf, next, openActions } from '../../src/domain/lifecycle'
import { reportLifecycle } from '../../src/domain/report'
import { reportActions } from '../../src/domain/report-action'
import { closedStatuses, firstStatus, openStatuses, reportStatuses } from '../../src/domain/report-status'
import { actors } from '../../src/domain/role'

test('the whole life of a report', () => {
  const lines = Object.entries(reportLifecycle.steps).flatMap(([from, steps]) =>
    Object.entries(steps).flatMap(([action, ways]) =>
      eachOf(ways).map(({ to, by, within, when }) =>
        [`${from} --${action}--> ${to} by ${by.join(', ')}`, within && `within ${within}`, when && `when ${eachOf(when).join(' and ')}`]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  )
  expect(lines.join('\n')).toMatchSnapshot()
})

test('every status has its row, and every action a way to be taken', () => {
  expect(Object.keys(reportLifecycle.steps).sort()).toEqual([...reportStatuses].sort())
  const taken = new Set(Object.values(reportLifecycle.steps).flatMap((steps) => Object.keys(steps)))
  expect([...taken].sort()).toEqual([...reportActions].sort())
})

test('every guard is asked somewhere', () => {
  const asked = Object.values(reportLifecycle.steps).flatMap((steps) =>
    Object.values(steps).flatMap((ways) => eachOf(ways).flatMap(({ when }) => eachOf(when))),
  )
  expect(new Set(asked)).toEqual(new Set(Object.keys(reportLifecycle.guards)))
})

test('what was withdrawn or void stays so for everyone', () => {
  for (const status of ['withdrawn', 'void'] as const)
    for (const actor of actors) {
      const open = openActions(reportLifecycle, status, actor, { reopenCount: 0 })
      for (const action of open)
        expect(next(reportLifecycle, { status }, action, actor, { reopenCount: 0 })).toEqual({ ok: true, value: status })
    }
})

test('out of every open status somebody can lead the report on, whoever has it', () => {
  for (const status of openStatuses)
    for (const reopenCount of [0, 1])
      for (const isWithUnit of [false, true]) {
        const facts = { reopenCount, isWithUnit, isAtTopCenter: true }
        const leadsOn = actors.some((actor) =>
          openActions(reportLifecycle, status, actor, facts).some((action) => {
            const to = next(reportLifecycle, { status }, action, actor, facts)
            return to.ok && to.value !== status && (openStatuses as readonly string[]).includes(to.value)
          }),
        )
        // The resident says whether it is done; saying that it is closes it.
        expect([status, leadsOn]).toEqual([status, true])
      }
})

test('out of every other status it comes back, or it is over for good', () => {
  const comesBack = closedStatuses.filter((status) =>
    actors.some((actor) =>
      reportActions.some((action) => {
        const facts = { reopenCount: 0, isMasterOpen: true }
        const to = next(reportLifecycle, { status, previous: 'submitted' }, action, actor, facts)
        return to.ok && to.value !== status
      }),
    ),
  )
  expect(closedStatuses.filter((status) => !comesBack.includes(status))).toEqual(['withdrawn', 'void', 'thanked'])
})

test('the first dispute goes back to the same hands and every later one to the center', () => {
  for (const reopenCount of [0, 1, 2, 20]) {
    const action = reopenCount === 0 ? 'dispute' : 'disputeAgain'
    const to = next(reportLifecycle, { status: 'confirming' }, action, 'resident', { reopenCount })
    expect(to).toEqual({ ok: true, value: reopenCount === 0 ? 'handling' : 'returned' })
  }
})

test('who reports tells how it went and closes it; who joined tells it for themselves alone', () => {
  expect(next(reportLifecycle, { status: 'confirming' }, 'confirm', 'resident', { reopenCount: 0 })).toEqual({ ok: true, value: 'closed' })
  expect(next(reportLifecycle, { status: 'confirming' }, 'confirm', 'joiner', { reopenCount: 0 })).toEqual({
    ok: true,
    value: 'confirming',
  })
})

test('what a unit has finished is looked at before the resident is asked; a grid worker’s own work where the city wants it', () => {
  const facts = { reopenCount: 0 }
  const to = (by: 'gridWorker' | 'officer', more: object) =>
    next(reportLifecycle, { status: 'handling' }, 'finish', by, { ...facts, ...more })
  expect(to('officer', { isWithUnit: true })).toEqual({ ok: true, value: 'done' })
  expect(to('gridWorker', {})).toEqual({ ok: true, value: 'confirming' })
  expect(to('gridWorker', { wantsVerification: true })).toEqual({ ok: true, value: 'done' })
  expect(to('gridWorker', { isWithUnit: true })).toEqual({ ok: false, failure: 'notNow' })
})

test('a unit returns a matter once; the next one can only ask for a ruling, and after a ruling nobody', () => {
  const facts = { reopenCount: 0, isWithUnit: true }
  const may = (action: 'sendBack' | 'contest', more: object) =>
    next(reportLifecycle, { status: 'dispatched' }, action, 'officer', { ...facts, ...more }).ok
  expect([may('sendBack', {}), may('contest', {})]).toEqual([true, false])
  expect([may('sendBack', { returnCount: 1 }), may('contest', { returnCount: 1 })]).toEqual([false, true])
  for (const over of [{ isBinding: true }, { isReturnTimeOver: true }, { isAssigned: true }])
    for (const returnCount of [0, 1])
      expect([may('sendBack', { ...over, returnCount }), may('contest', { ...over, returnCount })]).toEqual([false, false])
})

test('after two returns only the upper center deals it out', () => {
  const facts = { reopenCount: 0, returnCount: 2 }
  const may = (action: 'dispatch' | 'redispatch' | 'adjudicate', by: 'dispatcher' | 'supervisor') =>
    next(reportLifecycle, { status: 'returned' }, action, by, facts).ok
  expect([may('dispatch', 'dispatcher'), may('redispatch', 'dispatcher'), may('adjudicate', 'dispatcher')]).toEqual([false, false, false])
  expect(may('adjudicate', 'supervisor')).toBe(true)
})

test('what is opened again goes to the same hands where there are any', () => {
  const to = (facts: object) => next(reportLifecycle, { status: 'closed' }, 'reopen', 'resident', { reopenCount: 0, ...facts })
  expect(to({ isHeld: true, isWithUnit: true })).toEqual({ ok: true, value: 'dispatched' })
  expect(to({ isHeld: true })).toEqual({ ok: true, value: 'handling' })
  expect(to({ isHeld: false })).toEqual({ ok: true, value: 'accepted' })
  expect(to({ reopenedByResident: 2 })).toEqual({ ok: false, failure: 'notNow' })
  expect(to({ isReopenTimeOver: true })).toEqual({ ok: false, failure: 'notNow' })
})

test('a report without a known grid begins with the center', () => {
  expect(firstStatus('340403007001001')).toBe('submitted')
  expect(firstStatus(null)).toBe('returned')
})
