import type { Message, MessagePage, Unread } from '../../../src/contract/message'
import { aPushWorld } from '../push/a-push-world'

type Caller = Awaited<ReturnType<typeof aPushWorld>>['resident']

const pageOf = (caller: Caller, input: object = {}) => caller.answer<MessagePage>('message.list', input)
const unreadOf = async (caller: Caller) => {
  const { unread, todos } = await caller.answer<Unread>('message.unread')
  return { unread, todos }
}

test('whoever is told of something finds it among their messages before any push went out, and until they read it', async () => {
  const { report, worker, resident, neighbor } = await aPushWorld()
  const filed = await report()
  const { messages, next } = await pageOf(worker)
  expect(messages).toMatchObject([
    {
      about: filed.id,
      role: 'gridWorker',
      title: '有新的事项',
      words: '居民反映的事，测试小区三栋。居民刚反映的，等您接手。',
      read: false,
      todo: true,
    },
  ])
  expect(next).toBeNull()
  expect([await unreadOf(worker), await unreadOf(resident)]).toEqual([
    { unread: 1, todos: 1 },
    { unread: 0, todos: 0 },
  ])
  const [{ county, id }] = messages as [Message]
  await neighbor.answer('message.read', { message: { county, id } })
  expect(await unreadOf(worker)).toEqual({ unread: 1, todos: 1 })
  expect(await worker.answer('message.read', { message: { county, id } })).toEqual({ unread: 0, todos: 1, awayUntil: null })
  expect((await pageOf(worker)).messages).toMatchObject([{ read: true, todo: true }])
})

test('a to-do is done when the matter has moved on, whoever moved it', async () => {
  const { report, worker, resident } = await aPushWorld()
  const filed = await report()
  const finished = await worker.advanced(filed, { action: 'accept' }, { action: 'finish', words: '换好了' })
  expect(await unreadOf(worker)).toEqual({ unread: 1, todos: 0 })
  expect(await unreadOf(resident)).toEqual({ unread: 2, todos: 1 })
  expect((await pageOf(resident, { only: 'todo' })).messages).toMatchObject([{ title: '您反映的事办好了', todo: true }])
  await resident.advanced(finished, { action: 'confirm', result: 'solved', process: 'good' })
  expect((await pageOf(resident, { only: 'todo' })).messages).toEqual([])
})

test('a matter that is to be confirmed again is one to-do, not two', async () => {
  const { report, worker, resident } = await aPushWorld()
  const finish = { action: 'finish', words: '换好了' } as const
  const finished = await worker.advanced(await report(), { action: 'accept' }, finish)
  await worker.advanced(await resident.advanced(finished, { action: 'dispute', words: '又灭了' }), finish)
  expect((await unreadOf(resident)).todos).toBe(1)
  expect((await pageOf(resident, { only: 'todo' })).messages).toHaveLength(1)
  expect((await pageOf(resident)).messages.map(({ todo }) => todo)).toEqual([true, false, false])
})

test('messages come in pages, each once, also where many came in the same moment', async () => {
  const { report, tell, resident1, resident } = await aPushWorld()
  const { id } = await report()
  const told = new Set<string>()
  for (let count = 0; count < 45; count += 1) told.add(await tell(resident1, 'accepted', id))
  const seen: string[] = []
  let after: string | null | undefined
  for (let pages = 0; pages < 5 && after !== null; pages += 1) {
    const page: MessagePage = await pageOf(resident, after === undefined ? {} : { after })
    seen.push(...page.messages.map((message) => message.id))
    after = page.next
  }
  expect(seen).toHaveLength(45)
  expect(new Set(seen)).toEqual(told)
  expect(await unreadOf(resident)).toEqual({ unread: 45, todos: 0 })
  expect(await resident.answer('message.read', {})).toMatchObject({ unread: 0, todos: 0 })
})

test('nobody is told of what was refused or rolled back, and nobody sees the messages of others', async () => {
  const { report, worker, otherWorker, resident } = await aPushWorld()
  const filed = await report()
  await worker.advance(filed, { action: 'accept' }, { action: 'finish' })
  expect([(await pageOf(resident)).messages, (await pageOf(otherWorker)).messages]).toEqual([[], []])
})

test('the center sees the letters of its own places alone', async () => {
  const [here, there] = [await aPushWorld(), await aPushWorld()]
  for (const { standIn, county, report, drain } of [here, there]) {
    standIn.behaviors.set(`worker-1-${county}`, 40003)
    await report()
    await drain()
  }
  const { letters } = await here.dispatcher.answer<{ letters: { county: number; id: string; why: string }[] }>('message.letters', {})
  expect(letters).toMatchObject([{ county: here.county, why: '微信拒绝了这条提醒，请联系管理员检查设置。' }])
  const [letter] = letters
  const other = await there.dispatcher.call('message.resend', { county: letter?.county, id: letter?.id })
  expect(other).toMatchObject({ ok: false, failure: 'notFound' })
})
