import type { AddLeave, Diary, DiaryOf, LeaveTaken, RemoveLeave, SetDay, SetPattern } from '../../../contract/diary'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import type { OpenRange } from '../../../domain/day-pattern'
import { areInOrder, type KeptPattern } from '../../../domain/kept-pattern'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import {
  deleteLeave,
  findAdviserOf,
  findPattern,
  insertLeave,
  listLeaves,
  listOverrides,
  listServed,
  setOverride,
  setPattern,
} from '../../store/adviser-store'
import { type FoundBooking, listSittings } from '../../store/found-booking-store'
import { insertOutbox } from '../../store/outbox-store'
import { plannedDays } from './planned-days'
import { toBooking } from './wire-booking'

type DiaryApp = Pick<App, 'db' | 'now'>
type Done = Record<string, never>
type Own = NonNullable<Awaited<ReturnType<typeof findAdviserOf>>>

const longestMs = 62 * 86_400_000

/** 我的日程: sittings, hours, single days and leave of the adviser who asks. */
export const viewDiary = async (app: DiaryApp, person: Person, { from, until }: DiaryOf): Promise<Outcome<Diary, Failure>> => {
  const [first, last] = [new Date(from), new Date(until)]
  if (last <= first || last.getTime() - first.getTime() > longestMs) return fail('daysWrong')
  return asAdviser(app, person, async (own) => succeed(await diaryOf(app, own, { from: first, until: last })))
}

const diaryOf = async ({ db, now }: DiaryApp, own: Own, span: { from: Date; until: Date }): Promise<Diary> => {
  const at = now()
  const [rows, { pattern, revision }] = [await listSittings(db, own, span), await findPattern(db, own)]
  const [days, leaves] = [await listOverrides(db, own, dayAt(at.getTime())), await listLeaves(db, own, at)]
  const [planned, villages] = [await plannedDays(db, own, { ...span, at }), await listServed(db, own)]
  return {
    timeZone: own.time_zone,
    sittings: rows.map((row) => toBooking(row, { part: 'lawyer', at })),
    pattern: toWire(pattern),
    revision,
    days: days.map(({ day, ranges }) => ({ day, ranges: [...ranges] })),
    leaves: leaves.map(({ id, starts_at, ends_at, kind }) => ({ id, from: starts_at.toISOString(), until: ends_at.toISOString(), kind })),
    planned,
    villages,
  }
}

const toWire = ({ weekly, breaks, makeup, worksOnHolidays }: KeptPattern): Diary['pattern'] => ({
  weekly: weekly.map((ranges) => [...ranges]),
  breaks: [...breaks],
  makeup: makeup ? [...makeup] : null,
  worksOnHolidays,
})

/** 排班: what is booked already stays booked; only what is offered from now on follows it. */
export const changePattern = (app: DiaryApp, person: Person, { pattern, revision }: SetPattern): Promise<Outcome<Done, Failure>> =>
  asAdviser(app, person, async (own) => {
    const kept: KeptPattern = {
      weekly: pattern.weekly.map(plain),
      breaks: pattern.breaks,
      makeup: pattern.makeup && plain(pattern.makeup),
      worksOnHolidays: pattern.worksOnHolidays,
    }
    if (![...kept.weekly, kept.breaks, kept.makeup ?? []].every(areInOrder)) return fail('hoursWrong')
    return (await setPattern(app.db, own, { pattern: kept, revision })) ? succeed({}) : fail('patternHasMoved')
  })

export const changeDay = (app: DiaryApp, person: Person, { day, ranges }: SetDay): Promise<Outcome<Done, Failure>> =>
  asAdviser(app, person, async (own) => {
    if (day < dayAt(app.now().getTime())) return fail('daysWrong')
    const kept = ranges && plain(ranges)
    if (kept && !areInOrder(kept)) return fail('hoursWrong')
    await setOverride(app.db, own, day, kept)
    return succeed({})
  })

type LeaveApp = DiaryApp & Pick<App, 'newId'>

/** 请假: from then on nobody books; whoever had is told at once, and the office sees what it has to settle. */
export const takeLeave = (app: LeaveApp, person: Person, { id, from, until, kind }: AddLeave): Promise<Outcome<LeaveTaken, Failure>> =>
  asAdviser(app, person, async (own) => {
    const at = app.now()
    const [first, last] = [new Date(from), new Date(until)]
    if (last <= first || last <= at) return fail('daysWrong')
    await app.db.transaction().execute(async (trx) => {
      await insertLeave(trx, own, { id, from: first, until: last, kind })
      const booked = await listSittings(trx, own, { from: first, until: last })
      await tellUnsettled(
        { ...app, db: trx },
        id,
        booked.filter(({ starts_at, is_unsettled }) => is_unsettled && starts_at > at),
      )
    })
    const rows = await listSittings(app.db, own, { from: first, until: last })
    const toSettle = rows.filter(({ starts_at, is_unsettled }) => is_unsettled && starts_at > at)
    return succeed({ toSettle: toSettle.map((row) => toBooking(row, { part: 'lawyer', at })) })
  })

/** Once a leave, however often it is sent. */
const tellUnsettled = ({ db, now, newId }: LeaveApp, leave: string, booked: readonly FoundBooking[]) =>
  insertOutbox(
    db,
    booked.map(({ county, id, owner }) => ({
      county,
      id: newId(),
      kind: 'push',
      key: `booking:${id}:unsettled:${leave}:${owner}`,
      about: id,
      payload: { flow: 'bookingUnsettled', account: owner },
      availableAt: now(),
    })),
  )

export const endLeave = (app: DiaryApp, person: Person, { id }: RemoveLeave): Promise<Outcome<Done, Failure>> =>
  asAdviser(app, person, async (own) => {
    await deleteLeave(app.db, own, id)
    return succeed({})
  })

const asAdviser = async <Value>(
  { db }: DiaryApp,
  { account }: Person,
  work: (own: Own) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure>> => {
  const own = await findAdviserOf(db, account)
  return own ? work(own) : fail('notAnAdviser')
}

const plain = (ranges: readonly { start: number; end: number; place?: string | undefined }[]): OpenRange[] =>
  ranges.map(({ start, end, place }) => ({ start, end, ...(place !== undefined && { place }) }))
