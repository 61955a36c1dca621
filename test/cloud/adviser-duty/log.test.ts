import { uuidv7 } from 'uuidv7'
import { writeDuty } from '../../../src/cloud/operations/adviser-duty/write-duty'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { DutyLog } from '../../../src/contract/adviser-duty'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'
import { aDutyWorld } from './a-duty-world'

const month = '2026-11'

/** A booking of somebody at home in the adviser's village, held to its end. */
const finishedBooking = async (world: Awaited<ReturnType<typeof aDutyWorld>>, home: string | null) => {
  const { app, people, booked, stepped, clock, adviserPerson } = world
  const [person] = await people(1)
  if (home)
    await app.db
      .updateTable('account')
      .set({ home_county: Number(home.slice(0, 6)), home_community: home })
      .where('id', '=', person.account)
      .execute()
  const first = await booked(person, '2026-11-24 09:00')
  clock.now = new Date('2026-11-24T00:55:00Z')
  const arrived = await stepped(person, first, 'arrive')
  const begun = await stepped(adviserPerson, arrived, 'start')
  clock.now = new Date('2026-11-24T01:25:00Z')
  const done = await stepped(adviserPerson, begun, 'finish')
  await drainOutbox(app, { 'duty.write': writeDuty })
  return { booking: done }
}

test('a finished booking writes itself into the log, once, and waits only for the adviser’s yes', async () => {
  const world = await aDutyWorld()
  const { lawyer, village, ledger, app } = world
  const { booking } = await finishedBooking(world, village)
  await drainOutbox(app, { 'duty.write': writeDuty })
  const { entries } = await lawyer.answer<DutyLog>('dutyLog.list', { month })
  expect(entries).toMatchObject([{ kind: 'booking', village: { code: village }, isConfirmed: false, from: booking.start }])
  expect(await ledger()).toMatchObject({ rows: [], toConfirm: 1 })
  await lawyer.answer('dutyLog.confirm', { entries: [{ id: entries[0]?.id }] })
  expect(await ledger()).toMatchObject({ rows: [{ kind: 'booking' }], toConfirm: 0 })
})

test('what belongs to none of the adviser’s villages is placed by the adviser, in one of theirs alone, and a village that is known stays', async () => {
  const world = await aDutyWorld()
  const { lawyer, village, ledger } = world
  await finishedBooking(world, null)
  const { entries } = await lawyer.answer<DutyLog>('dutyLog.list', { month })
  expect(entries).toMatchObject([{ village: null }])
  const id = entries[0]?.id
  expect(await lawyer.call('dutyLog.confirm', { entries: [{ id, community: '340403001001' }] })).toMatchObject({
    failure: 'notYourVillage',
  })
  await lawyer.answer('dutyLog.confirm', { entries: [{ id, community: village }] })
  expect((await ledger()).rows).toHaveLength(1)
})

test('an answer in a chat group is logged in one call with a village and a kind; the line stands in no paper and holds nobody’s number', async () => {
  const { lawyer, village, ledger, county, adviser } = await aDutyWorld()
  const enter = (line?: string, id = uuidv7()) =>
    lawyer.call('dutyLog.enter', { id, community: village, kind: 'chat', ...(line && { line }) })
  const id = uuidv7()
  expect(await enter('问土地流转', id)).toMatchObject({ ok: true, value: { isConfirmed: true, minutes: null } })
  expect(await enter('问土地流转', id)).toMatchObject({ ok: true })
  expect(await enter('找 13955401234')).toMatchObject({ failure: 'personalDataInAnswer' })
  expect(await ledger()).toMatchObject({ rows: [{ kind: 'chat' }], counts: [{ kind: 'chat', count: 1, minutes: 0 }] })
  const { content } = await lawyer.answer<{ content: string }>('ledger.export', {
    county,
    adviser,
    community: village,
    month,
    form: 'xlsx',
  })
  expect(Buffer.from(content, 'base64').toString('utf8')).not.toContain('土地流转')
  expect(JSON.stringify(await ledger())).not.toContain('土地流转')
  expect(await lawyer.call('dutyLog.enter', { id: uuidv7(), community: '340403001001', kind: 'phone' })).toMatchObject({
    failure: 'notYourVillage',
  })
})

test('an answered consultation writes itself into the log of whoever answered, with its village and time alone', async () => {
  const { app, county, village, submitted, step, stepped } = await aConsultationWorld()
  const asked = await submitted()
  const accepted = await stepped(village.person, asked, 'accept')
  expect(await step(village.person, accepted, 'answer', aWholeAnswer)).toMatchObject({ ok: true })
  await drainOutbox(app, { 'duty.write': writeDuty })
  const rows = await app.db.selectFrom('duty_entry').selectAll().where('county', '=', county).execute()
  expect(rows).toMatchObject([
    { kind: 'consultation', adviser: village.id, about: asked.id, community: asked.community, confirmed_at: null, line: null },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/借|催款/)
})

test('no column of the log could hold what a consultation says', async () => {
  const { app } = await aDutyWorld()
  const tables = await app.db.introspection.getTables()
  const columns = tables.find(({ name }) => name === 'duty_entry')?.columns.map(({ name }) => name)
  expect(columns?.sort()).toEqual(
    [
      ...['about', 'adviser', 'begun_by_code', 'community', 'confirmed_at', 'county', 'created_at', 'ended_at', 'id', 'kind', 'line'],
      ...['proof', 'proven_by', 'started_at'],
    ].sort(),
  )
})
