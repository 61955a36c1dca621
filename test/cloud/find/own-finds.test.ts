import { uuidv7 } from 'uuidv7'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import type { OwnCategory } from '../../../src/contract/find'
import type { ReportView } from '../../../src/contract/report'
import { aCaller } from '../../kit/caller'
import { sentPhotos } from '../../kit/sent-photos'
import { aMainJob } from '../report/a-main-job'

/** 小广告 in the stairs: on the grid's own list, with a condition and a photo. */
const advertisement = '0405'

/** Ids whose last digits decide whether a find is looked after: chance, made sure of. */
const idEndingIn = (tail: string) => () => `${uuidv7().slice(0, -6)}${tail}`
const always = idEndingIn('000000')
const never = idEndingIn('000063')

const aPatrol = async (newId = never) => {
  const job = await aMainJob()
  const { app, county, grid } = job
  const worker = await aCaller({ ...app, newId }, `worker-1-${county}`)
  const { closingConditions } = (await worker.answer<OwnCategory[]>('find.categories')).find(({ code }) => code === advertisement) ?? {
    closingConditions: [],
  }
  const photos = (count = 1) => sentPhotos(app, worker, county, count)
  const find = async (course: object, change: object = {}) => ({
    id: uuidv7(),
    words: '楼道里贴满了小广告',
    category: advertisement,
    place: { by: 'grid', grid: grid.code, words: '测试小区三栋一单元' },
    attachments: await photos(),
    course,
    ...change,
  })
  const settled = async (change: object = {}) => ({
    is: 'settled',
    words: '已经铲掉刷白',
    conditions: closingConditions,
    attachments: await photos(),
    ...change,
  })
  return { ...job, worker, photos, find, settled, closingConditions }
}

test('what a worker found and settled by themselves is one call and one matter, closed, with its photos before and after', async () => {
  const { worker, find, settled, app, county, closingConditions } = await aPatrol()
  const sent = await find(await settled())
  const view = await worker.answer<ReportView>('find.file', sent)
  expect(view).toMatchObject({ status: 'closed', source: 'patrol', reporterName: null, result: null, reporterCall: null })
  expect(view.attachments.map(({ id }) => id)).toEqual(sent.attachments)
  expect(view.timeline.map(({ event }) => event)).toEqual(['submit', 'accept', 'finish'])
  expect(view.timeline.at(-1)).toMatchObject({ words: '已经铲掉刷白', conditions: closingConditions, attachments: [expect.anything()] })
  const again = await worker.answer<ReportView>('find.file', sent)
  expect(again.number).toBe(view.number)
  const clocks = await app.db
    .selectFrom('report_clock')
    .select(['kind', 'going'])
    .where('county', '=', county)
    .where('report', '=', view.id)
    .execute()
  expect(clocks.every(({ going }) => going === 'ended')).toBe(true)
  expect(clocks.some(({ kind }) => kind === 'contact')).toBe(false)
})

test('the sample is looked after by the center, who closes it or sends it back, and never by the worker', async () => {
  const { worker, dispatcher, find, settled } = await aPatrol(always)
  const view = await worker.answer<ReportView>('find.file', await find(await settled()))
  expect(view).toMatchObject({ status: 'done', actions: expect.not.arrayContaining(['verify']) })
  const looked = await dispatcher.answer<ReportView>('report.view', view)
  const verified = await dispatcher.advanced(looked, { action: 'verify' })
  expect(verified).toMatchObject({ status: 'closed', result: null })
})

test.each([
  ['a matter that is not on the own list', { category: '0101' }, {}, 'notOnOwnList'],
  ['no photo of how it was', { attachments: [] }, {}, 'beforePhotoMissing'],
  ['no photo of how it is now', {}, { attachments: [] }, 'afterPhotoMissing'],
  ['a condition that is not ticked', {}, { conditions: [] }, 'conditionsMissing'],
  ['somebody’s number in the answer', {}, { words: '找了13812345678来铲' }, 'personalDataInAnswer'],
] as const)('%s is refused with a sentence, and nothing is filed', async (_what, change, done, failure) => {
  const { worker, find, settled, app, county } = await aPatrol()
  const sent = await find(await settled(done), change)
  expect(await worker.call('find.file', sent)).toMatchObject({ ok: false, failure, message: expect.stringMatching(/。$/) })
  expect(await app.db.selectFrom('report').select('id').where('county', '=', county).where('id', '=', sent.id).execute()).toEqual([])
})

test('what the worker keeps is in their hands at once, and what they pass on lies with the center and tells it', async () => {
  const { worker, dispatcher, find, app, community } = await aPatrol()
  const kept = await worker.answer<ReportView>('find.file', await find({ is: 'keep' }))
  expect(kept).toMatchObject({ status: 'handling', holder: { kind: 'gridWorker' } })
  expect(kept.actions).toContain('finish')
  const passed = await worker.answer<ReportView>('find.file', await find({ is: 'pass' }, { category: '0101' }))
  expect(passed).toMatchObject({ status: 'returned', holder: { kind: 'center' } })
  const told = await app.db.selectFrom('outbox').select('payload').where('about', '=', passed.id).where('kind', '=', 'push').execute()
  // Whoever answers for the whole city is told as well.
  expect(told).toContainEqual({ payload: expect.objectContaining({ flow: 'toCenter', account: community.dispatcher }) })
  expect((await dispatcher.answer<ReportView>('report.view', passed)).actions).toContain('dispatch')
})

test('nobody files a find on another’s grid, and nobody else’s find is answered for', async () => {
  const { worker, otherWorker, find, second } = await aPatrol()
  const elsewhere = await find({ is: 'keep' }, { place: { by: 'grid', grid: second.code, words: '' } })
  expect(await worker.call('find.file', elsewhere)).toMatchObject({ ok: false, failure: 'placeNotYours' })
  const own = await find({ is: 'keep' })
  await worker.answer('find.file', own)
  const taken = { ...own, attachments: [], place: elsewhere.place }
  expect(await otherWorker.call('find.file', taken)).toMatchObject({ ok: false, failure: 'idTaken' })
})

test('finds are counted as received and closed, and ask nobody whether they are satisfied', async () => {
  const { worker, find, settled, app, county, grid } = await aPatrol()
  await worker.answer('find.file', await find(await settled()))
  await countReports(app)
  const counted = await app.db
    .selectFrom('report_count')
    .select(['received', 'closed', 'asked', 'contact_due'])
    .where('county', '=', county)
    .where('area', '=', grid.code)
    .where('span', '=', 'day')
    .executeTakeFirstOrThrow()
  expect(counted).toMatchObject({ received: 1, closed: 1, asked: 0, contact_due: 0 })
})
