import { uuidv7 } from 'uuidv7'
import { receiveEvent } from '../../../src/cloud/operations/wechat/receive-event'
import { cityCounty } from '../../../src/domain/city'
import { aPushWorld } from './a-push-world'

const accepted = 'linli-accepted'
const finished = 'linli-finished'

/** A resident whom WeChat knows by an openid, as after a visit in WeChat. */
const aSubscriber = async () => {
  const world = await aPushWorld()
  const { app, county, resident, resident1, clock, balanceOf } = world
  const openid = `o-${county}`
  await app.db.insertInto('identity').values({ county: cityCounty, kind: 'openid', subject: openid, account: resident1 }).execute()
  const answer = (answers: Record<string, string>, id = uuidv7()) => resident.answer('message.answered', { id, answers })
  const event = (List: unknown, Event = 'subscribe_msg_popup_event', secondsLater = 2) =>
    receiveEvent(app, {
      ToUserName: 'gh_1',
      FromUserName: openid,
      CreateTime: String(Math.floor(clock.now.getTime() / 1000) + secondsLater),
      MsgType: 'event',
      Event,
      List,
    })
  const said = (template: string, word = 'accept') => ({ TemplateId: template, SubscribeStatusString: word, PopupScene: '0' })
  const balances = async () => [await balanceOf(resident1, accepted), await balanceOf(resident1, finished)]
  return { ...world, openid, answer, event, said, balances }
}

test('an acceptance told by the phone and by WeChat is one message, whoever tells it first', async () => {
  const { answer, event, said, balances } = await aSubscriber()
  await answer({ [accepted]: 'accept', [finished]: 'accept' })
  expect(await balances()).toEqual([1, 1])
  await event([said(accepted), said(finished)])
  expect(await balances()).toEqual([1, 1])
  await event(said(accepted), undefined, 60)
  await answer({ [accepted]: 'accept' })
  expect(await balances()).toEqual([2, 1])
})

test('every further asking that is accepted is one more, and the same telling repeated is none', async () => {
  const { answer, event, said, balances, wait } = await aSubscriber()
  const id = uuidv7()
  await answer({ [accepted]: 'accept' }, id)
  await answer({ [accepted]: 'accept' }, id)
  expect((await balances())[0]).toBe(1)
  wait(60)
  await event(said(accepted))
  await event([said(accepted)])
  expect((await balances())[0]).toBe(2)
})

test('the phone and WeChat telling of one popup at the same moment count once', async () => {
  const { answer, event, said, balances } = await aSubscriber()
  await Promise.all([answer({ [accepted]: 'accept' }), event(said(accepted)), event([said(accepted)])])
  expect((await balances())[0]).toBe(1)
})

test('a refusal is kept and adds nothing; refused in the settings or switched off, nothing is left', async () => {
  const { answer, event, said, balances, wait } = await aSubscriber()
  await answer({ [accepted]: 'accept', [finished]: 'accept' })
  wait(60)
  await answer({ [accepted]: 'reject' })
  expect(await balances()).toEqual([1, 1])
  await event(said(accepted, 'reject'), 'subscribe_msg_change_event')
  expect(await balances()).toEqual([0, 1])
  await answer({ [finished]: 'off' })
  expect(await balances()).toEqual([0, 0])
})

test('answers for templates that are not ours, and events of strangers, are not kept', async () => {
  const { answer, app, resident1 } = await aSubscriber()
  await answer({ 'somebody-elses': 'accept' })
  await receiveEvent(app, {
    FromUserName: 'a-stranger',
    CreateTime: 1_795_395_600,
    Event: 'subscribe_msg_popup_event',
    List: { TemplateId: accepted, SubscribeStatusString: 'accept' },
  })
  expect(await app.db.selectFrom('subscribe_answer').select('template').where('account', '=', resident1).execute()).toEqual([])
})

test('each message sent is one less, and where none is left WeChat is not asked', async () => {
  const { answer, balances, drain, report, tell, resident1, entryOf, openid, standIn } = await aSubscriber()
  const { id } = await report()
  await answer({ [accepted]: 'accept' })
  const [first, second] = [await tell(resident1, 'accepted', id), await tell(resident1, 'accepted', id)]
  await drain()
  expect((await balances())[0]).toBe(0)
  expect(standIn.messages.filter((message) => message.openid === openid)).toHaveLength(1)
  expect(await entryOf(first)).toMatchObject({ last_error: 'subscribe', done_at: expect.any(Date) })
  expect(await entryOf(second)).toMatchObject({ last_error: 'subscribe notSubscribed', done_at: expect.any(Date) })
})

test('where the ledger knows nothing WeChat is asked, and its 43101 sets the ledger to nothing', async () => {
  const { balances, drain, report, tell, resident1, openid, standIn } = await aSubscriber()
  const { id } = await report()
  standIn.behaviors.set(openid, 43101)
  await tell(resident1, 'accepted', id)
  await drain()
  expect((await balances())[0]).toBe(0)
  standIn.behaviors.delete(openid)
  await tell(resident1, 'accepted', id)
  await drain()
  expect(standIn.messages.filter((message) => message.openid === openid)).toEqual([])
})

test('a long-term subscription is not used up', async () => {
  const { app, answer, drain, report, tell, resident1, openid, balanceOf, standIn } = await aSubscriber()
  const long = { id: 'linli-long', title: '办理进度', longTerm: true, fields: { thing1: 'matter', phrase2: 'stage' } } as const
  const templates = { ...app.templates, accepted: [...(app.templates.accepted ?? []), long] }
  await answer({ [accepted]: 'accept' })
  const { id } = await report()
  for (let count = 0; count < 3; count += 1) await tell(resident1, 'accepted', id)
  await drain({ templates })
  expect(standIn.messages.filter((message) => message.openid === openid).map(({ templateId }) => templateId)).toEqual(
    Array.from({ length: 3 }, () => 'linli-long'),
  )
  expect(await balanceOf(resident1, accepted)).toBe(1)
})
