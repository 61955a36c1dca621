import { uuidv7 } from 'uuidv7'
import type { ProxySentence, ProxyView } from '../../../src/contract/proxy'
import type { ReportView } from '../../../src/contract/report'
import type { ReportPage } from '../../../src/contract/report-list'
import { someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

/** 张奶奶 has no phone of that kind; her neighbor files it for her. */
const anElder = async () => {
  const job = await aMainJob()
  const { grid, clock } = job
  const phone = `137${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  const { version } = await job.neighbor.answer<ProxySentence>('proxy.sentence')
  const entry = (change: object = {}) => ({
    id: uuidv7(),
    words: '张奶奶家门口的路灯不亮',
    category: '0102',
    place: { by: 'grid', grid: grid.code, words: '测试小区一栋' },
    attachments: [],
    relation: 'neighbor',
    person: { name: '张桂英', phone },
    consent: { version, at: clock.now.toISOString(), words: '行，你替我报吧', recording: null },
    ...change,
  })
  const filed = (change: object = {}, by: Pick<typeof job.neighbor, 'answer'> = job.neighbor) =>
    by.answer<ReportView>('proxy.file', entry(change))
  const passer = () => someoneWith(job, 'mediator', uuidv7())
  const proves = (who: Pick<typeof job.neighbor, 'answer'>) =>
    who.answer('session.confirmPhone', { code: `phone-${phone}-${uuidv7().slice(-8)}` })
  return { ...job, phone, version, entry, filed, passer, proves }
}

test('what somebody files for another is nobody’s account, with name and number sealed and their word kept with its time', async () => {
  const { app, filed, phone, entry, neighbor } = await anElder()
  const sent = entry()
  const view = await neighbor.answer<ReportView>('proxy.file', sent)
  expect(view).toMatchObject({ part: 'proxy', isSpokenFor: true, status: 'submitted', reporterName: expect.stringContaining('*') })
  expect((await neighbor.answer<ReportView>('proxy.file', sent)).number).toBe(view.number)
  const row = await app.db.selectFrom('report').selectAll().where('id', '=', view.id).executeTakeFirstOrThrow()
  expect(row.reporter).toBeNull()
  const kept = await app.db.selectFrom('report_entry').selectAll().where('report', '=', view.id).executeTakeFirstOrThrow()
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${phone}|张桂英`))
  const proxy = await neighbor.answer<ProxyView>('proxy.view', view)
  expect(proxy).toMatchObject({ words: '行，你替我报吧', relation: 'neighbor', isFollowed: false, mayEnd: true })
  expect(JSON.stringify(proxy)).not.toMatch(new RegExp(`${phone}|张桂英`))
  expect((await filed()).number).not.toBe(view.number)
})

test.each([
  ['no word of theirs', (version: number, at: string) => ({ consent: { version, at, words: '', recording: null } }), 'theirWordMissing'],
  [
    'a word that is yet to be said',
    (version: number) => ({ consent: { version, at: '2099-01-01T00:00:00Z', words: '行', recording: null } }),
    'theirWordMissing',
  ],
  [
    'words of another sentence',
    (version: number, at: string) => ({ consent: { version: version + 1, at, words: '行', recording: null } }),
    'theirWordMissing',
  ],
  ['a number that rings nowhere', () => ({ person: { name: '张桂英', phone: '12345' } }), 'notAPhone'],
] as const)('%s is refused with a sentence', async (_what, change, failure) => {
  const { neighbor, entry, version, clock } = await anElder()
  const reply = await neighbor.call('proxy.file', entry(change(version, clock.now.toISOString())))
  expect(reply).toMatchObject({ ok: false, failure, message: expect.stringMatching(/。$/) })
})

test('whoever gives their own number is asked to speak for themselves', async () => {
  const { neighbor, entry, proves } = await anElder()
  await proves(neighbor)
  expect(await neighbor.call('proxy.file', entry())).toMatchObject({ ok: false, failure: 'speaksForThemselves' })
})

test('both follow: the proxy from the start, the person concerned once their number is proven, and a passer-by never', async () => {
  const { neighbor, filed, passer, proves, app } = await anElder()
  const view = await filed()
  const [elder, stranger] = [await passer(), await passer()]
  expect(await elder.call('report.view', view)).toMatchObject({ ok: false, failure: 'notFound' })
  await proves(elder)
  expect(await elder.answer<ReportView>('report.view', view)).toMatchObject({ isSpokenFor: true, number: view.number })
  expect((await elder.answer<ReportPage>('report.mine', {})).reports.map(({ id }) => id)).toContain(view.id)
  const mine = (await neighbor.answer<ReportPage>('report.mine', {})).reports.find(({ id }) => id === view.id)
  expect(mine).toMatchObject({ part: 'proxy' })
  expect(await stranger.call('report.view', view)).toMatchObject({ ok: false, failure: 'notFound' })
  const kept = await app.db.selectFrom('report_entry').selectAll().where('report', '=', view.id).executeTakeFirstOrThrow()
  expect(kept).toMatchObject({ phone: null, phone_index: null, name: null })
})

test('a person whose number is known has the matter at once, and what is told them is told the proxy too', async () => {
  const { neighbor, filed, passer, proves, worker, app } = await anElder()
  const elder = await passer()
  await proves(elder)
  const view = await filed()
  await elder.answer('report.view', view)
  await worker.advanced(await worker.answer<ReportView>('report.view', view), { action: 'accept' })
  const told = await app.db.selectFrom('message').select('account').where('about', '=', view.id).where('flow', '=', 'accepted').execute()
  const { id: proxy } = await app.db
    .selectFrom('report_proxy')
    .select('account as id')
    .where('report', '=', view.id)
    .executeTakeFirstOrThrow()
  expect(told.map(({ account }) => account).sort()).toEqual([elder.account, proxy].sort())
  expect(await neighbor.answer('report.view', view)).toMatchObject({ status: 'handling' })
})

test('the call goes to the person concerned, and only to those who deal with it', async () => {
  const { filed, worker, neighbor, phone } = await anElder()
  const view = await filed()
  const accepted = await worker.advanced(await worker.answer<ReportView>('report.view', view), { action: 'accept' })
  const call = { county: view.county, id: view.id, call: uuidv7() }
  expect(await worker.answer('report.callReporter', call)).toEqual({ phone })
  expect(await neighbor.call('report.callReporter', { ...call, call: uuidv7() })).toMatchObject({ ok: false, failure: 'notAllowed' })
  expect(accepted.reporterCall).toBe('ready')
})

test('the proxy says how it went only as long as the person concerned cannot, and never of their own work', async () => {
  const { filed, worker, passer, proves, neighbor } = await anElder()
  const done = async (view: ReportView) => {
    const accepted = await worker.advanced(await worker.answer<ReportView>('report.view', view), { action: 'accept' })
    const finish = { action: 'finish', words: '灯换好了', conditions: accepted.closingConditions } as const
    return worker.call('report.advance', {
      ...{ county: view.county, id: view.id, revision: accepted.revision },
      steps: [{ id: uuidv7(), ...finish, attachments: [] }],
    })
  }
  const inStairs = { category: '0503' }
  const alone = await filed(inStairs)
  await done(alone)
  expect((await neighbor.answer<ReportView>('report.view', alone)).actions).toContain('confirm')
  const byWorker = await filed({ ...inStairs, relation: 'gridWorker' }, worker)
  await done(byWorker)
  expect((await worker.answer<ReportView>('report.view', byWorker)).actions).not.toContain('confirm')
  const elder = await passer()
  await proves(elder)
  expect((await neighbor.answer<ReportView>('report.view', alone)).actions).not.toContain('confirm')
  expect((await elder.answer<ReportView>('report.view', alone)).actions).toContain('confirm')
})

test('either of them ends it: the matter goes on, and the proxy sees it no more', async () => {
  const { filed, neighbor, worker, entry } = await anElder()
  const view = await filed()
  await neighbor.answer('proxy.end', { county: view.county, id: view.id })
  expect(await neighbor.call('report.view', view)).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await worker.answer<ReportView>('report.view', view)).toMatchObject({ status: 'submitted' })
  expect(await worker.call('proxy.end', { county: view.county, id: view.id })).toMatchObject({ ok: false })
  expect(entry().relation).toBe('neighbor')
})
