import sharp from 'sharp'
import { photograph } from '../kit/weapp-phone'
import type { Wire } from '../kit/weapp-world'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const words = '楼道里有一股怪味'
const receipt = 'packages/resident/pages/receipt/index'
const aPicture = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer()

const aPhotographer = async (count: number, more: { wire?: Wire; upload?: () => Promise<object> } = {}) => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1', more)
  photograph(resident.phone, await aPicture(), count)
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  return { ...world, resident, attachments: () => attachmentsOf(world) }
}

const attachmentsOf = ({ app, county }: Awaited<ReturnType<typeof aWeappWorld>>) =>
  app.db.selectFrom('attachment').selectAll().where('county', '=', county).execute()

/** WeChat's store takes nothing until it is told to. */
const aStore = (isOpen: boolean) => {
  const store = {
    isOpen,
    upload: async () => {
      if (!store.isOpen) throw new Error('fail request:fail')
      return {}
    },
  }
  return store
}

test('photos are compressed by WeChat, sent while the person writes, and belong to one report', async () => {
  const { resident, stored, reports, attachments } = await aPhotographer(3)
  await resident.tap('加照片')
  const [chosen] = resident.calls.filter(({ api }) => api === 'chooseMedia')
  expect(chosen?.args).toMatchObject({ count: 9, mediaType: ['image'], sizeType: ['compressed'] })
  expect(stored.size).toBe(3)
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(resident.route()).toBe(receipt)
  const [filed, ...others] = await reports()
  expect(others).toEqual([])
  expect((await attachments()).map(({ report }) => report)).toEqual([filed?.id, filed?.id, filed?.id])
})

test('a photo is enough, and no more than nine are taken', async () => {
  const { resident, reports } = await aPhotographer(12)
  await resident.fill('出了什么事？', '')
  await resident.tap('加照片')
  expect(resident.byClass('photo-strip__cell')).toHaveLength(9)
  expect(resident.shows('加照片')).toBe(false)
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(await reports()).toMatchObject([{ words: '' }])
})

test('a photo that was not sent can be tried again by itself', async () => {
  const store = aStore(false)
  const { resident } = await aPhotographer(1, store)
  await resident.tap('加照片')
  expect(resident.text()).toContain('点这里再试')
  store.isOpen = true
  await resident.tap('第 1 张没有传上去，点这里再试')
  expect(resident.text()).not.toContain('点这里再试')
})

test('sending tries the photos again, and the report is one', async () => {
  const store = aStore(false)
  const { resident, reports, attachments } = await aPhotographer(2, store)
  await resident.tap('加照片')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(resident.text()).toContain('没有传上去，请看看网络，再试一次。')
  expect(await reports()).toEqual([])
  store.isOpen = true
  await resident.tap('再试一次')
  expect(resident.route()).toBe(receipt)
  const [filed] = await reports()
  expect((await attachments()).map(({ report }) => report)).toEqual([filed?.id, filed?.id])
})

test('who cannot wait for the photos sends the words without them', async () => {
  const { resident, reports, attachments } = await aPhotographer(2, aStore(false))
  await resident.tap('加照片')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  await resident.tap('先不带没传好的照片和录音')
  expect(resident.route()).toBe(receipt)
  expect(await reports()).toMatchObject([{ words }])
  expect((await attachments()).filter(({ report }) => report !== null)).toEqual([])
})

test('photos of a draft are there after the program was killed, and are sent with it', async () => {
  const store = aStore(false)
  const { resident, reopen, reports, attachments } = await aPhotographer(2, store)
  await resident.tap('加照片')
  const again = await reopen(resident)
  store.isOpen = true
  await again.tap('报个问题')
  expect(again.byLabel('看大图，第 2 张照片')).toHaveLength(1)
  await again.tap('下一步')
  await again.tap('交给网格员')
  expect(again.route()).toBe(receipt)
  expect(await reports()).toHaveLength(1)
  expect((await attachments()).filter(({ report }) => report !== null)).toHaveLength(2)
  expect(again.phone.files.size).toBe(0)
})

test('whoever cancels the camera has lost nothing', async () => {
  const { resident, reports } = await aPhotographer(1)
  resident.phone.dialogs['chooseMedia'] = () => 'cancel'
  await resident.tap('加照片')
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  expect(await reports()).toMatchObject([{ words }])
})
