import { uuidv7 } from 'uuidv7'
import { finalizeUpload } from '../../../src/cloud/operations/photo/finalize'
import type { Reply } from '../../../src/contract/failure'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aJpeg, aPhotoWorld } from '../photo/a-photo-world'
import { aMainJob } from './a-main-job'

/** Two on a server interleave in many ways, so each race is run several times. */
const rounds = process.env['LINLI_LONG'] ? 20 : 3
const inRounds = Array.from({ length: rounds }, (_, round) => round + 1)

type Job = Awaited<ReturnType<typeof aMainJob>>

/** Exactly one is let through; the other is told, in a sentence, that it moved. */
const expectOneWinner = (replies: readonly Reply[]) => {
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ failure: 'reportHasMoved', message: expect.stringContaining('最新情况') })
}

/** A second worker of the first grid. */
const aColleague = async ({ app, county, grid, community, clock }: Job) => {
  const account = community.workers[1]
  await app.db
    .insertInto('role_grant')
    .values({ county: 340_400, id: uuidv7(), account, role: 'gridWorker', area: grid.code, valid_from: clock.now, valid_to: null })
    .execute()
  return aCaller(app, `worker-2-${county}`)
}

const eventsOf = ({ timeline }: ReportView) => timeline.map(({ event }) => event)

test.each(inRounds)('two workers who take up the same matter at once: one has it (round %i)', async () => {
  const job = await aMainJob()
  const colleague = await aColleague(job)
  const filed = await job.report()
  expectOneWinner(await Promise.all([job.worker.advance(filed, { action: 'accept' }), colleague.advance(filed, { action: 'accept' })]))
  expect(eventsOf(await job.look(filed))).toEqual(['submit', 'accept'])
})

test.each(inRounds)('a worker says done on the spot while the resident withdraws: it is one or the other (round %i)', async () => {
  const { report, worker, resident, look } = await aMainJob()
  const filed = await report()
  const onSpot = [{ action: 'accept' }, { action: 'contact' }, { action: 'finish', words: '当场修好' }] as const
  expectOneWinner(await Promise.all([worker.advance(filed, ...onSpot), resident.advance(filed, { action: 'withdraw' })]))
  const seen = await look(filed)
  expect([
    ['withdrawn', ['submit', 'withdraw']],
    ['confirming', ['submit', 'accept', 'contact', 'finish']],
  ]).toContainEqual([seen.status, eventsOf(seen)])
})

test.each(inRounds)('the resident confirms on one phone and disputes on another: one answer counts (round %i)', async () => {
  const { report, worker, resident, look } = await aMainJob()
  const finished = await worker.advanced(await report(), { action: 'accept' }, { action: 'finish', words: '好了' })
  const both = [
    resident.advance(finished, { action: 'confirm', result: 'solved', process: 'good' }),
    resident.advance(finished, { action: 'dispute', words: '没有好' }),
  ]
  expectOneWinner(await Promise.all(both))
  expect(eventsOf(await look(finished))).toHaveLength(4)
})

test.each(inRounds)(
  'the center deals a matter out while the worker takes it up again from an old page: the old page loses (round %i)',
  async () => {
    const { report, worker, dispatcher, resident, second, look } = await aMainJob()
    const filed = await report()
    const returned = await worker.advanced(filed, { action: 'sendBack', reason: 'notMyGrid' })
    const replies = await Promise.all([
      dispatcher.advance(returned, { action: 'redispatch', grid: second.code }),
      resident.advance(returned, { action: 'supplement', words: '在三栋东边' }),
      worker.advance(filed, { action: 'accept' }),
    ])
    expect(replies[2]?.ok).toBe(false)
    expectOneWinner(replies.slice(0, 2))
    expect(eventsOf(await look(filed))).toHaveLength(3)
  },
)

test.each(inRounds)('the same report sent twice at once is one report, and the same step one step (round %i)', async () => {
  const { grid, worker, resident, look } = await aMainJob()
  const sent = aReportAt(grid.code)
  const answers = await Promise.all([1, 2].map(() => resident.answer<{ report: ReportView; again: boolean }>('report.submit', sent)))
  expect(answers.map(({ again }) => again).sort()).toEqual([false, true])
  const [filed] = answers.map(({ report }) => report)
  if (!filed) throw new Error('it was filed')
  const step = { id: uuidv7(), action: 'accept' } as const
  const taken = await Promise.all([1, 2].map(() => worker.advanced(filed, step)))
  expect(new Set(taken.map(({ revision }) => revision)).size).toBe(1)
  const call = { county: filed.county, id: filed.id, call: uuidv7() }
  await Promise.all([1, 2].map(() => worker.answer('report.callReporter', call)))
  expect(eventsOf(await look(filed))).toEqual(['submit', 'accept', 'call'])
})

test.each(inRounds)(
  'two photos that arrive at once, each told of twice, are each drawn anew once and both belong to the report (round %i)',
  async () => {
    const { app, person, county, first, begin, send, stored } = await aPhotoWorld()
    const photos = [await begin(), await begin()]
    const jpeg = await aJpeg()
    await Promise.all(photos.map((id) => send(id, jpeg)))
    const told = await Promise.all([...photos, ...photos].map((id) => finalizeUpload(app, person, { county, id })))
    expect(told.every(({ ok }) => ok)).toBe(true)
    const queued = await app.db
      .selectFrom('outbox')
      .select('about')
      .where('county', '=', county)
      .where('kind', '=', 'photo.process')
      .execute()
    expect(queued.map(({ about }) => about).sort()).toEqual([...photos].sort())

    const resident = await aCaller(app, `resident-1-${county}`)
    const sent = aReportAt(first, { attachments: photos })
    const { report } = await resident.answer<{ report: ReportView }>('report.submit', sent)
    const other = await resident.call('report.submit', aReportAt(first, { attachments: photos.slice(0, 1) }))
    expect(other).toMatchObject({ ok: false, failure: 'attachmentNotFound' })
    for (const id of photos) expect(await stored(id)).toMatchObject({ report: report.id })
  },
)
