import { uuidv7 } from 'uuidv7'
import writeWorkbook from 'write-excel-file/node'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { FoundMatters } from '../../../src/contract/intake'
import type { OrderImport, OrdersToEnter, TriedOrders } from '../../../src/contract/order'
import { someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

const headings = ['工单编号', '诉求内容', '社区（村）', '地点', '诉求类别', '诉求人', '联系电话']

const aSheet = async (...rows: readonly (readonly string[])[]): Promise<string> => {
  const cells = [headings, ...rows].map((row) => row.map((value) => ({ value, type: String })))
  const bytes = await writeWorkbook(cells).toBuffer()
  return bytes.toString('base64')
}

const aHotline = async () => {
  const job = await aMainJob()
  const center = await someoneWith(job, 'dispatcher', job.grid.code.slice(0, 9))
  const stamp = uuidv7().slice(-8)
  const number = (at: number) => `HN${stamp}-${at}`
  const row = (at: number, change: Partial<Record<(typeof headings)[number], string>> = {}) => {
    const usual: Record<string, string> = {
      工单编号: number(at),
      诉求内容: '路边垃圾没人收',
      '社区（村）': job.grid.code.slice(0, 12),
      地点: '测试路口',
      诉求类别: '',
      诉求人: '李某',
      联系电话: '13900000001',
    }
    return headings.map((heading) => change[heading] ?? usual[heading] ?? '')
  }
  const put = (file: string, id = uuidv7()) => center.answer<OrderImport>('order.put', { id, file })
  const found = async (at: number) => (await center.answer<FoundMatters>('intake.find', { number: number(at) })).matters
  return { ...job, center, row, put, number, found }
}

test('a preview says of every row what it is, duplicates by number in the file and against what is here, and writes nothing', async () => {
  const { center, row, put, found, number } = await aHotline()
  await put(await aSheet(row(1)))
  const file = await aSheet(
    row(1),
    row(2),
    row(2),
    row(3, { '社区（村）': '没有这个村' }),
    row(4, { 联系电话: '12' }),
    row(5, { 诉求内容: '' }),
  )
  const { rows, counts } = await center.answer<TriedOrders>('order.tryOut', { file })
  expect(counts).toEqual({ new: 1, duplicate: 2, refused: 3 })
  expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
    [2, 'duplicate'],
    [3, 'new'],
    [4, 'duplicate'],
    [5, 'refused'],
    [6, 'refused'],
    [7, 'refused'],
  ])
  expect(rows.map(({ message }) => message).join()).toMatch(/已经登记过.*第 3 行.*没有这个村.*联系电话.*诉求内容/)
  expect(await found(2)).toEqual([])
  expect(await center.call('order.put', { id: uuidv7(), file })).toMatchObject({ failure: 'ordersHaveProblems' })
  expect(await center.call('order.tryOut', { file: Buffer.from(number(1)).toString('base64') })).toMatchObject({
    failure: 'ordersUnreadable',
  })
})

test('what is put in waits with the center under both numbers, once, and whoever asked is rung', async () => {
  const { center, row, put, found, app } = await aHotline()
  const [file, id] = [await aSheet(row(1), row(2)), uuidv7()]
  expect(await put(file, id)).toMatchObject({ count: 2, undone: false })
  expect(await put(file, id)).toMatchObject({ count: 2 })
  const [matter] = await found(1)
  expect(matter).toMatchObject({ source: 'hotline12345', status: 'returned' })
  expect(await found(1)).toHaveLength(1)
  const entries = await app.db.selectFrom('report_entry').select(['name', 'phone']).where('import', '=', id).execute()
  expect(entries).toHaveLength(2)
  expect(JSON.stringify(entries)).not.toContain('13900000001')
  expect(await center.answer<OrderImport[]>('order.imports')).toMatchObject([{ id, count: 2, undone: false }])
})

test('an order whose address names an estate goes to its grid and is told there; any other waits with the center', async () => {
  const { app, county, center, row, put, found, worker, dispatcher, standIn, grid, look } = await aHotline()
  await put(await aSheet(row(1, { 地点: '测试小区 2栋门口' }), row(2)))
  const [there] = await found(1)
  const [nowhere] = await found(2)
  if (!there || !nowhere) throw new Error('not put in')
  expect(there.status).toBe('submitted')
  expect(await look(there, worker)).toMatchObject({ gridName: grid.name, source: 'hotline12345', outerNumber: there.outerNumber })
  expect(await look(nowhere, dispatcher)).toMatchObject({ status: 'returned', gridName: null })
  await drainOutbox(app)
  const toldOf = (id: string) => standIn.messages.filter(({ page }) => page.includes(id)).map(({ openid }) => openid)
  expect(toldOf(there.id)).toEqual([`worker-1-${county}`])
  expect(toldOf(nowhere.id)).toContain(`dispatcher-${county}`)
  // Whoever put them in knows of them.
  expect(toldOf(nowhere.id)).not.toContain(`dispatcher-${center.account}`)
})

test('a whole import is taken out again while nobody has acted, by whoever put it in, and never after', async () => {
  const { center, dispatcher, row, put, found, look } = await aHotline()
  const [first, second] = [await put(await aSheet(row(1), row(2))), await put(await aSheet(row(3), row(4)))]
  expect(await dispatcher.call('order.undo', { id: first.id })).toMatchObject({ failure: 'notFound' })
  await center.answer('order.undo', { id: first.id })
  expect([await found(1), await found(2)]).toEqual([[], []])
  expect((await center.answer<OrderImport[]>('order.imports')).find(({ id }) => id === first.id)).toMatchObject({ undone: true })
  const [matter] = await found(3)
  if (!matter) throw new Error('not put in')
  await center.advanced(await look(matter, center), { action: 'note', words: '已联系' })
  expect(await center.call('order.undo', { id: second.id })).toMatchObject({ failure: 'ordersInWork' })
  expect(await found(4)).toHaveLength(1)
})

test('where 12345 is master of dispatch, what was closed is listed to be entered there, until it is', async () => {
  const { center, row, put, found, number, app, clock, county } = await aHotline()
  await put(await aSheet(row(1)))
  const [matter] = await found(1)
  if (!matter) throw new Error('not put in')
  const at = app.now()
  await app.db
    .updateTable('report')
    .set({ status: 'closed', closed_at: at })
    .where('county', '=', county)
    .where('id', '=', matter.id)
    .execute()
  const listed = async () =>
    (await center.answer<OrdersToEnter>('order.toEnter')).orders.filter(({ outerNumber }) => outerNumber === number(1))
  expect(await listed()).toEqual([])
  const by = { set_by: center.account, set_at: at }
  await app.db
    .insertInto('setting')
    .values({ id: uuidv7(), name: 'linliDispatches', value: 'false', valid_from: new Date('2026-01-01T00:00:00Z'), ...by })
    .execute()
  // Settings are remembered for a minute.
  clock.now = new Date(at.getTime() + 120_000)
  expect(await listed()).toMatchObject([{ number: matter.number }])
  await center.answer('order.entered', { county, id: matter.id })
  expect(await listed()).toEqual([])
  await app.db.deleteFrom('setting').where('set_by', '=', center.account).execute()
})
