import type { Booking } from '../../../domain/appointment-book'
import type { BookingAction } from '../../../domain/booking'
import { remindersAt } from '../../../domain/booking-reminder'
import type { PushFlow } from '../../../domain/push-flow'
import { setToRing } from '../../store/booking-store'
import { dropUntold } from '../../store/booking-told-store'
import type { StoredSeat } from '../../store/diary-store'
import type { FoundBooking } from '../../store/found-booking-store'
import { insertOutbox } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { dutyHappened } from '../adviser-duty/write-duty'
import { keptZone } from './kept-zone'
import { minuteOf, momentAt } from './moments'
import type { Part } from './office'
import { isBooked } from './save-step'
import type { LockedApp, LockedBook } from './under-lock'

interface Told {
  readonly found: FoundBooking
  readonly before: StoredSeat
  readonly after: Booking
  readonly by: Part | 'timer'
  readonly action: BookingAction
}

type Flows = { readonly resident?: PushFlow; readonly lawyer?: PushFlow }

/** Who is told of which step; whoever took it knows. */
const flowsOf = ({ action, after, by }: Told): Flows => {
  if (after.status === 'pending') return { lawyer: 'bookingToDecide' }
  if (action === 'confirm') return { resident: 'bookingMade', lawyer: 'bookingNews' }
  if (action === 'approve') return { resident: 'bookingMade' }
  if (action === 'reschedule') return { resident: 'bookingMade', lawyer: 'bookingNews' }
  if (['decline', 'callOff', 'move'].includes(action)) return { resident: 'bookingChanged' }
  if (action === 'cancel') return { lawyer: 'bookingNews' }
  if (action === 'reportAbsence') return { lawyer: 'bookingNews', ...(by === 'timer' && { resident: 'bookingChanged' as const }) }
  return {}
}

const aDay = 1_440

/** 电话任务 where a message alone may come too late; and who came and found nobody is the lead's to make good. */
const leadFlowOf = ({ action, before }: Told, now: number): PushFlow | undefined => {
  if (action === 'reportAbsence') return 'bookingUnmet'
  const isShort = before.status === 'confirmed' && before.start > now && before.start - now < aDay
  return isShort && (action === 'callOff' || action === 'move') ? 'bookingToRing' : undefined
}

/** Told in the transaction itself: of what was rolled back nobody hears. Reminders of a time that holds no more are taken back. */
export const tellStep = async (app: LockedApp, { trx, at }: LockedBook, told: Told): Promise<void> => {
  const { found, before, after } = told
  const people = {
    resident: [{ account: found.owner, unit: null }],
    lawyer: lawyersOf(found),
  }
  const flows = flowsOf(told)
  const entryOf = (part: 'resident' | 'lawyer', flow: PushFlow, key: string, availableAt: Date) => {
    return people[part].map(({ account, unit }) => ({
      county: found.county,
      id: app.newId(),
      kind: 'push',
      key: `booking:${found.id}:${key}:${account}`,
      about: found.id,
      payload: { flow, account, ...(unit !== null && { unit }) },
      availableAt,
    }))
  }
  const leadFlow = leadFlowOf(told, minuteOf(at))
  const leads = leadFlow ? await listRoleHolders(trx, 'administrator', [String(found.county)], at) : []
  const up = leads.map((account) => ({
    county: found.county,
    id: app.newId(),
    kind: 'push',
    key: `booking:${found.id}:${before.revision + 1}:${leadFlow}:${account}`,
    about: found.id,
    payload: { flow: leadFlow, account },
    availableAt: at,
  }))
  if (leadFlow === 'bookingToRing') await setToRing(trx, found, true)
  const news = (['resident', 'lawyer'] as const).flatMap((part) => {
    const flow = flows[part]
    return flow ? entryOf(part, flow, `${before.revision + 1}:${flow}`, at) : []
  })
  const stood = standsAt(before)
  const stands = standsAt(after)
  if (stood !== undefined && stood !== stands) {
    const keys = remindersOf(found, stood).map(({ key }) => `booking:${found.id}:${key}`)
    const accounts = [...people.resident, ...people.lawyer].map(({ account }) => account)
    await dropUntold(trx, found.county, { keys, accounts, at })
  }
  const reminders =
    stands === undefined || stands === stood
      ? []
      : remindersOf(found, stands)
          .filter(({ due }) => due > at)
          .flatMap(({ key, due }) => [...entryOf('resident', 'bookingSoon', key, due), ...entryOf('lawyer', 'bookingAhead', key, due)])
  await insertOutbox(trx, [...news, ...up, ...reminders, ...(after.status === 'completed' ? writtenOf(app, told, at) : [])])
}

/** 工作日志 of each who was there has it once it is finished. */
const writtenOf = (app: LockedApp, { found }: Told, at: Date) =>
  [found.adviser, found.with_adviser]
    .filter((adviser) => adviser !== null)
    .map((adviser) =>
      dutyHappened(app, {
        county: found.county,
        adviserCounty: found.county,
        adviser,
        kind: 'booking',
        about: found.id,
        community: found.place,
        owner: found.owner,
        from: found.starts_at,
        until: at < found.starts_at ? found.starts_at : at,
      }),
    )

/** Each whose day it is in, with whose hat they read it. */
const lawyersOf = (found: FoundBooking) =>
  [
    { account: found.adviser_account, unit: found.organization },
    { account: found.with_account, unit: found.with_organization },
  ].flatMap(({ account, unit }) => (account === null ? [] : [{ account, unit }]))

/** When it begins, once it is settled that it will. */
const standsAt = ({ status, start }: Pick<Booking, 'status' | 'start'>): number | undefined =>
  isBooked(status) && status !== 'held' && status !== 'pending' ? start : undefined

const remindersOf = ({ time_zone }: FoundBooking, start: number) =>
  remindersAt(keptZone(time_zone, start), start).map(({ kind, minute }) => ({ key: `soon:${kind}:${start}`, due: momentAt(minute) }))
