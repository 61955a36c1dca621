import { type AppointmentBook, approve, type Booking, confirm, hold, renew, reschedule } from '../../src/domain/appointment-book'
import { bookAt, day, services, wantedAt } from '../kit/an-appointment-book'

const held = (book: AppointmentBook, id: string, wanted = wantedAt(day + 540)): Booking => {
  const outcome = hold(book, id, wanted)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.value
}

describe('one time for one person', () => {
  test('a hold keeps everybody else out, until it runs out', () => {
    const first = held(bookAt(day, []), '1')
    expect(hold(bookAt(day + 4, [first]), '2', wantedAt(day + 540, 'li'))).toEqual({ ok: false, failure: 'slotGone' })
    expect(hold(bookAt(day + 5, [first]), '2', wantedAt(day + 540, 'li')).ok).toBe(true)
  })

  test('only whose hold it is confirms it, though the time looks free to everybody once it is over', () => {
    const first = held(bookAt(day, []), '1')
    expect(confirm(bookAt(day + 1, [first]), first, wantedAt(day + 540, 'li'))).toEqual({ ok: false, failure: 'notYours' })
    expect(confirm(bookAt(day + 5, [first]), first, wantedAt(day + 540))).toEqual({ ok: false, failure: 'holdOver' })
    expect(confirm(bookAt(day + 4, [first]), first, wantedAt(day + 540))).toMatchObject({ ok: true, value: { status: 'confirmed' } })
  })

  test('a hold that is renewed lasts as long again, once', () => {
    const first = held(bookAt(day, []), '1')
    const again = renew(bookAt(day + 4, [first]), first)
    expect(again).toMatchObject({ ok: true, value: { heldUntil: day + 10, isRenewed: true } })
    if (again.ok) expect(renew(bookAt(day + 5, [again.value]), again.value).ok).toBe(false)
  })

  test('another length that overlaps is in the way as well', () => {
    const first = held(bookAt(day, []), '1')
    expect(hold(bookAt(day, [first]), '2', wantedAt(day + 525, 'li', services.long))).toEqual({ ok: false, failure: 'slotGone' })
  })

  test('of two that wait for the same time one alone is said yes to', () => {
    const open = { blocksWhilePending: false, wantsApproval: true }
    const pending = ['chen', 'li'].map(
      (owner, at): Booking => ({ ...held(bookAt(day, []), `${at}`, wantedAt(day + 540, owner)), status: 'pending' }),
    )
    const [one, other] = pending
    if (!one || !other) throw new Error('two are needed')
    const yes = approve(bookAt(day + 10, pending, open), one, wantedAt(day + 540, 'chen'))
    expect(yes).toMatchObject({ ok: true, value: { status: 'confirmed' } })
    if (yes.ok)
      expect(approve(bookAt(day + 11, [yes.value, other], open), other, wantedAt(day + 540, 'li'))).toEqual({
        ok: false,
        failure: 'slotGone',
      })
  })

  test('a booking moved within its own time is not in its own way', () => {
    const confirmed: Booking = { ...held(bookAt(day - 1_440, []), '1', wantedAt(day + 540, 'chen', services.long)), status: 'confirmed' }
    const moved = reschedule(bookAt(day - 1_440, [confirmed]), confirmed, wantedAt(day + 555, 'chen', services.long))
    expect(moved).toMatchObject({ ok: true, value: { start: day + 555, end: day + 600, moves: 1 } })
  })
})

describe('why not', () => {
  test.each([
    [day - 30, {}, 'tooShortNotice'],
    [day + 15, {}, 'tooShortNotice'],
    [day + 400 * 1_440, {}, 'notBookableYet'],
    [day + 540, { claims: [{ start: day + 560, end: day + 600 }] }, 'overlapsOwnBooking'],
    [day + 720, {}, 'slotGone'],
    [day + 541, {}, 'slotGone'],
  ] as const)('at %i with %j: %s', (start, over, reason) =>
    expect(hold(bookAt(day, []), '1', { ...wantedAt(start), ...over })).toEqual({ ok: false, failure: reason }),
  )

  test('whoever has enough is told so', () => {
    const service = { ...services.advice, caps: { openBookingsPerResident: 1, sittingsPerDay: 1 } }
    const claims = [{ start: day + 3_000, end: day + 3_030 }]
    expect(hold(bookAt(day, []), '1', { ...wantedAt(day + 540, 'chen', service), claims })).toEqual({
      ok: false,
      failure: 'residentHasEnough',
    })
    const full = [held(bookAt(day, []), '1')]
    expect(hold(bookAt(day, full), '2', wantedAt(day + 840, 'li', service))).toEqual({ ok: false, failure: 'adviserHasEnough' })
  })
})
