import fc from 'fast-check'
import { clocksIn } from '../../src/domain/clock-moves'
import { reportActions } from '../../src/domain/report-action'
import { reportKinds } from '../../src/domain/report-kind'
import { closedStatuses, firstStatus, isOpen, openStatuses, type ReportStatus } from '../../src/domain/report-status'
import { type Command, cast, filed, isSilent, type Matter, openTo, taken } from './report-model'

const numRuns = process.env['LINLI_LONG'] ? 2_000 : 300

/** Half of what people do they may not; the other half is something that is open to them, or the lives would be short. */
const attempt = fc.record({
  by: fc.constantFrom(...cast),
  action: fc.constantFrom(...reportActions),
  target: fc.constantFrom('water', 'roads', 'power'),
  pick: fc.option(fc.nat(99)),
})
type Attempt = Command & { readonly pick: number | null }

const lives = fc.array(attempt, { minLength: 20, maxLength: 80 })

const commandOf = (matter: Matter, { pick, ...command }: Attempt): Command => {
  const open = pick === null ? [] : openTo(matter, command.by, command.target)
  const action = open[(pick ?? 0) % Math.max(open.length, 1)]
  return action ? { ...command, action } : command
}

const lived = (all: readonly Attempt[], seen: (after: Matter, before: Matter) => void): Matter =>
  all.reduce<Matter>((before, each) => {
    const after = taken(before, commandOf(before, each))
    seen(after, before)
    return after
  }, filed)

/** Holds at every moment of every life. */
const always = (what: string, holds: (after: Matter, before: Matter) => boolean) =>
  test(what, () => {
    fc.assert(
      fc.property(lives, (all) => {
        const broken: Matter[] = []
        lived(all, (after, before) => !holds(after, before) && broken.push(after))
        expect(broken).toEqual([])
      }),
      { numRuns },
    )
  })

const lastOf = ({ trail }: Matter) => trail.at(-1)

always('a matter is in one pair of hands at a time, and in none where the center has it', ({ holder, unit, status }) => {
  if (holder !== null && unit !== null) return false
  return status === 'accepted' || status === 'returned' ? holder === null && unit === null : true
})

always(
  'a unit has what was given to it, and nothing else is given to a unit',
  ({ status, unit }) => status !== 'dispatched' || unit !== null,
)

always('every open status has a clock that runs or stands on purpose, and every closed one but those elsewhere has none', ({ status }) => {
  const clocks = Object.values(clocksIn[status])
  return isOpen(status) ? clocks.length > 0 : (closedStatuses as readonly ReportStatus[]).includes(status)
})

always('whoever did the work is not the one who says that it is done well', (after, before) => {
  const last = lastOf(after)
  if (after === before || last?.from !== 'done') return true
  return !(['verify', 'redo'] as readonly string[]).includes(last.action) || last.by.name !== before.finishedBy
})

always('the unit that returned a matter does not take its next step', (after, before) => {
  const last = lastOf(after)
  return after === before || before.lastReturner === null || last?.by.unit !== before.lastReturner
})

always('no unit gets back what it returned, unless it was ruled', (after, before) => {
  const last = lastOf(after)
  return after === before || last?.action !== 'dispatch' || !before.returners.includes(last.target)
})

always('units return a matter once and contest it once between two beginnings, and never after a ruling', (after, before) => {
  if (after === before || after.returners.length === before.returners.length) return true
  return before.facts.isBinding !== true && (before.facts.returnCount ?? 0) < 2
})

always('it is extended twice and suspended once at most', ({ facts }) => (facts.extendCount ?? 0) <= 2 && (facts.suspendCount ?? 0) <= 1)

always('it is void only by a second person’s word', (after, before) => {
  const last = lastOf(after)
  return after === before || last?.action !== 'void' || before.asker !== last.by.name
})

always('what is dangerous is not withdrawn, and danger is not taken back', (after, before) => {
  if (before.facts.isDanger === true && after.facts.isDanger !== true) return false
  return after === before || lastOf(after)?.action !== 'withdraw' || before.facts.isDanger !== true
})

always('what is hidden stays hidden', (after, before) => before.facts.isHidden !== true || after.facts.isHidden === true)

always('residents reopen twice at most', ({ facts }) => (facts.reopenedByResident ?? 0) <= 2)

always('the clock by itself lets go on what was suspended, and closes only what nobody has spoken on for long', (after, before) => {
  const last = lastOf(after)
  if (after === before || last?.by.actor !== 'timer') return true
  return last.action === 'resume' || (last.action === 'closeUnanswered' && isSilent(before))
})

test('the clock closes what nobody has spoken on for long, and not before', () => {
  const [resident, clock] = [cast[0], cast[8]]
  const by = (someone: (typeof cast)[number], action: Command['action']) => ({ by: someone, action, target: 'water' })
  const asked: Matter = { ...filed, status: 'confirming', finishedBy: 'worker' }
  expect(taken(asked, by(clock, 'closeUnanswered'))).toBe(asked)
  const noted = [1, 2, 3].reduce((matter) => taken(matter, by(resident, 'supplement')), asked)
  expect(taken(noted, by(clock, 'closeUnanswered')).status).toBe('closed')
})

always(
  'what was withdrawn or void stays so',
  (after, before) => !['withdrawn', 'void'].includes(before.status) || after.status === before.status,
)

always('coming out of a merge a matter stands as it stood', (after, before) => {
  const last = lastOf(after)
  return after === before || last?.action !== 'unmerge' || (openStatuses as readonly string[]).includes(after.status)
})

test('random lives reach every status', () => {
  // Praise is over as it is filed.
  const reached = new Set<string>(reportKinds.map((kind) => firstStatus(null, kind)))
  fc.assert(
    fc.property(lives, (all) => {
      lived(all, ({ status }) => reached.add(status))
    }),
    { numRuns: 1_000, seed: 1 },
  )
  expect([...openStatuses, ...closedStatuses].filter((status) => !reached.has(status))).toEqual([])
})
