import { uuidv7 } from 'uuidv7'
import type { QueueFilter, QueuePage } from '../../../src/contract/report-list'
import { aReportAt } from '../../kit/caller'
import { aMainJob } from './a-main-job'

type Job = Awaited<ReturnType<typeof aMainJob>>

const part = async ({ worker, dispatcher }: Job, by: 'gridWorker' | 'dispatcher', filter?: QueueFilter) =>
  (by === 'gridWorker' ? worker : dispatcher).answer<QueuePage>('report.queue', { role: by, ...(filter && { filter }) })

/** 停电 (a day and a night) and a matter of no category (ten workdays), on Monday at nine. */
const aMorning = async () => {
  const job = await aMainJob()
  const cut = await job.report({ category: '0301' })
  const usual = await job.report()
  return { ...job, cut, usual }
}

test('a queue is narrowed by the cloud, and says how many there are of each', async () => {
  const job = await aMorning()
  const { clock, worker, cut, usual } = job
  await worker.advanced(usual, { action: 'accept' })
  const ids = async (filter: QueueFilter) => (await part(job, 'gridWorker', filter)).reports.map(({ id }) => id)

  expect((await part(job, 'gridWorker')).counts).toEqual({ all: 2, new: 1, asked: 0, callBack: 0, overdue: 0, dueToday: 0 })
  expect(await ids('new')).toEqual([cut.id])
  clock.now = new Date('2026-11-23T16:30:00Z')
  expect((await part(job, 'gridWorker')).counts).toEqual({ all: 2, new: 1, asked: 0, callBack: 0, overdue: 0, dueToday: 1 })
  expect(await ids('dueToday')).toEqual([cut.id])
  clock.now = new Date('2026-11-24T01:30:00Z')
  expect((await part(job, 'gridWorker')).counts).toEqual({ all: 2, new: 1, asked: 0, callBack: 0, overdue: 1, dueToday: 0 })
  expect([await ids('overdue'), await ids('dueToday'), await ids('all')]).toEqual([[cut.id], [], [cut.id, usual.id]])
})

test('what waits for the resident is late for nobody', async () => {
  const job = await aMorning()
  const { clock, worker, usual } = job
  await worker.advanced(usual, { action: 'accept' }, { action: 'finish', words: '换好了' })
  clock.now = new Date('2026-11-24T01:30:00Z')
  expect((await part(job, 'gridWorker')).counts).toMatchObject({ all: 2, overdue: 1 })
})

test('at the center what nobody ever took up is told from what came back from somebody’s hands', async () => {
  const job = await aMorning()
  const { worker, community, resident, cut, usual } = job
  await worker.advanced(cut, { action: 'sendBack', reason: 'notMyGrid' })
  await worker.advanced(usual, { action: 'accept' }, { action: 'sendBack', reason: 'needsDepartment' })
  const place = { by: 'community', community: community.community, words: '村口' }
  await resident.answer('report.submit', aReportAt('', { place }))
  expect((await part(job, 'dispatcher')).counts).toEqual({ all: 3, new: 2, asked: 0, callBack: 0, overdue: 0, dueToday: 0 })
  expect((await part(job, 'dispatcher', 'new')).reports.map(({ id }) => id)).not.toContain(usual.id)
  expect((await part(job, 'gridWorker')).counts).toMatchObject({ all: 0 })
})

test('a part is paged like the whole, and only its first page counts', async () => {
  const job = await aMainJob()
  for (let left = 12; left > 0; left -= 1) await job.report({ id: uuidv7() })
  const first = await part(job, 'gridWorker', 'new')
  const rest = await job.worker.answer<QueuePage>('report.queue', { role: 'gridWorker', filter: 'new', after: first.next })
  expect([first.reports.length, first.counts?.new, rest.reports.length, rest.next, rest.counts]).toEqual([10, 12, 2, null, null])
})
