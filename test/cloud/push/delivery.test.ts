import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { cityCounty } from '../../../src/domain/city'
import { nightHours } from '../../../src/domain/push-budget'
import { aPushWorld } from './a-push-world'

const urgent = '0101'

/** In China: 22:30 on the same day. */
const night = new Date('2026-11-23T14:30:00Z')

test('at night nobody is told before seven in the morning, but for danger', async () => {
  const { clock, report, drain, sentTo, entryOf, tell, worker1, wait } = await aPushWorld({ quietHours: nightHours })
  const [lamp, manhole] = [await report(), await report({ category: urgent })]
  clock.now = night
  const id = await tell(worker1, 'newReport', lamp.id)
  await drain()
  expect(sentTo('worker-1').map(({ page }) => page)).toEqual([expect.stringContaining(manhole.id)])
  expect(await entryOf(id)).toMatchObject({ done_at: null, attempts: 0, available_at: new Date('2026-11-23T23:00:00Z') })
  wait(8 * 60 + 29)
  await drain()
  expect(sentTo('worker-1')).toHaveLength(1)
  wait(1)
  await drain()
  expect(sentTo('worker-1')).toHaveLength(3)
})

test('one person is told of one kind of thing so often a day, and finds the rest among their messages', async () => {
  const { report, drain, sentTo, tell, resident1, resident, wait } = await aPushWorld()
  const { id } = await report()
  for (let count = 0; count < 8; count += 1) await tell(resident1, 'accepted', id)
  await drain()
  expect(sentTo('resident-1')).toHaveLength(5)
  expect((await resident.answer<{ messages: unknown[] }>('message.list', {})).messages).toHaveLength(8)
  await tell(resident1, 'finished', id)
  await drain()
  expect(sentTo('resident-1')).toHaveLength(6)
  wait(24 * 60)
  await tell(resident1, 'accepted', id)
  await drain()
  expect(sentTo('resident-1')).toHaveLength(7)
})

test('staff without a subscription are reached by 企业微信, without a word of the resident, then by the group, then by 短信', async () => {
  const { wecom, wecomStandIn, sms, smsStandIn, workerPhone, county, report, drain, standIn } = await aPushWorld()
  standIn.behaviors.set(`worker-1-${county}`, 43101)
  const first = await report()
  await drain({ wecom, sms })
  expect(wecomStandIn.messages).toMatchObject([{ to: 'li-yi', page: expect.stringContaining(first.id) }])
  wecomStandIn.behaviors.set('li-yi', 81013)
  await report()
  await drain({ wecom, sms })
  expect(wecomStandIn.messages[1]).toMatchObject({ to: 'robot town-robot', text: expect.stringContaining('新事项提醒') })
  wecomStandIn.behaviors.set('town-robot', 93000)
  const third = await report()
  await drain({ wecom, sms })
  expect(smsStandIn.messages).toEqual([{ phone: `+86${workerPhone}`, templateId: '1001', parameters: [third.number] }])
  expect(JSON.stringify([wecomStandIn.messages, smsStandIn.messages])).not.toMatch(/路灯|三栋|陈一/)
})

test('where danger reaches a worker by nothing, the center is asked to ring them', async () => {
  const { county, report, drain, standIn, dispatcher, sentTo } = await aPushWorld()
  standIn.behaviors.set(`worker-1-${county}`, 43101)
  const lamp = await report()
  const manhole = await report({ category: urgent })
  await drain()
  await drain()
  const { messages } = await dispatcher.answer<{ messages: { about: string; title: string; todo: boolean }[] }>('message.list', {
    only: 'todo',
  })
  expect(messages).toMatchObject([{ about: manhole.id, title: '请打电话告诉网格员', todo: true }])
  expect(sentTo('dispatcher')).toMatchObject([{ templateId: 'linli-phone-task' }])
  const { letters } = await dispatcher.answer<{ letters: { about: string }[] }>('message.letters', {})
  expect(letters.map(({ about }) => about)).toEqual([lamp.id])
})

test('whoever is away is not called upon: those who are there are told instead', async () => {
  const { app, county, community, report, drain, worker, sentTo, clock } = await aPushWorld()
  const [grid] = community.grids
  const [, second] = community.workers
  await app.db
    .insertInto('grid_worker')
    .values({ county, grid: grid.code, account: second, valid_from: clock.now, valid_to: null, turn: 2 })
    .execute()
  const [grant] = await app.db.selectFrom('role_grant').selectAll().where('account', '=', second).execute()
  if (!grant) throw new Error('the second worker holds nothing')
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, id: app.newId(), area: grid.code })
    .execute()
  const until = new Date(clock.now.getTime() + 24 * 3_600_000).toISOString()
  expect(await worker.answer('message.absence', { until })).toEqual({ until })
  await report()
  await drain()
  await drain()
  expect([sentTo('worker-1').length, sentTo('worker-2').length]).toEqual([0, 1])
  await worker.answer('message.absence', { until: null })
  await report()
  await drain()
  // Back again they are A岗, and nobody else is called upon.
  expect([sentTo('worker-1').length, sentTo('worker-2').length]).toEqual([1, 1])
})

test('after a hand-over the one who left is told nothing, and whoever came is told once', async () => {
  const { app, county, community, report, drain, sentTo, clock, worker1, wait } = await aPushWorld()
  const [grid] = community.grids
  const [, second] = community.workers
  await report()
  wait(1)
  await app.db.updateTable('role_grant').set({ valid_to: clock.now }).where('account', '=', worker1).execute()
  await app.db.updateTable('grid_worker').set({ valid_to: clock.now }).where('county', '=', county).where('account', '=', worker1).execute()
  await app.db
    .insertInto('grid_worker')
    .values({ county, grid: grid.code, account: second, valid_from: clock.now, valid_to: null })
    .execute()
  const grant = { county: cityCounty, id: app.newId(), account: second, role: 'gridWorker', area: grid.code } as const
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, valid_from: clock.now, valid_to: null })
    .execute()
  await drain()
  await drain()
  expect([sentTo('worker-1').length, sentTo('worker-2').length]).toEqual([0, 1])
})

test('a worker whose grid the matter has left is not rung for it', async () => {
  const { report, worker, dispatcher, second, drain, sentTo } = await aPushWorld()
  const filed = await report()
  const returned = await worker.advanced(filed, { action: 'sendBack', reason: 'notMyGrid' })
  await dispatcher.advanced(returned, { action: 'redispatch', grid: second.code })
  await drain()
  expect([sentTo('worker-1').length, sentTo('worker-2').length]).toEqual([0, 1])
})

test('when WeChat has taken its fill for the day (45009) the message waits for the next, and that is no failed try', async () => {
  const { county, report, drain, standIn, entryOf, tell, resident1, clock, sentTo } = await aPushWorld()
  const { id } = await report()
  standIn.behaviors.set(`resident-1-${county}`, 45009)
  const told = await tell(resident1, 'finished', id)
  await drain()
  expect(await entryOf(told)).toMatchObject({ done_at: null, failed_at: null, attempts: 0, available_at: new Date('2026-11-23T16:05:00Z') })
  standIn.behaviors.delete(`resident-1-${county}`)
  clock.now = new Date('2026-11-23T16:05:00Z')
  await drain()
  expect(sentTo('resident-1')).toHaveLength(1)
})

test('a place that WeChat finds too sensitive (45168) is left out, and the message goes out without it', async () => {
  const { app, county, report, drain, tell, resident1 } = await aPushWorld()
  const { id } = await report()
  const sent: string[] = []
  const sendSubscribeMessage: typeof app.wechat.sendSubscribeMessage = async ({ openid, data }) => {
    const text = data['thing2']?.value ?? ''
    if (openid === `resident-1-${county}`) sent.push(text)
    return text.includes('三栋') ? { sent: false, reason: 'sensitive', retry: false, code: 45168 } : { sent: true }
  }
  await tell(resident1, 'accepted', id)
  await drain({ wechat: { ...app.wechat, sendSubscribeMessage } })
  expect(sent).toEqual(['居民反映的事 测试小区三栋', '居民反映的事'])
})

test('a WeChat that is busy is tried three times before another way is taken, in danger at once', async () => {
  const { wecom, wecomStandIn, county, report, drain, standIn, wait } = await aPushWorld()
  standIn.behaviors.set(`worker-1-${county}`, -1)
  await report()
  for (let tries = 1; tries <= 3; tries += 1) {
    await drain({ wecom })
    expect(wecomStandIn.messages).toHaveLength(tries === 3 ? 1 : 0)
    wait(10)
  }
  await report({ category: urgent })
  await drain({ wecom })
  expect(wecomStandIn.messages).toHaveLength(2)
})

test('what nothing brings to a phone is given up after eight tries and seen by the center, which sends it again', async () => {
  const { county, report, drain, standIn, wait, dispatcher, sentTo, resident } = await aPushWorld()
  standIn.behaviors.set(`worker-1-${county}`, -1)
  const { id, number } = await report()
  for (let tries = 0; tries < 8; tries += 1) {
    await drain()
    wait(130)
  }
  const letters = () => dispatcher.answer<{ letters: { county: number; id: string }[] }>('message.letters', {})
  const [letter] = (await letters()).letters
  expect(letter).toMatchObject({
    about: id,
    number,
    title: '有新的事项',
    to: '网格员',
    attempts: 8,
    why: '微信一直繁忙，多次重试没有发出去。',
  })
  expect(await resident.call('message.letters', {})).toMatchObject({ ok: false, failure: 'notAllowed' })
  standIn.behaviors.delete(`worker-1-${county}`)
  await dispatcher.answer('message.resend', { county, id: letter?.id })
  expect((await letters()).letters).toEqual([])
  await drain()
  expect(sentTo('worker-1')).toHaveLength(1)
  expect(await dispatcher.call('message.resend', { county, id: letter?.id })).toMatchObject({ ok: false, failure: 'notFound' })
})

test('what the center sends again is asked of WeChat, though our ledger knows of no subscription', async () => {
  const { county, report, drain, standIn, dispatcher, sentTo } = await aPushWorld()
  standIn.behaviors.set(`worker-1-${county}`, 43101)
  await report()
  await drain()
  const { letters } = await dispatcher.answer<{ letters: { id: string; why: string }[] }>('message.letters', {})
  expect(letters).toMatchObject([{ why: '对方没有订阅微信提醒，或订阅次数用完了。' }])
  standIn.behaviors.delete(`worker-1-${county}`)
  await dispatcher.answer('message.resend', { county, id: letters[0]?.id })
  await drain()
  expect(sentTo('worker-1')).toHaveLength(1)
})

test('two drains at once send each message once', async () => {
  const { app, report, tell, resident1, sentTo, standIn } = await aPushWorld()
  const { id } = await report()
  for (let count = 0; count < 5; count += 1) await tell(resident1, 'accepted', id)
  await Promise.all([drainOutbox(app), drainOutbox(app), drainOutbox(app)])
  expect(sentTo('resident-1')).toHaveLength(5)
  const keys = standIn.messages.map(({ page }) => page)
  expect(new Set(keys).size).toBe(keys.length)
})
