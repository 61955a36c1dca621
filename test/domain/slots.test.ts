import { zoneOf } from '../../src/cloud/operations/booking/zone-of'
import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import { dayNumberOf } from '../../src/domain/civil-day'
import type { BookingCalendar } from '../../src/domain/day-pattern'
import type { Adviser, Sitting } from '../../src/domain/diary'
import type { ServiceItem } from '../../src/domain/service-item'
import { findSlots, type SlotQuery, slotAt } from '../../src/domain/slots'
import { anAdviser, aService, days, hours, onDays, plainCalendar, shown, utc } from '../kit/an-adviser'

// One second before noon, rounded up to the minute at which a booking can begin.
const now = utc('2021-06-20 12:00')
const chinese: BookingCalendar = {
  holidays: new Set(Object.keys(calendarData.holidays)),
  makeupDays: new Set(Object.keys(calendarData.workdays)),
  knownUntil: '2026-12-31',
}
const shanghai = zoneOf('Asia/Shanghai', 0, utc('2027-12-31 00:00'))

const find = (adviser: Adviser, service: Partial<ServiceItem>, over: Partial<SlotQuery> = {}) =>
  findSlots({ service: aService(service), adviser, now, ...days('2021-06-21'), ...over })

const sitting = (start: string, minutes: number, over: Partial<Sitting> = {}): Sitting => ({
  start: utc(start),
  end: utc(start) + minutes,
  before: 0,
  after: 0,
  service: 'advice',
  seats: [{ owner: 'chen' }],
  ...over,
})

describe('the times of a day', () => {
  const allDay = anAdviser(hours('00:00–24:00'))

  test('an empty day holds twenty-four hours', () => expect(find(allDay, {})).toHaveLength(24))

  test('half an hour may be offered every hour', () => expect(find(allDay, { duration: 30, step: 60 })).toHaveLength(24))

  test('of today only what is to come is offered', () => {
    const slots = find(allDay, {}, days('2021-06-20'))
    expect(slots).toHaveLength(12)
    expect(shown(slots)[0]).toBe('2021-06-20 12:00')
  })

  test('whoever wants to be told a day and an hour before is', () => expect(find(allDay, { lead: 1_500 })).toHaveLength(11))

  test.each([
    [20, ['00:00–24:00'], 72],
    [20, ['11:00–12:00', '14:00–15:00'], 6],
    [20, ['11:00–12:00', '11:20–12:40'], 5],
    [45, ['11:00–13:00', '11:15–13:00'], 2],
    [45, ['11:15–13:00', '11:00–13:00'], 2],
    [20, ['00:00–23:45'], 71],
    [5, ['07:00–07:05', '07:10–07:30'], 5],
    [10, ['00:10–02:00'], 11],
  ])('%i minutes in %j make %i', (duration, open, count) => {
    for (const align of ['grid', 'flow'] as const) expect(find(anAdviser(hours(...open)), { duration, align })).toHaveLength(count)
  })

  test('a length that no round time divides is counted from where the hours begin', () => {
    const starts = ['2021-06-21 07:22', '2021-06-21 07:30', '2021-06-21 07:38', '2021-06-21 07:46']
    for (const align of ['grid', 'flow'] as const)
      expect(shown(find(anAdviser(hours('07:22–08:00')), { duration: 8, align }))).toEqual(starts)
  })

  test('flowing hours begin at round times, on several days', () => {
    const adviser = onDays({ '2021-06-21': hours('11:30–14:00', '09:15–11:00'), '2021-06-22': hours('11:30–14:00', '09:15–11:00') })
    expect(shown(find(adviser, { align: 'flow' }, days('2021-06-21', '2021-06-22')))).toEqual([
      '2021-06-21 10:00',
      '2021-06-21 12:00',
      '2021-06-21 13:00',
      '2021-06-22 10:00',
      '2021-06-22 12:00',
      '2021-06-22 13:00',
    ])
  })

  test('the last time of the day is offered', () => {
    const slots = find(anAdviser(hours('18:30–21:00')), { duration: 15 })
    expect(shown(slots, 120).at(-1)).toBe('2021-06-21 22:45')
  })

  test('a round time is one on the wall of the adviser, whose zone may be off by half an hour', () => {
    const zone = zoneOf('Asia/Kolkata', utc('2021-01-01 00:00'), utc('2022-01-01 00:00'))
    const slots = find(anAdviser(hours('07:30–09:30'), { zone }), { align: 'flow' })
    expect(shown(slots, 330)).toEqual(['2021-06-21 08:00'])
  })

  test('the last time before midnight is one, and one that is past is none', () => {
    expect(shown(find(allDay, {})).at(-1)).toBe('2021-06-21 23:00')
    expect(find(allDay, {}, days('2021-06-19'))).toEqual([])
  })

  test('two thousand ranges are merged in less than twenty milliseconds', () => {
    const open = Array.from({ length: 2_000 }, (_, at) => ({ start: (at * 7) % 1_400, end: ((at * 7) % 1_400) + 40 }))
    const adviser = anAdviser(open)
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now()
      expect(find(adviser, { duration: 5, step: 5 })).toHaveLength(286)
      return performance.now() - began
    })
    expect(Math.min(...times)).toBeLessThan(20)
  })

  test('hours across midnight are one stretch, counted from where it began', () => {
    const adviser = onDays({ '2021-06-21': hours('22:30–24:00'), '2021-06-22': hours('00:00–01:15') })
    expect(shown(find(adviser, { duration: 50 }, days('2021-06-21', '2021-06-22')))).toEqual([
      '2021-06-21 22:30',
      '2021-06-21 23:20',
      '2021-06-22 00:10',
    ])
    expect(shown(find(adviser, { duration: 50 }, days('2021-06-22')))).toEqual(['2021-06-22 00:10'])
  })
})

describe('what is in the way', () => {
  const morning = anAdviser(hours('08:00–12:00'))

  test('a sitting takes its time and no more', () => {
    const adviser = { ...morning, sittings: [sitting('2021-06-21 09:00', 60)] }
    expect(shown(find(adviser, {}))).toEqual(['2021-06-21 08:00', '2021-06-21 10:00', '2021-06-21 11:00'])
  })

  test('on a grid the times stay where they are; flowing ones begin anew after it', () => {
    const adviser = { ...morning, sittings: [sitting('2021-06-21 08:15', 30)] }
    expect(shown(find(adviser, { duration: 30, align: 'grid' }))).toEqual(
      ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => `2021-06-21 ${time}`),
    )
    expect(shown(find({ ...morning, sittings: [sitting('2021-06-21 08:00', 20)] }, { duration: 30, align: 'flow' }))[0]).toBe(
      '2021-06-21 08:30',
    )
  })

  test.each([
    ['max', ['08:00', '10:15', '10:30', '10:45', '11:00']],
    ['sum', ['10:30', '10:45', '11:00']],
  ] as const)('of two rests the %s is kept', (combine, starts) => {
    const adviser = { ...morning, sittings: [sitting('2021-06-21 09:15', 45, { before: 15, after: 15 })] }
    const slots = find(adviser, { duration: 60, step: 15, before: 15, after: 15, combine })
    expect(shown(slots)).toEqual(starts.map((time) => `2021-06-21 ${time}`))
  })

  test('the way between two villages is kept free', () => {
    const adviser = { ...morning, sittings: [sitting('2021-06-21 09:00', 60, { place: 'a' })] }
    const travel = (from: string, to: string) => (from === to ? 0 : 40)
    const service = { duration: 20, step: 20 }
    expect(shown(find(adviser, service, { place: 'b', travel })).slice(0, 3)).toEqual([
      '2021-06-21 08:00',
      '2021-06-21 10:40',
      '2021-06-21 11:00',
    ])
    expect(find(adviser, service, { place: 'a', travel })).toHaveLength(9)
  })

  test('leave cuts what it touches, without a rest', () => {
    const adviser = { ...morning, away: [{ start: utc('2021-06-21 09:30'), end: utc('2021-06-21 10:00') }] }
    expect(shown(find(adviser, { after: 30 }))).toEqual(['2021-06-21 08:00', '2021-06-21 10:00', '2021-06-21 11:00'])
  })

  test('a hold blocks until it runs out', () => {
    const adviser = { ...morning, sittings: [sitting('2021-06-21 09:00', 60, { seats: [{ owner: 'chen', heldUntil: now + 5 }] })] }
    expect(find(adviser, {})).toHaveLength(3)
    expect(find(adviser, {}, { now: now + 5 })).toHaveLength(4)
  })

  test('a person is not offered what overlaps something of their own', () => {
    const claims = [{ start: utc('2021-06-21 08:30'), end: utc('2021-06-21 09:30') }]
    expect(shown(find(morning, {}, { seeker: { account: 'chen', claims } }))).toEqual(['2021-06-21 10:00', '2021-06-21 11:00'])
  })
})

describe('several at one sitting', () => {
  const visitDay = (seats: Sitting['seats']) => ({
    ...anAdviser(hours('08:00–10:00')),
    sittings: [sitting('2021-06-21 08:00', 60, { seats })],
  })

  test('whoever comes shares what is there, and the seats are counted with live holds', () => {
    const adviser = visitDay([{ owner: 'chen' }, { owner: 'li', heldUntil: now + 5 }, { owner: 'zhao', heldUntil: now }])
    expect(find(adviser, { capacity: 6 }).map(({ seatsLeft }) => seatsLeft)).toEqual([4, 6])
  })

  test('a full sitting is offered no more', () => {
    const adviser = visitDay(['a', 'b'].map((owner) => ({ owner })))
    expect(shown(find(adviser, { capacity: 2 }))).toEqual(['2021-06-21 09:00'])
  })

  test('nobody is offered a second seat at the same sitting', () => {
    const slots = find(visitDay([{ owner: 'chen' }]), { capacity: 6 }, { seeker: { account: 'chen', claims: [] } })
    expect(shown(slots)).toEqual(['2021-06-21 09:00'])
  })

  test('another service cannot share it', () => {
    expect(shown(find(visitDay([{ owner: 'chen' }]), { id: 'other', capacity: 6 }))).toEqual(['2021-06-21 09:00'])
  })

  test('leave taken later closes the seats that were left', () => {
    const adviser = { ...visitDay([{ owner: 'chen' }]), away: [{ start: utc('2021-06-21 08:00'), end: utc('2021-06-21 09:00') }] }
    expect(shown(find(adviser, { capacity: 6 }))).toEqual(['2021-06-21 09:00'])
  })
})

describe('limits', () => {
  const allDay = (sittings: readonly Sitting[] = []) => ({ ...anAdviser(hours('00:00–24:00')), sittings })
  const one = sitting('2021-06-21 09:00', 60)

  test('one a day', () => expect(find(allDay([one]), { caps: { sittingsPerDay: 1 } })).toEqual([]))
  test('two a day', () => expect(find(allDay([one]), { caps: { sittingsPerDay: 2 } })).toHaveLength(23))
  test('so many minutes a day', () => {
    expect(find(allDay([sitting('2021-06-21 09:00', 120)]), { caps: { minutesPerDay: 120 } })).toEqual([])
    expect(find(allDay([one]), { caps: { minutesPerDay: 120 } })).toHaveLength(23)
    expect(find(allDay([one]), { duration: 90, caps: { minutesPerDay: 120 } })).toEqual([])
  })
  test('so many a week, from Monday, over the end of a month', () => {
    const adviser = allDay([sitting('2021-06-28 09:00', 60), sitting('2021-07-04 09:00', 60)])
    const caps = { sittingsPerWeek: 2 }
    expect(find(adviser, { caps }, days('2021-06-28', '2021-07-04'))).toEqual([])
    expect(find(adviser, { caps }, days('2021-07-05'))).toHaveLength(24)
  })
  test('so many minutes a week', () => {
    const adviser = allDay([sitting('2021-06-21 09:00', 60), sitting('2021-06-23 09:00', 60)])
    expect(find(adviser, { caps: { minutesPerWeek: 120 } }, days('2021-06-24'))).toEqual([])
  })
  test('limits are kept together', () => {
    const caps = { sittingsPerDay: 2, sittingsPerWeek: 2, minutesPerDay: 300 }
    const adviser = allDay([sitting('2021-06-21 09:00', 60), sitting('2021-06-22 09:00', 60)])
    expect(find(adviser, { caps }, days('2021-06-21', '2021-06-27'))).toEqual([])
  })
  test('what is past counts on its day', () => {
    expect(find(allDay([sitting('2021-06-20 09:00', 60)]), { caps: { sittingsPerDay: 1 } }, days('2021-06-20'))).toEqual([])
  })
  test('the day is that of the adviser', () => {
    const adviser = { ...allDay([sitting('2021-06-21 09:00', 60)]), zone: zoneOf('Pacific/Pago_Pago', 0, utc('2022-01-01 00:00')) }
    // 09:00 in UTC is still the 20th there, whose twenty-four hours end at 11:00 in UTC.
    const slots = find(adviser, { caps: { sittingsPerDay: 1 } })
    expect(shown(slots)[0]).toBe('2021-06-21 11:00')
    expect(slots).toHaveLength(13)
  })
  test('one resident holds so much a day, and so much in all', () => {
    const seeker = { account: 'chen', claims: [{ start: utc('2021-06-21 07:00'), end: utc('2021-06-21 08:00') }] }
    expect(find(allDay(), { caps: { bookingsPerResidentDay: 1 } }, { seeker })).toEqual([])
    expect(find(allDay(), { caps: { bookingsPerResidentDay: 1 } }, { seeker, ...days('2021-06-22') })).toHaveLength(24)
    expect(find(allDay(), { caps: { openBookingsPerResident: 1 } }, { seeker, ...days('2021-06-22') })).toEqual([])
  })
})

describe('how far ahead', () => {
  const adviser = anAdviser(hours('00:00–24:00'))
  const offered = (over: Partial<SlotQuery>, service: Partial<ServiceItem>, of: Adviser = adviser) => [
    ...new Set(shown(find(of, service, over)).map((text) => text.slice(0, 10))),
  ]
  const wide = days('2021-06-18', '2021-06-30')

  test.each(['2021-06-20 00:00', '2021-06-20 12:00', '2021-06-20 23:59'])('two days from %s on end with the second', (text) => {
    const found = offered({ ...wide, now: utc(text) }, { horizon: { by: 'days', days: 2 } })
    expect(found.at(-1)).toBe('2021-06-22')
  })

  test('when the last time of today is over, today is not offered', () => {
    const found = offered({ ...wide, now: utc('2021-06-20 23:30') }, { horizon: { by: 'days', days: 2 } })
    expect(found).toEqual(['2021-06-21', '2021-06-22'])
  })

  // Cal.com's own five moments: a day counts from its first second, whether or not it has a slot left.
  test.each([
    ['2021-06-20 08:00', ['2021-06-20', '2021-06-21', '2021-06-22']],
    ['2021-06-20 09:30', ['2021-06-20', '2021-06-21', '2021-06-22']],
    ['2021-06-20 18:00', ['2021-06-21', '2021-06-22']],
    ['2021-06-20 00:00', ['2021-06-20', '2021-06-21', '2021-06-22']],
    ['2021-06-20 23:59', ['2021-06-21', '2021-06-22']],
  ])('two days of office hours from %s are %j', (text, expected) => {
    const office = anAdviser(hours('09:00–17:00'))
    expect(offered({ ...wide, now: utc(text) }, { horizon: { by: 'days', days: 2 } }, office)).toEqual(expected)
  })

  test.each([
    [{ by: 'days', days: 2 }, ['2021-06-19', '2021-06-20', '2021-06-21']],
    [{ by: 'workdays', workdays: 2 }, ['2021-06-19', '2021-06-20', '2021-06-21', '2021-06-22']],
    [{ by: 'bookableDays', days: 3 }, ['2021-06-19', '2021-06-20', '2021-06-21']],
  ] as const)('%j is counted by the adviser’s own days, eleven hours behind', (horizon, expected) => {
    const away = { ...anAdviser(hours('09:00–12:00')), zone: zoneOf('Pacific/Pago_Pago', 0, utc('2022-01-01 00:00')) }
    // It is still the 19th there, a Saturday, and not yet nine o'clock.
    const found = find(away, { horizon }, { ...wide, now: utc('2021-06-19 13:00') })
    expect([...new Set(shown(found, -660).map((text) => text.slice(0, 10)))]).toEqual(expected)
  })

  test('two workdays from a Friday offer the weekend and do not count it', () => {
    const found = offered({ ...wide, now: utc('2021-06-18 10:00') }, { horizon: { by: 'workdays', workdays: 2 } })
    expect(found).toEqual(['2021-06-18', '2021-06-19', '2021-06-20', '2021-06-21', '2021-06-22'])
  })

  test('workdays are those of China, make-up Sundays among them', () => {
    const chineseAdviser = { ...adviser, calendar: chinese, zone: shanghai, pattern: { ...adviser.pattern, worksOnHolidays: true } }
    const over = { from: utc('2026-09-18 00:00'), until: utc('2026-10-20 00:00'), now: utc('2026-09-18 02:00') }
    const found = [
      ...new Set(
        shown(findSlots({ service: aService({ horizon: { by: 'workdays', workdays: 2 } }), adviser: chineseAdviser, ...over }), 480).map(
          (text) => text.slice(0, 10),
        ),
      ),
    ]
    expect(found.at(-1)).toBe('2026-09-21')
  })

  test('a window of three bookable days passes over a full one', () => {
    const full = { ...adviser, away: [{ start: utc('2021-06-21 00:00'), end: utc('2021-06-22 00:00') }] }
    expect(offered(wide, { horizon: { by: 'bookableDays', days: 3 } }, full)).toEqual(['2021-06-20', '2021-06-22', '2021-06-23'])
  })

  test('fixed dates are those of the adviser, wherever one looks from', () => {
    const zone = zoneOf('Pacific/Pago_Pago', 0, utc('2022-01-01 00:00'))
    const horizon = { by: 'dates', from: dayNumberOf('2021-06-22'), until: dayNumberOf('2021-06-22') } as const
    const slots = find({ ...adviser, zone }, { horizon }, wide)
    expect(shown(slots, -660)[0]).toBe('2021-06-22 00:00')
    expect(slots).toHaveLength(24)
  })
})

describe('the calendar of China', () => {
  const office = (over: Partial<Adviser['pattern']> = {}): Adviser => ({
    ...anAdviser([]),
    zone: shanghai,
    calendar: chinese,
    pattern: { weekly: [hours('09:00–11:00'), ...Array.from({ length: 4 }, () => hours('09:00–10:00')), [], []], ...over },
  })
  const on = (adviser: Adviser, day: string) =>
    findSlots({
      service: aService({ horizon: { by: 'dates', until: dayNumberOf('2027-12-31') } }),
      adviser,
      now: utc('2026-01-05 00:00'),
      from: utc(`${day} 00:00`) - 480,
      until: utc(`${day} 00:00`) + 960,
    })

  test('nothing is offered on a day off', () => expect(on(office(), '2026-10-01')).toEqual([]))
  test('unless the adviser works on holidays', () => expect(on(office({ worksOnHolidays: true }), '2026-10-01')).toHaveLength(1))
  test('a make-up Saturday is like a Monday', () => expect(on(office(), '2026-02-14')).toHaveLength(2))
  test('or as its own hours say', () => expect(on(office({ makeup: hours('14:00–17:00') }), '2026-02-14')).toHaveLength(3))
  test('or like the weekday that the notice names', () => {
    const calendar = { ...chinese, makeupWeekdays: new Map([['2026-02-14', 5]]) }
    expect(on({ ...office(), calendar }, '2026-02-14')).toHaveLength(1)
  })
  test('a day set by hand goes before all', () => {
    const overrides = new Map([[dayNumberOf('2026-10-01'), hours('09:00–12:00')]])
    expect(on(office({ overrides }), '2026-10-01')).toHaveLength(3)
    expect(on(office({ overrides: new Map([[dayNumberOf('2026-02-14'), []]]) }), '2026-02-14')).toEqual([])
  })
  test('the office that is closed closes its advisers', () => {
    expect(on(office({ officeDays: new Map([[dayNumberOf('2026-03-03'), []]]) }), '2026-03-03')).toEqual([])
  })
  test('beyond the last notice the dates that the law fixes are not offered', () => {
    for (const day of ['2027-01-01', '2027-05-01', '2027-10-01']) expect(on(office(), day)).toEqual([])
  })
  test('nor days off by the moon', () => {
    expect(on({ ...office(), calendar: { ...chinese, lunarHolidays: new Set(['2027-02-08']) } }, '2027-02-08')).toEqual([])
  })
  test('nor weekends that may be moved, while those far from any holiday are', () => {
    const everyDay = office({ weekly: Array.from({ length: 7 }, () => hours('09:00–10:00')) })
    expect(on(everyDay, '2027-09-26')).toEqual([])
    expect(on(everyDay, '2027-11-13')).toHaveLength(1)
  })
  test('all other days beyond it are offered until a notice says otherwise', () => {
    expect(on(office(), '2027-03-09')).toMatchObject([{ provisional: true }])
    expect(on(office(), '2026-03-10')).toMatchObject([{ provisional: false }])
  })
})

describe('zones that change their clocks', () => {
  const zone = zoneOf('America/New_York', utc('2021-01-01 00:00'), utc('2022-01-01 00:00'))
  const adviser = anAdviser(hours('00:00–24:00'), { zone })
  const office = anAdviser(hours('09:00–11:00'), { zone })
  const on = (of: Adviser, day: string, utcHours: number) =>
    findSlots({
      service: aService(),
      adviser: of,
      now: utc('2021-03-01 00:00'),
      from: utc(`${day} 00:00`) + utcHours * 60,
      until: utc(`${day} 00:00`) + 24 * 60 + 5 * 60,
    }).filter(({ start }) => start >= utc(`${day} 00:00`) + utcHours * 60)

  test('an hour that is left out is not offered', () =>
    expect(on(adviser, '2021-03-14', 5).filter(({ start }) => start < utc('2021-03-15 04:00'))).toHaveLength(23))
  test('an hour that comes twice is offered twice', () =>
    expect(on(adviser, '2021-11-07', 4).filter(({ start }) => start < utc('2021-11-08 05:00'))).toHaveLength(25))
  test('an office opens at nine by its own clock', () => {
    expect(shown(on(office, '2021-03-12', 5))[0]).toBe('2021-03-12 14:00')
    expect(shown(on(office, '2021-03-15', 5))[0]).toBe('2021-03-15 13:00')
  })
})

test('what a hold asks for is decided as it was offered', () => {
  const query = { service: aService(), adviser: anAdviser(hours('08:00–12:00')), now }
  expect(slotAt(query, utc('2021-06-21 09:00'))).toMatchObject({ start: utc('2021-06-21 09:00') })
  expect(slotAt(query, utc('2021-06-21 09:30'))).toBeUndefined()
  expect(slotAt(query, utc('2021-06-20 09:00'))).toBeUndefined()
  expect(
    slotAt(
      {
        ...query,
        adviser: {
          ...query.adviser,
          calendar: plainCalendar,
          away: [days('2021-06-21')].map(({ from, until }) => ({ start: from, end: until })),
        },
      },
      utc('2021-06-21 09:00'),
    ),
  ).toBeUndefined()
})
