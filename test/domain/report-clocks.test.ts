import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type ClockKind, clockKinds, clockMoves, clocksIn, type Going } from '../../src/domain/clock-moves'
import type { Limit } from '../../src/domain/deadline'
import { reportActions } from '../../src/domain/report-action'
import { type Clock, steppedClocks } from '../../src/domain/report-clocks'
import { sharesOf } from '../../src/domain/report-legs'
import { openStatuses, reportStatuses } from '../../src/domain/report-status'
import { settingNames } from '../../src/domain/setting'
import { isAhead } from '../../src/domain/setting-group'

test('which clocks go on in which status', () => {
  const lines = reportStatuses.map((status) => {
    const clocks = Object.entries(clocksIn[status]).map(([kind, going]) => (going === 'runs' ? kind : `${kind} ${going}`))
    return `${status}: ${clocks.join(', ') || 'none'}`
  })
  expect(lines).toMatchSnapshot()
})

test('wherever a matter is open a clock runs, or stands on purpose', () => {
  for (const status of openStatuses) expect(Object.keys(clocksIn[status]).length).toBeGreaterThan(0)
})

const calendar = { holidays: new Set<string>(), makeupDays: new Set<string>(), knownUntil: '2099-12-31' }
const minuteMs = 60_000
const someLimit: Limit = { kind: 'workdays', amount: 5 }
const begins = Date.parse('2026-11-23T09:00:00+08:00')

/** A life as its clocks see it: where it comes to stand, by what, and after how long. */
const someLife = fc.array(
  fc.record({
    status: fc.constantFrom(...reportStatuses),
    action: fc.constantFrom(...reportActions),
    minutes: fc.integer({ min: 0, max: 4_000 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const livedThrough = (
  life: readonly { status: (typeof reportStatuses)[number]; action: (typeof reportActions)[number]; minutes: number }[],
) => {
  let atMs = begins
  let id = 0
  const all = new Map<string, Clock>()
  const seen: { readonly status: (typeof reportStatuses)[number]; readonly open: readonly Clock[]; readonly atMs: number }[] = []
  for (const { status, action, minutes } of [{ status: 'submitted' as const, action: 'note' as const, minutes: 0 }, ...life]) {
    atMs += minutes * minuteMs
    const stepped = steppedClocks({
      open: [...all.values()].filter(({ going }) => going !== 'ended'),
      after: { status, isContacted: false },
      action,
      atMs,
      hands: { kind: 'gridWorker', id: 'somebody' },
      limitOf: () => ({ limit: someLimit }),
      rulesAt: () => ({ warnAt: 75, time: { calendar } }),
      newId: () => {
        id += 1
        return String(id)
      },
    })
    for (const clock of stepped) all.set(clock.id, clock)
    seen.push({ status, open: [...all.values()].filter(({ going }) => going !== 'ended'), atMs })
  }
  return { seen, all: [...all.values()] }
}

test('after each step exactly those clocks are open that the table names, each as it says', () => {
  fc.assert(
    fc.property(someLife, (life) => {
      for (const { status, open } of livedThrough(life).seen) {
        const table = clocksIn[status]
        for (const { kind, going } of open) expect(table[kind]).toBe(going)
        const running = Object.entries(table).filter(([kind, going]) => going === 'runs' && kind !== 'whistle')
        for (const [kind] of running) expect(open.filter((clock) => clock.kind === kind)).toHaveLength(1)
      }
    }),
    { numRuns: 500 },
  )
})

test('a promise is never made shorter nor begun anew while the matter is not closed, answered or handed over for good', () => {
  const keeps = (status: (typeof reportStatuses)[number]) => clocksIn[status].promise !== undefined
  fc.assert(
    fc.property(someLife, (life) => {
      const { seen } = livedThrough(life)
      seen.forEach(({ status, open }, at) => {
        const before = seen[at - 1]?.open.find(({ kind }) => kind === 'promise')
        const after = open.find(({ kind }) => kind === 'promise')
        if (!before || !keeps(status)) return
        expect(after?.id).toBe(before.id)
        expect(after?.dueMs).toBeGreaterThanOrEqual(before.dueMs)
      })
    }),
    { numRuns: 500 },
  )
})

test('whoever is given it in a new way begins with the whole time, and a matter that comes out of a merger is due as it was', () => {
  const moves = (kind: ClockKind, from: Going, status: (typeof reportStatuses)[number], action: (typeof reportActions)[number]) =>
    clockMoves({ kind, from }, { status, isContacted: false }, action)
  expect(moves('handle', 'runs', 'dispatched', 'dispatch')).toEqual(['end', 'begin'])
  expect(moves('accept', 'runs', 'submitted', 'passOn')).toEqual(['end', 'begin'])
  expect(moves('accept', 'runs', 'submitted', 'correct')).toEqual([])
  expect(moves('handle', 'runs', 'returned', 'sendBack')).toEqual(['end'])
  expect(moves('promise', 'runs', 'returned', 'sendBack')).toEqual([])
  expect(moves('promise', 'runs', 'merged', 'merge')).toEqual(['unheed'])
  expect(moves('promise', 'unheeded', 'handling', 'unmerge')).toEqual(['heed'])
  expect(clockKinds.every((kind) => moves(kind, 'runs', 'closed', 'confirm').join() === 'end')).toBe(true)
})

test('time is charged to whoever had it, a wrong dispatch to the dispatcher, and a delay to those who had it after it was due', () => {
  const hour = 60 * minuteMs
  const worker = { kind: 'gridWorker' as const, id: 'worker' }
  const dispatcher = { kind: 'center' as const, id: 'dispatcher' }
  const legs = [
    { hands: worker, startMs: begins, endMs: begins + hour, charged: dispatcher },
    { hands: dispatcher, startMs: begins + hour, endMs: begins + 2 * hour },
    { hands: worker, startMs: begins + 2 * hour, endMs: begins + 3 * hour },
  ]
  expect(sharesOf(legs, { dueMs: begins + 1.5 * hour, time: { calendar } })).toEqual([
    { hands: dispatcher, workMs: 2 * hour, lateMs: 0.5 * hour },
    { hands: worker, workMs: hour, lateMs: hour },
  ])
})

test('what the page calls not yet used is read by nothing, and everything else by something', () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
      each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)],
    )
  const readers = [...filesIn('src/cloud'), ...filesIn('src/domain')]
    .filter((file) => file.endsWith('.ts') && !/wording|domain\/setting/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const unread = settingNames.filter((name) => !new RegExp(`\\b${name}\\b`).test(readers))
  expect(unread).toEqual(settingNames.filter(isAhead))
})
