import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { uuidv7 } from 'uuidv7'
import type { NumbersFile } from '../../../src/contract/numbers'
import type { Paper } from '../../../src/contract/paper'
import type { ReportView } from '../../../src/contract/report'
import { paperActOf } from '../../../src/domain/paper'
import { aMainJob } from '../report/a-main-job'

const on = '2026-11-23'

/** A day's work: two matters taken, one rung and finished, one kept close, one found on the way. */
const aDay = async () => {
  const job = await aMainJob()
  const { app, worker, county, grid, clock } = job
  const taken = await worker.advanced(await job.report({ category: '0503', words: '楼上半夜拖椅子' }), { action: 'accept' })
  await worker.answer('report.callReporter', { county, id: taken.id, call: uuidv7() })
  clock.now = new Date(clock.now.getTime() + 3_600_000)
  const contacted = await worker.advanced(taken, { action: 'contact', words: '约好下午上门', shown: true })
  const finish = { action: 'finish', words: '已经上门劝好', conditions: contacted.closingConditions } as const
  await worker.advanced(contacted, finish)
  await worker.advanced(
    await job.report({ id: uuidv7(), category: '0102', words: '路灯不亮' }),
    { action: 'accept' },
    { action: 'note', words: '要梯子' },
  )
  const find = {
    id: uuidv7(),
    words: '井盖松了',
    category: '0101',
    place: { by: 'grid', grid: grid.code, words: '南门' },
    attachments: [],
    course: { is: 'keep' },
  }
  await worker.answer<ReportView>('find.file', find)
  const account = job.community.workers[0]
  const events = await app.db
    .selectFrom('report_event')
    .select(['action', 'actor_role', 'report'])
    .where('county', '=', county)
    .where('actor', '=', account)
    .execute()
  const paper = (kind: string) => worker.answer<Paper>('paper.view', { kind, on })
  const file = async (kind: string, form: string, sentence?: string) => {
    const { content, name } = await worker.answer<NumbersFile>('paper.export', { kind, on, form, ...(sentence && { sentence }) })
    return { name, bytes: Buffer.from(content, 'base64') }
  }
  return { ...job, events, paper, file }
}

const actsIn = (events: readonly { action: string; actor_role: string }[]) =>
  events.flatMap(({ action, actor_role }) => paperActOf(action as 'accept', actor_role as 'gridWorker') ?? [])

test('the daily log has a line for everything the worker did, and its counts add up to its lines', async () => {
  const { paper, events } = await aDay()
  const log = await paper('log')
  expect(log.title).toMatch(/^网格日志 李一（测试） 2026-11-23$/)
  expect(log.lines).toHaveLength(actsIn(events).length)
  const acts = log.counts.filter(({ name }) => !['经手的事', '办好的事', '还在办的事'].includes(name))
  expect(acts.reduce((sum, { count }) => sum + count, 0)).toBe(log.lines.length)
  expect(acts).toEqual(
    expect.arrayContaining([
      { name: '巡查发现', count: 1 },
      { name: '接单', count: 3 },
      { name: '办好', count: 1 },
    ]),
  )
})

test('the diary, the ledger and the year have one line a matter, and the kinds of matters add up to all of them', async () => {
  const { paper, events } = await aDay()
  const matters = new Set(events.map(({ report }) => report)).size
  for (const kind of ['diary', 'ledger', 'summary']) {
    const written = await paper(kind)
    expect(written.lines).toHaveLength(matters)
    expect(written.counts.find(({ name }) => name === '经手的事')?.count).toBe(matters)
    expect(written.byCategory.reduce((sum, { count }) => sum + count, 0)).toBe(matters)
    const [finished, open] = ['办好的事', '还在办的事'].map((each) => written.counts.find(({ name }) => name === each)?.count ?? 0)
    expect((finished ?? 0) + (open ?? 0)).toBe(matters)
  }
  const said = (await paper('diary')).lines.find(({ words }) => words.includes('楼上半夜拖椅子'))
  expect(said?.words).toContain('答复：已经上门劝好')
})

test('the workbook opens, and says what the page says, line by line', async () => {
  const { paper, file } = await aDay()
  const log = await paper('log')
  const { name, bytes } = await file('log', 'xlsx', '今天雨大，晚上再去看一次。')
  expect(name).toMatch(/\.xlsx$/)
  const [whole, , lines] = (await readWorkbook(bytes)).map(({ data }) => data)
  expect(lines?.slice(1).map((row) => row[1])).toEqual(log.lines.map(({ number }) => number))
  expect(lines?.slice(1).map((row) => row[2])).toEqual(log.lines.map(({ what }) => what))
  for (const { name: counted, count } of log.counts) expect(whole).toContainEqual([counted, count])
  expect(JSON.stringify(whole)).toContain('今天雨大')
})

test('the document opens, with every line, the totals and the worker’s own sentence', async () => {
  const { paper, file } = await aDay()
  const ledger = await paper('ledger')
  const { name, bytes } = await file('ledger', 'docx', '配件下周到。')
  expect(name).toMatch(/^月台账.*\.docx$/)
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  for (const { number, words } of ledger.lines) {
    expect(text).toContain(number)
    expect(text).toContain(words)
  }
  for (const { name: counted, count } of ledger.counts) expect(text).toContain(`${counted}：${count}`)
  expect(text).toContain('配件下周到。')
  expect(text.match(/<w:tr>|<w:tr /g)).toHaveLength(ledger.lines.length + 1)
})

test('what somebody asked to be kept close stands in no paper, nor does another worker’s work, nor another month’s', async () => {
  const { app, paper, otherWorker, county, worker } = await aDay()
  await app.db
    .updateTable('report')
    .set({ ring: 'confidential', is_private: true })
    .where('county', '=', county)
    .where('words', '=', '楼上半夜拖椅子')
    .execute()
  for (const kind of ['log', 'diary', 'ledger', 'summary']) expect(JSON.stringify(await paper(kind))).not.toMatch(/拖椅子|劝好/)
  expect(await otherWorker.answer<Paper>('paper.view', { kind: 'summary', on })).toMatchObject({ lines: [], byCategory: [] })
  expect(await worker.answer<Paper>('paper.view', { kind: 'ledger', on: '2026-10-05' })).toMatchObject({
    from: '2026-10-01',
    to: '2026-10-31',
    lines: [],
  })
})
