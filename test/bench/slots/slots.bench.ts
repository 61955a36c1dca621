import calendarData from '../../../src/cloud/store/seed/huainan/calendar.json'
import { dayNumberOf } from '../../../src/domain/civil-day'
import type { Adviser, Sitting } from '../../../src/domain/diary'
import { findSlots, type SlotQuery } from '../../../src/domain/slots'
import { anAdviser, aService, hours } from '../../kit/an-adviser'
import type { Measured } from '../measured'
import { slotsWithDayjs } from './with-dayjs'

const minutesADay = 1_440
const shanghaiMinutes = 480
const first = dayNumberOf('2026-09-01') * minutesADay - shanghaiMinutes
const weekday = hours('08:30–12:00', '14:30–17:30')
const calendar = { holidays: new Set(Object.keys(calendarData.holidays)), makeupDays: new Set<string>(), knownUntil: '2026-12-31' }
const service = aService({ duration: 30, before: 5, after: 10, lead: 120, horizon: { by: 'days', days: 60 } })

/** Two sittings a day, elsewhere on every day and with every adviser. */
const sittingsOf = (adviser: number, days: number): Sitting[] =>
  Array.from({ length: days * 2 }, (_, at) => {
    const start = first + Math.floor(at / 2) * minutesADay + 510 + ((at * 97 + adviser * 31) % 480)
    return { start, end: start + 30, before: 5, after: 10, service: 'advice', seats: [{ owner: 'chen' }] }
  })

const adviserOf = (index: number, days: number): Adviser =>
  anAdviser([], {
    id: `adviser-${index}`,
    zone: [{ from: 0, minutes: shanghaiMinutes }],
    calendar,
    pattern: { weekly: [...Array.from({ length: 5 }, () => weekday), [], []] },
    sittings: sittingsOf(index, days),
  })

const queriesOf = (advisers: number, days: number): SlotQuery[] =>
  Array.from({ length: advisers }, (_, index) => ({
    service,
    adviser: adviserOf(index, days),
    now: first,
    from: first,
    until: first + days * minutesADay,
  }))

const p50 = (times: readonly number[]) => times.slice().sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

const cpuMs = (work: () => void) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** CPU time of one answer; so many in a row as one reading of the clock can tell apart. */
const inTurn = (queries: readonly SlotQuery[], { rounds, times }: { rounds: number; times: number }) => {
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(cpuMs(() => repeat(times * 50, () => queries.map((query) => findSlots(query)))) / (times * 50))
    theirs.push(cpuMs(() => repeat(times, () => queries.map((query) => slotsWithDayjs(query)))) / times)
  }
  return { ours: p50(ours), theirs: p50(theirs) }
}

const repeat = (times: number, work: () => unknown) => {
  for (let at = 0; at < times; at += 1) work()
}

/** Both answers are the same before either is timed. */
const assertSame = (queries: readonly SlotQuery[]) => {
  for (const query of queries) {
    const ours = findSlots(query).map(({ start }) => start)
    if (ours.length === 0 || ours.join() !== slotsWithDayjs(query).join())
      throw new Error(`The two answers for ${query.adviser.id} differ.`)
  }
}

/** A month of one adviser, and fourteen days of fifty. */
export const measure = async (): Promise<Measured> => {
  const [month, village] = [queriesOf(1, 30), queriesOf(50, 14)]
  assertSame([...month, ...village])
  inTurn(month, { rounds: 3, times: 2 })
  const one = inTurn(month, { rounds: 11, times: 10 })
  const fifty = inTurn(village, { rounds: 11, times: 1 })
  return {
    ratios: {
      'a month of one adviser, date objects to ours': one.theirs / one.ours,
      'fourteen days of fifty advisers, date objects to ours': fifty.theirs / fifty.ours,
    },
    absolute: {
      'a month of one adviser, ms of CPU': one.ours.toFixed(3),
      'fourteen days of fifty advisers, ms of CPU': fifty.ours.toFixed(3),
    },
  }
}
