import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { aPushWorld } from './a-push-world'

/** A WeChat that takes its time, and tells how many requests it had at once. */
const aSlowWechat = () => {
  const underWay = new Map<string, number>()
  const seen = { atOnce: 0, perPerson: 0, sent: 0 }
  const sendSubscribeMessage = async ({ openid }: { openid: string }) => {
    underWay.set(openid, (underWay.get(openid) ?? 0) + 1)
    seen.perPerson = Math.max(seen.perPerson, underWay.get(openid) ?? 0)
    seen.atOnce = Math.max(
      seen.atOnce,
      [...underWay.values()].reduce((sum, count) => sum + count, 0),
    )
    await new Promise((resolve) => setTimeout(resolve, 10))
    underWay.set(openid, (underWay.get(openid) ?? 0) - 1)
    seen.sent += 1
    return { sent: true } as const
  }
  return { sendSubscribeMessage, seen }
}

test('one person’s pushes wait for each other (43108), different people’s do not, and no more than 32 are under way', async () => {
  const { app, county, report, tell, drain } = await aPushWorld()
  await drain()
  const { id } = await report()
  const people = Array.from({ length: 60 }, () => app.newId())
  await app.db
    .insertInto('account')
    .values(people.map((account) => ({ county: 340_400, id: account, settings: '{}', test_data: true, created_at: app.now() })))
    .execute()
  await app.db
    .insertInto('identity')
    .values(people.map((account) => ({ county: 340_400, kind: 'openid' as const, subject: `o-${county}-${account}`, account })))
    .execute()
  for (const account of people) for (let count = 0; count < 2; count += 1) await tell(account, 'accepted', id)
  const { sendSubscribeMessage, seen } = aSlowWechat()
  await drain({ wechat: { ...app.wechat, sendSubscribeMessage } })
  expect(seen.perPerson).toBe(1)
  expect(seen.atOnce).toBeGreaterThan(8)
  expect(seen.atOnce).toBeLessThanOrEqual(32)
  expect(seen.sent).toBe(121)
})

test('what throws is tried again, and the others of its batch go out', async () => {
  const { app, report, tell, entryOf, resident1, worker1 } = await aPushWorld()
  const { id } = await report()
  const [broken, whole] = [await tell(resident1, 'accepted', id, { flow: 'unheardOf' }), await tell(worker1, 'newReport', id)]
  await drainOutbox(app)
  expect(await entryOf(broken)).toMatchObject({
    done_at: null,
    failed_at: null,
    attempts: 1,
    last_error: expect.stringContaining('invalid_value'),
  })
  expect(await entryOf(whole)).toMatchObject({ done_at: expect.any(Date) })
})

test('a mark is written before its person’s next push is sent', async () => {
  const { app, report, tell, entryOf, resident1, drain } = await aPushWorld()
  const { id } = await report()
  const [first, second] = [await tell(resident1, 'accepted', id), await tell(resident1, 'accepted', id)]
  const doneAtSending: unknown[] = []
  const sendSubscribeMessage = async ({ page }: { page: string }) => {
    if (page.includes(second)) doneAtSending.push((await entryOf(first)).done_at)
    return { sent: true } as const
  }
  await drain({ wechat: { ...app.wechat, sendSubscribeMessage } })
  expect(doneAtSending).toEqual([expect.any(Date)])
})
