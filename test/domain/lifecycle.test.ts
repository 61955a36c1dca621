import { type Lifecycle, next, openActions } from '../../src/domain/lifecycle'

type Status = 'open' | 'paused' | 'ended'
type Action = 'pause' | 'resume' | 'remark' | 'end'

const lifecycle: Lifecycle<Status, Action, 'paid', { readonly paid: boolean }> = {
  steps: {
    open: {
      pause: { to: 'paused', by: ['dispatcher'] },
      remark: { to: 'same', by: ['resident', 'gridWorker'] },
      end: { to: 'ended', by: ['gridWorker'], when: 'paid' },
    },
    paused: { resume: { to: 'previous', by: ['dispatcher'] } },
    ended: {},
  },
  guards: { paid: ({ paid }) => paid },
}

test('a step leads to the status that the table names', () => {
  expect(next(lifecycle, { status: 'open' }, 'pause', 'dispatcher', { paid: false })).toEqual({ ok: true, value: 'paused' })
})

test('a step to "same" stays where it is', () => {
  expect(next(lifecycle, { status: 'open' }, 'remark', 'resident', { paid: false })).toEqual({ ok: true, value: 'open' })
})

test('a step to "previous" leads back to where the matter came from', () => {
  const standing = { status: 'paused', previous: 'open' } as const
  expect(next(lifecycle, standing, 'resume', 'dispatcher', { paid: false })).toEqual({ ok: true, value: 'open' })
})

test('a step to "previous" without one is a mistake of the program, not of the person', () => {
  expect(() => next(lifecycle, { status: 'paused' }, 'resume', 'dispatcher', { paid: false })).toThrow('nothing came before paused')
})

test('a step that the status does not have is refused before anything else', () => {
  expect(next(lifecycle, { status: 'ended' }, 'end', 'resident', { paid: false })).toEqual({ ok: false, failure: 'notFromThisStatus' })
})

test('a step of another role is refused, whatever the guard says', () => {
  expect(next(lifecycle, { status: 'open' }, 'end', 'resident', { paid: false })).toEqual({ ok: false, failure: 'notByThisRole' })
})

test('a step whose guard does not hold is refused for now', () => {
  expect(next(lifecycle, { status: 'open' }, 'end', 'gridWorker', { paid: false })).toEqual({ ok: false, failure: 'notNow' })
  expect(next(lifecycle, { status: 'open' }, 'end', 'gridWorker', { paid: true })).toEqual({ ok: true, value: 'ended' })
})

test('the open actions are those that would be granted, in the order of the table', () => {
  expect(openActions(lifecycle, 'open', 'gridWorker', { paid: true })).toEqual(['remark', 'end'])
  expect(openActions(lifecycle, 'open', 'gridWorker', { paid: false })).toEqual(['remark'])
  expect(openActions(lifecycle, 'paused', 'dispatcher', { paid: false })).toEqual(['resume'])
  expect(openActions(lifecycle, 'ended', 'dispatcher', { paid: true })).toEqual([])
})
