import fc from 'fast-check'
import { type ConsultationAction, consultationActions, isEnded, owesAnswer } from '../../src/domain/consultation'
import { type ConsultationMark, consultationMarks } from '../../src/domain/consultation-clock'
import { beginCourse, type Course, type Responsible, readerOf, takeStep } from '../../src/domain/consultation-course'
import { dueMark, takeMark } from '../../src/domain/consultation-ladder'
import { at, rules } from './consultation-rules'

const numRuns = process.env['LINLI_LONG'] ? 20_000 : 2_000
const hourMs = 3_600_000

const advisers: readonly Responsible[] = (['village', 'town', 'county', 'county'] as const).map((tier, index) => ({
  county: 340403,
  id: `adviser-${index}`,
  account: `account-${index}`,
  tier,
}))

interface World {
  readonly course: Course
  readonly nowMs: number
  /** Who had it, one after the other. */
  readonly had: readonly string[]
  readonly marked: readonly string[]
}

interface Deed {
  readonly hours: number
  readonly action: ConsultationAction
  readonly by: 'resident' | 'lawyer' | 'timer'
  readonly whole: boolean
  readonly aid: boolean
  readonly isThere: boolean
}

const deed = fc.record<Deed>({
  hours: fc.integer({ min: 0, max: 40 }),
  action: fc.constantFrom(...consultationActions, 'assign' as const, 'noMaterial' as const, 'autoClose' as const),
  by: fc.constantFrom('resident', 'lawyer', 'timer'),
  whole: fc.boolean(),
  aid: fc.boolean(),
  isThere: fc.boolean(),
})
const beginning = fc.record({
  wish: fc.constantFrom('message' as const, 'instant' as const),
  isPartyUnknown: fc.boolean(),
  hours: fc.integer({ min: 0, max: 200 }),
  isThere: fc.boolean(),
})

/** Whoever had it is not asked again, as operations/consultation/next-adviser.ts has it. */
const nextFor = ({ had }: Pick<World, 'had'>, isThere: boolean) =>
  isThere ? advisers.find(({ account }) => !had.includes(account)) : undefined

const withHad = (world: World, course: Course): World => {
  const account = course.adviser?.account
  return { ...world, course, had: account && !world.had.includes(account) ? [...world.had, account] : world.had }
}

/** What the timer does before anybody comes, mark after mark. */
const ticked = (world: World, isThere: boolean): World => {
  const mark = dueMark(world.course, world.nowMs)
  if (!mark) return world
  const to = mark === 'escalate12' || mark === 'escalate20' ? nextFor(world, isThere) : undefined
  const course = takeMark(world.course, mark, { to, atMs: world.nowMs })
  const marked = [...world.marked, `${world.course.clock?.round} ${world.course.clock?.fromMs} ${mark}`]
  return ticked(withHad({ ...world, marked }, course), isThere)
}

const acted = (world: World, { action, by, whole, aid, isThere }: Deed): World => {
  const step = takeStep(world.course, action, by, {
    atMs: world.nowMs,
    rules,
    to: action === 'accept' || action === 'answer' ? undefined : nextFor(world, isThere),
    aidHint: aid,
    facts: { isFullAnswer: whole, isAidAnswered: aid, namesMissing: whole, saysSomething: true, adviserStays: isThere },
  })
  return step.ok ? withHad(world, step.value) : world
}

/** Whether it holds at this moment. */
type Seen = (after: World, before: World, deed: Deed) => boolean

const live = (
  { wish, isPartyUnknown, hours, isThere }: { wish: 'message' | 'instant'; isPartyUnknown: boolean; hours: number; isThere: boolean },
  deeds: readonly Deed[],
  seen: Seen,
) => {
  const nowMs = at('2026-11-23 08:00') + hours * hourMs
  const none = { had: [] as string[], nowMs, marked: [] as string[] }
  const course = beginCourse({ wish, isPartyUnknown }, { atMs: nowMs, rules, to: nextFor(none, isThere) })
  let world = withHad({ ...none, course }, course)
  for (const each of deeds) {
    const before = world
    const later = ticked({ ...world, nowMs: world.nowMs + each.hours * hourMs }, each.isThere)
    seen(later, before, each)
    world = acted(later, each)
    seen(world, later, each)
  }
  return world
}

const always = (what: string, holds: Seen) =>
  test(what, () => {
    fc.assert(
      fc.property(beginning, fc.array(deed, { minLength: 5, maxLength: 30 }), (first, deeds) => {
        let isBroken = false
        live(first, deeds, (...seen) => {
          isBroken ||= !holds(...seen)
          return true
        })
        return !isBroken
      }),
      { numRuns },
    )
  })

always('one adviser at most is responsible, and reads only what was opened to them; after it is taken back nobody does', ({ course }) => {
  const { adviser, isOpen, isPartyUnknown, status, firstReplyMs } = course
  const reader = readerOf(course)
  const isOwn = reader === undefined || reader === adviser?.account
  const isUnseen = !(isPartyUnknown && status === 'queued' && firstReplyMs === undefined) || !isOpen
  return isOwn && isUnseen && (!isOpen || adviser !== undefined) && (status !== 'withdrawn' || reader === undefined)
})

always('whoever stepped aside, was too late or was asked to leave it to another never has it again', (after, before) => {
  const [now, then] = [after.course.adviser?.account, before.course.adviser?.account]
  return now === undefined || now === then || !before.had.includes(now)
})

always('the first reply’s clock is never set anew by going on to somebody else', ({ course: { clock } }, { course: { clock: before } }) => {
  if (before?.round !== 'first' || clock === undefined) return true
  return clock.round === 'first' && clock.fromMs === before.fromMs && clock.dueMs === before.dueMs
})

always(
  'the clock of an answer runs exactly while an answer is owed',
  ({ course: { status, clock } }) => (clock !== undefined) === owesAnswer(status),
)

always(
  'without a whole answer that says whether aid may apply nothing becomes answered',
  ({ course }, { course: before }, { whole, aid, by }) =>
    course.status !== 'answered' || before.status === 'answered' || (whole && aid && by === 'lawyer'),
)

always('only what was answered, or was waited for in vain, is ever closed', ({ course }, { course: before }) => {
  if (course.status === 'closed') return ['answered', 'waitingResident', 'closed'].includes(before.status)
  return !isEnded(course.status) || course.clock === undefined
})

always(
  'there are three follow-ups and one second opinion at most',
  ({ course }, { course: before }) => course.followUps <= 3 && (!before.hasSecond || course.hasSecond),
)

test('each mark of each round is made once, and in the order of the ladder within it', () => {
  fc.assert(
    fc.property(beginning, fc.array(deed, { minLength: 5, maxLength: 30 }), (first, deeds) => {
      const { marked } = live(first, deeds, () => true)
      expect(new Set(marked).size).toBe(marked.length)
      for (const key of new Set(marked.map((mark) => mark.slice(0, mark.lastIndexOf(' '))))) {
        const own = marked.filter((mark) => mark.startsWith(`${key} `)).map((mark) => mark.split(' ').at(-1) as ConsultationMark)
        const ladder = own.filter((mark) => !mark.startsWith('remind')).map((mark) => consultationMarks.indexOf(mark))
        expect(ladder).toEqual([...ladder].sort((one, other) => one - other))
      }
    }),
    { numRuns },
  )
})
