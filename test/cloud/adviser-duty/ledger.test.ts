import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { uuidv7 } from 'uuidv7'
import type { NumbersFile } from '../../../src/contract/numbers'
import { aDutyWorld } from './a-duty-world'

/** Two visits, a lecture and two answers in one month. */
const aMonth = async () => {
  const world = await aDutyWorld()
  const { visited, minutes, lawyer, village } = world
  await visited(60)
  minutes(60)
  await visited(45)
  minutes(24 * 60)
  await visited(90, 'lecture')
  for (const kind of ['chat', 'phone']) await lawyer.answer('dutyLog.enter', { id: uuidv7(), community: village, kind })
  return world
}

test('the figures of the ledger add up to its rows, and what is missing is said', async () => {
  const { ledger } = await aMonth()
  const { counts, rows, standing, license, adviserName } = await ledger()
  expect(rows).toHaveLength(5)
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
  for (const { kind, count, minutes } of counts) {
    const own = rows.filter((row) => row.kind === kind)
    expect([own.length, own.reduce((sum, row) => sum + (row.minutes ?? 0), 0)]).toEqual([count, minutes])
  }
  expect(standing).toEqual({
    ...{ siteMinutes: 195, siteMinutesMissing: 45, lectures: 1, lecturesMissing: 0, firmVisits: 0, firmVisitsMissing: 1 },
  })
  expect(rows.map(({ from }) => from)).toEqual(rows.map(({ from }) => from).sort())
  expect({ license, adviserName }).toMatchObject({ license: expect.stringContaining('测试'), adviserName: '王律（测试）' })
})

test('a lecture counts for its quarter and a firm’s visit for its year, hours for their month alone', async () => {
  const { visited, ledger } = await aDutyWorld()
  await visited(60, 'lecture')
  await visited(30, 'firmVisit')
  expect((await ledger('2026-11')).standing).toMatchObject({ siteMinutes: 90, lectures: 1, firmVisits: 1 })
  expect((await ledger('2026-12')).standing).toMatchObject({ siteMinutes: 0, lectures: 1, firmVisits: 1 })
  expect((await ledger('2026-09')).standing).toMatchObject({ siteMinutes: 0, lectures: 0, firmVisits: 1 })
  expect((await ledger('2027-01')).standing).toMatchObject({ lectures: 0, firmVisits: 0 })
})

test('it is one tap to a Word and to an Excel file with room for the seals, and both say what the page says', async () => {
  const { lawyer, county, adviser, village, ledger } = await aMonth()
  const file = async (form: string) => {
    const { name, content } = await lawyer.answer<NumbersFile>('ledger.export', {
      county,
      adviser,
      community: village,
      month: '2026-11',
      form,
    })
    return { name, bytes: Buffer.from(content, 'base64') }
  }
  const { title, rows } = await ledger()
  const excel = await file('xlsx')
  expect(excel.name).toBe(`${title}.xlsx`)
  const sheets = await readWorkbook(excel.bytes)
  const lines = sheets.find(({ sheet }) => sheet === '明细')?.data ?? []
  expect(lines).toHaveLength(rows.length + 1)
  expect(lines.slice(1).reduce((sum, line) => sum + Number(line[3] ?? 0), 0)).toBe(195)
  const word = strFromU8(unzipSync((await file('docx')).bytes)['word/document.xml'] ?? new Uint8Array())
  for (const words of [title, '村（居）民委员会（盖章）', '本月驻村 195 分钟，约定 240 分钟，还差 45 分钟。', '法治讲座'])
    expect(word).toContain(words)
})

test('nobody but the adviser and the bureau of the county reads a ledger', async () => {
  const { clerk, resident, bureau, as, county, adviser, village } = await aDutyWorld()
  const asked = { county, adviser, community: village, month: '2026-11' }
  expect(await bureau.call('ledger.view', asked)).toMatchObject({ ok: true })
  for (const who of [clerk, resident]) expect(await who.call('ledger.view', asked)).toMatchObject({ failure: 'notAllowed' })
  const elsewhere = await as('administrator', '340403')
  expect(await elsewhere.call('ledger.view', asked)).toMatchObject({ failure: 'notFound' })
})
