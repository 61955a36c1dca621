import { uuidv7 } from 'uuidv7'
import { remindEnds } from '../../../src/cloud/operations/incident/remind-ends'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { Incident, PublishedIncident } from '../../../src/contract/incident'
import type { MessagePage } from '../../../src/contract/message'
import { aCaller } from '../../kit/caller'
import { aPersonWith } from '../authorization/people'
import { aMainJob } from '../report/a-main-job'

const hour = 3_600_000

const someWorks = async () => {
  const job = await aMainJob()
  const { app, county, community, clock, grid } = job
  const inHours = (hours: number) => new Date(clock.now.getTime() + hours * hour).toISOString()
  const anIncident = (change: object = {}) => ({
    id: uuidv7(),
    kind: 'water',
    reason: '主管道抢修',
    areas: [{ grid: grid.code, estate: community.estate, building: '1 栋' }],
    startsAt: inHours(-1),
    expectedEnd: inHours(6),
    ...change,
  })
  const publish = (change: object = {}, by = job.dispatcher) => by.answer<Incident>('incident.publish', anIncident(change))
  const at = (words: string, category: string | null = null, code = grid.code) =>
    job.resident.answer<Incident[]>('incident.at', { place: { by: 'grid', grid: code, words }, category })
  /** The people of an invented waterworks, which serves what it is told to. */
  const aWaterworks = async (serves: { division: string } | { grid: string }) => {
    const id = uuidv7()
    await app.db
      .insertInto('organization')
      .values({ county, id, kind: 'utility', level: null, name: '测试自来水公司', phone: null })
      .execute()
    const area = { division: null, grid: null, ...serves, valid_from: '2020-01-01', valid_to: null }
    await app.db
      .insertInto('service_area')
      .values({ county, id: uuidv7(), organization: id, ...area })
      .execute()
    return aCaller(app, (await aPersonWith(job, { role: 'officer', area: id })).subject)
  }
  return { ...job, inHours, anIncident, publish, at, aWaterworks }
}

test('who starts a report in the building sees what is known there, matched to what they report; the next building does not', async () => {
  const { publish, at, second } = await someWorks()
  const { id } = await publish()
  expect(await at('测试小区 1 栋')).toMatchObject([
    { id, kind: 'water', reason: '主管道抢修', by: '测试镇', places: ['测试小区 1 栋'], followers: 0 },
  ])
  expect(await at('测试小区1栋2单元', '0204')).toHaveLength(1)
  expect(await at('测试小区 1 栋', '0401')).toEqual([])
  expect(await at('测试小区 2 栋')).toEqual([])
  expect(await at('')).toHaveLength(1)
  expect(await at('', null, second.code)).toEqual([])
})

test('a planned one is shown two days ahead, and one that ended no more', async () => {
  const { publish, at, inHours, dispatcher, county } = await someWorks()
  await publish({ startsAt: inHours(60), expectedEnd: inHours(70) })
  expect(await at('')).toEqual([])
  const { id } = await publish({ startsAt: inHours(40), expectedEnd: inHours(50) })
  expect(await at('')).toMatchObject([{ id }])
  await dispatcher.answer('incident.end', { county, id })
  expect(await at('')).toEqual([])
})

test('following is one tap and counts once; at the end everybody who follows is told once and asked', async () => {
  const { app, county, publish, at, resident, neighbor, dispatcher, standIn } = await someWorks()
  const key = { county, id: (await publish()).id }
  await Promise.all([resident, resident, neighbor].map((each) => each.answer('incident.follow', key)))
  expect(await at('')).toMatchObject([{ followers: 2, following: true, answer: null }])
  expect(await resident.call('incident.answer', { ...key, answer: 'over' })).toMatchObject({ ok: false, failure: 'notNow' })
  const ended = await Promise.all([1, 2].map(() => dispatcher.answer<Incident>('incident.end', key)))
  expect(ended.every(({ endedAt }) => endedAt !== null)).toBe(true)

  const { messages } = await resident.answer<MessagePage>('message.list', {})
  expect(messages.filter(({ about }) => about === key.id)).toMatchObject([
    { role: 'resident', kind: 'incident', title: '说是恢复了，您那里呢？', words: '停水，测试小区。请打开点一下：恢复了，还是没有。' },
  ])
  await drainOutbox(app)
  const pushed = standIn.messages.filter(({ page }) => page.includes(key.id))
  expect(pushed).toHaveLength(2)
  expect(pushed[0]).toMatchObject({
    page: expect.stringContaining('packages/resident/pages/incident/index'),
    data: { thing2: { value: '停水 测试小区' } },
  })

  await resident.answer('incident.answer', { ...key, answer: 'over' })
  await neighbor.answer('incident.answer', { ...key, answer: 'notOver' })
  expect(await dispatcher.answer<PublishedIncident[]>('incident.list')).toMatchObject([{ id: key.id, saidOver: 1, saidNotOver: 1 }])
})

test('a new time is told too, and where it was not over after all it stands again', async () => {
  const { county, publish, at, inHours, resident, dispatcher } = await someWorks()
  const key = { county, id: (await publish()).id }
  await resident.answer('incident.follow', key)
  await dispatcher.answer('incident.end', key)
  await resident.answer('incident.answer', { ...key, answer: 'notOver' })
  await dispatcher.answer('incident.revise', { ...key, expectedEnd: inHours(9) })
  expect(await at('')).toMatchObject([{ expectedEnd: inHours(9), endedAt: null, answer: null, following: true }])
  const { messages } = await resident.answer<MessagePage>('message.list', {})
  expect(messages.map(({ title }) => title)).toEqual(expect.arrayContaining(['恢复的时间有变', '说是恢复了，您那里呢？']))
})

test('whoever stops following is told nothing more', async () => {
  const { app, county, publish, resident, dispatcher } = await someWorks()
  const key = { county, id: (await publish()).id }
  await resident.answer('incident.follow', key)
  expect(await resident.answer('incident.unfollow', key)).toMatchObject({ followers: 0, following: false })
  expect(await resident.answer('incident.unfollow', key)).toMatchObject({ followers: 0 })
  await dispatcher.answer('incident.end', key)
  const told = await app.db.selectFrom('message').select('id').where('county', '=', county).where('about', '=', key.id).execute()
  expect(told).toEqual([])
})

test('a unit publishes in its own name over what it serves, and nowhere else', async () => {
  const { county, anIncident, publish, aWaterworks, second, dispatcher, grid } = await someWorks()
  const works = await aWaterworks({ grid: grid.code })
  const { id, by } = await publish({}, works)
  expect(by).toBe('测试自来水公司')
  const elsewhere = { areas: [{ grid: second.code, estate: null, building: null }] }
  expect(await works.call('incident.publish', anIncident(elsewhere))).toMatchObject({ ok: false, failure: 'notAllowed' })
  const { id: centers } = await publish(elsewhere)
  expect(await works.call('incident.end', { county, id: centers })).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await works.answer<PublishedIncident[]>('incident.list')).toMatchObject([{ id }])
  // The center sees to its own area, whoever published there.
  expect((await dispatcher.answer<PublishedIncident[]>('incident.list')).map((each) => each.id).sort()).toEqual([id, centers].sort())
  await works.answer('incident.end', { county, id })
})

test('what is sent twice is published once; an unknown building and an end before the beginning are refused in a sentence', async () => {
  const { anIncident, dispatcher, at, grid, community, inHours } = await someWorks()
  const sent = anIncident()
  await Promise.all([1, 2].map(() => dispatcher.answer('incident.publish', sent)))
  expect(await at('')).toHaveLength(1)
  const areas = [{ grid: grid.code, estate: community.estate, building: '9 栋' }]
  expect(await dispatcher.call('incident.publish', anIncident({ areas }))).toMatchObject({ ok: false, failure: 'placeNotFound' })
  const late = anIncident({ expectedEnd: inHours(-0.5) })
  expect(await dispatcher.call('incident.publish', late)).toMatchObject({
    ok: false,
    failure: 'timesWrong',
    message: expect.stringContaining('60 天'),
  })
})

test('whoever published it is asked once when its end has passed, and again when a new end passes too', async () => {
  const { app, clock, county, publish, dispatcher, inHours } = await someWorks()
  const key = { county, id: (await publish()).id }
  const asked = async () => {
    await Promise.all([remindEnds(app), remindEnds(app)])
    const { messages } = await dispatcher.answer<MessagePage>('message.list', {})
    return messages.filter(({ about, title }) => about === key.id && title === '您发布的停水停电到时间了').length
  }
  expect(await asked()).toBe(0)
  const later = inHours(20)
  clock.now = new Date(inHours(7))
  expect([await asked(), await asked()]).toEqual([1, 1])
  await dispatcher.answer('incident.revise', { ...key, expectedEnd: later })
  expect(await asked()).toBe(1)
  clock.now = new Date(Date.parse(later) + hour)
  expect(await asked()).toBe(2)
  await dispatcher.answer('incident.end', key)
  expect(await asked()).toBe(2)
})
