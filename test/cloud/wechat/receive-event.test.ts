import { receiveEvent } from '../../../src/cloud/operations/wechat/receive-event'
import { readSubscribeEvent } from '../../../src/cloud/operations/wechat/subscribe-event'
import { aWorld } from '../../kit/world'

const pushed = {
  ToUserName: 'gh_123456789abc',
  FromUserName: 'oResident',
  CreateTime: '1795395600',
  MsgType: 'event',
}
const at = new Date(1_795_395_600_000)
const accepted = { TemplateId: 'accepted', SubscribeStatusString: 'accept', PopupScene: '0' }
const refused = { TemplateId: 'finished', SubscribeStatusString: 'reject', PopupScene: '0' }
const entry = { templateId: 'accepted', answer: 'accept', messageId: undefined, errorCode: undefined }

test('one answer comes bare, several come in a list, and both are read alike', () => {
  const message = { ...pushed, Event: 'subscribe_msg_popup_event' }
  const read = { kind: 'popup', openid: 'oResident', at, entries: [entry] }
  expect(readSubscribeEvent({ ...message, List: accepted })).toEqual(read)
  expect(readSubscribeEvent({ ...message, List: [accepted] })).toEqual(read)
  expect(readSubscribeEvent({ ...message, List: [accepted, refused] })?.entries).toEqual([
    entry,
    { ...entry, templateId: 'finished', answer: 'reject' },
  ])
})

test('a time is read as a string, as documented, and as a number, as sent', () => {
  const message = { ...pushed, Event: 'subscribe_msg_change_event', List: { TemplateId: 'accepted', SubscribeStatusString: 'reject' } }
  for (const CreateTime of ['1795395600', 1_795_395_600])
    expect(readSubscribeEvent({ ...message, CreateTime })).toMatchObject({ kind: 'change', at })
})

test('a delivery names its message and what became of it', () => {
  const List = { TemplateId: 'accepted', MsgID: '1864323726461255680', ErrorCode: '0', ErrorStatus: 'success' }
  expect(readSubscribeEvent({ ...pushed, Event: 'subscribe_msg_sent_event', List })).toMatchObject({
    kind: 'sent',
    entries: [{ templateId: 'accepted', messageId: '1864323726461255680', errorCode: 0 }],
  })
})

test.each([
  undefined,
  null,
  'success',
  [],
  {},
  { ...pushed, Event: 'user_enter_tempsession' },
  { ...pushed, Event: 'subscribe_msg_popup_event' },
])('what is no event of ours is taken and changes nothing (%j)', async (message) => {
  const { app } = await aWorld()
  expect(readSubscribeEvent(message)).toBeUndefined()
  await expect(receiveEvent(app, message)).resolves.toBeUndefined()
})
