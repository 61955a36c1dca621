import { uuidv7 } from 'uuidv7'
import type { TriedRoster } from '../../../src/contract/roster'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'
import { anAdviserRow, aRoster } from '../../kit/roster'
import { someoneWith } from '../../kit/units'

/** The village's adviser is in the roster no more; somebody else is. */
const aNewRoster = async () => {
  const world = await aConsultationWorld()
  const { app, county, village } = world
  const administrator = await someoneWith(world, 'administrator', String(county))
  const [shop] = await app.db.selectFrom('shop').select('name').where('county', '=', county).where('id', '=', village.shop.id).execute()
  const file = await aRoster('advisers', anAdviserRow(`13${county}007`, `134${county}77`, shop?.name ?? '', { 姓名: '孙新来' }))
  const tried = () => administrator.answer<TriedRoster>('roster.tryOut', { county, kind: 'advisers', file })
  const put = () => administrator.answer('roster.put', { county, kind: 'advisers', file, id: uuidv7(), isWhole: true })
  return { ...world, tried, put }
}

test('what a leaver still owes an answer to goes to the next in line, its clock unbroken, and is shut to them', async () => {
  const { tried, put, submitted, seen, view, stepped, asker, village, town } = await aNewRoster()
  const queued = await submitted()
  const other = await submitted({ words: '买的化肥是假的，怎么要回钱？' })
  const answering = await stepped(village.person, other, 'accept')
  expect(await tried()).toMatchObject({ leavers: [{ name: '王律（测试）', matters: 2 }] })
  await put()
  for (const before of [queued, answering]) {
    const after = await seen(asker, before)
    expect(after).toMatchObject({ status: 'queued', adviserName: '李律（测试）', clock: { due: before.clock?.due } })
    expect(await view(village.person, before)).toMatchObject({ failure: 'notFound' })
    expect(await seen(town.person, before)).toMatchObject({ as: 'adviser' })
  }
})

test('what a leaver has answered is theirs to read no more, and asked again it is another’s', async () => {
  const { app, put, submitted, seen, view, stepped, asker, village } = await aNewRoster()
  const asked = await submitted()
  const answered = await stepped(village.person, await stepped(village.person, asked, 'accept'), 'answer', aWholeAnswer)
  await put()
  expect(await view(village.person, asked)).toMatchObject({ failure: 'notFound' })
  const readers = await app.db.selectFrom('closed_access').select('account').where('subject', '=', asked.id).execute()
  expect(readers.map(({ account }) => account)).toEqual([asker.account])
  const again = await stepped(asker, await seen(asker, answered), 'followUp', { words: '借条丢了怎么办？' })
  expect(again).toMatchObject({ status: 'queued', adviserName: '李律（测试）' })
})
