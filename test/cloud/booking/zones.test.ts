import { monthSlots } from '../../../src/cloud/operations/booking/slots'
import { aBookingWorld, granted } from '../../kit/booking'

/** When it is nine in the morning there on that day, in UTC; none of these days is near a change of clocks. */
const zones = [
  ['Asia/Shanghai', '01:00'],
  ['America/New_York', '14:00'],
  ['Asia/Kolkata', '03:30'],
] as const

/** 'YYYY-MM-DD HH:mm' on the wall of the office. */
const onWall = (moment: string | Date, timeZone: string) => {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return parts.format(new Date(moment))
}

describe.each(zones)('an office in %s', (zone, nine) => {
  const start = `2026-11-25T${nine}:00.000Z`
  const anOffice = (caps = {}) => aBookingWorld({ item: { caps } }, { zone })

  test('opens at nine by its own clock, and a month is its own month', async () => {
    const { app, county, service, people } = await anOffice()
    const [chen] = await people(1)
    const { slots, timeZone } = granted(await monthSlots(app, chen, { county, service, month: '2026-12' }))
    expect(timeZone).toBe(zone)
    const walls = slots.map((slot) => onWall(slot.start, zone))
    expect(walls.length).toBeGreaterThan(0)
    for (const wall of walls) expect(wall).toMatch(/^2026-12-\d\d (09|10|11):(00|30)$/)
    const november = granted(await monthSlots(app, chen, { county, service, month: '2026-11' })).slots
    expect(november.map((slot) => slot.start)).toContain(start)
    expect(november.filter((slot) => walls.includes(onWall(slot.start, zone)))).toEqual([])
  })

  test('counts its limit of a day by its own day', async () => {
    const { app, county, service, people, wanted, book } = await anOffice({ sittingsPerDay: 1 })
    const [chen, li] = await people(2)
    expect(await book(chen, '2026-11-25 09:00', { ...wanted('2026-11-25 09:00'), start })).toMatchObject({ ok: true })
    const left = granted(await monthSlots(app, li, { county, service, month: '2026-11' })).slots.map((slot) =>
      onWall(slot.start, zone).slice(0, 10),
    )
    expect(left).not.toContain('2026-11-25')
    expect(left).toContain('2026-11-26')
  })

  test('reminds at six in its own evening before, and two hours before', async () => {
    const { app, county, people, book, wanted } = await anOffice()
    const [chen] = await people(1)
    granted(await book(chen, '2026-11-25 09:00', { ...wanted('2026-11-25 09:00'), start }))
    const rows = await app.db
      .selectFrom('outbox')
      .select('available_at')
      .where('county', '=', county)
      .where('key', 'like', `booking:%soon:%:${chen.account}`)
      .orderBy('available_at')
      .execute()
    expect(rows.map(({ available_at }) => onWall(available_at, zone))).toEqual(['2026-11-24 18:00', '2026-11-25 07:00'])
  })
})
