import { sql } from 'kysely'
import type { Database } from '../../../src/cloud/store/database'
import { listPending, migrate, migrations } from '../../../src/cloud/store/migrations/migrate'
import type { Migrations } from '../../../src/cloud/store/migrations/run-migrations'
import { countRows, listTransferTables } from '../../../src/cloud/store/transfer-store'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage, ReportPage } from '../../../src/contract/report-list'
import { aCaller } from '../../kit/caller'
import { aTestApp } from '../../kit/test-app'
import { brokenInvariants } from '../bad-input/invariants'
import { sampleCounty as county } from '../contract/sample-requests'
import { columnsIn, takenAway } from './taken-away'
import { aBareDatabase, fillAsV1, statements, states, stepsAfterV1, stepsOfV1, tables } from './v1'

const countsOf = async (db: Database): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all((await listTransferTables(db)).map(async (table) => [table.name, await countRows(db, table)] as const)),
  )

let db: Database
let before: Record<string, number>
const ran: string[] = []
const foundTakenAway: string[] = []

// One step after another, each looked at.
beforeAll(async () => {
  db = await aBareDatabase()
  await migrate(db, stepsOfV1)
  await fillAsV1(db)
  before = await countsOf(db)
  let steps = stepsOfV1
  let columns = await columnsIn(db)
  for (const name of stepsAfterV1) {
    steps = { ...steps, ...pick(name) }
    ran.push(...(await migrate(db, steps)))
    const now = await columnsIn(db)
    foundTakenAway.push(...takenAway(columns, now).map((what) => `${name}: ${what}`))
    columns = now
  }
}, 120_000)
afterAll(() => db.destroy())

const pick = (name: string): Migrations => {
  const step = migrations[name]
  return step ? { [name]: step } : {}
}

test('a database that the first release filled is brought up to date, and everybody reads on and works on in it', async () => {
  expect(before).toMatchObject(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])))
  expect(ran).toEqual(stepsAfterV1)
  expect(await listPending(db)).toEqual([])
  const after = await countsOf(db)
  expect(Object.keys(before).filter((name) => (after[name] ?? 0) < (before[name] ?? 0))).toEqual([])

  const { app } = aTestApp(db, '/nowhere')
  const [resident, worker, dispatcher] = [
    await aCaller(app, `resident-2-${county}`),
    await aCaller(app, `worker-1-${county}`),
    await aCaller(app, `dispatcher-${county}`),
  ]
  const { reports } = await resident.answer<ReportPage>('report.mine', {})
  expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(states)))
  for (const { id } of reports) expect(await resident.answer<ReportView>('report.view', { county, id })).toMatchObject({ id })
  expect((await worker.answer<QueuePage>('report.queue', { role: 'gridWorker' })).reports.length).toBeGreaterThan(2)
  expect((await dispatcher.answer<QueuePage>('report.queue', { role: 'dispatcher' })).reports.length).toBeGreaterThan(0)
  const asSeenBy = (caller: typeof worker, state: string) => caller.answer<ReportView>('report.view', { county, id: states[state] })
  const accepted = await worker.advanced(await asSeenBy(worker, 'submitted'), { action: 'accept' })
  const finished = await worker.advanced(accepted, { action: 'finish', words: '修好了' })
  await worker.advanced(await asSeenBy(worker, 'accepted'), { action: 'finish', words: '修好了' })
  for (const report of [finished, await asSeenBy(resident, 'confirming')])
    expect(await resident.advanced(report, { action: 'confirm', result: 'solved', process: 'good' })).toMatchObject({ status: 'closed' })
  await dispatcher.advanced(await asSeenBy(dispatcher, 'returned'), { action: 'redispatch', grid: `${county}001001002` })
  await dispatcher.advanced(await asSeenBy(dispatcher, 'asked'), { action: 'extend', words: '同意' })
  await dispatcher.advanced(await asSeenBy(dispatcher, 'suspended'), { action: 'resume' })
  expect(await brokenInvariants(db, [county])).toEqual([])
})

test('every statement of the first release is still understood by the newest schema, for it runs on beside the new one', async () => {
  const refused: string[] = []
  for (const [at, text] of statements.entries())
    await sql
      .raw(`prepare old_${at} as ${text}`)
      .execute(db)
      .catch((error: Error) => refused.push(`${error.message}: ${text.slice(0, 200)}`))
  expect(statements.length).toBeGreaterThan(200)
  expect(refused).toEqual([])
})

test('a step takes nothing away that the release before it reads or writes: it only adds', () => {
  expect(foundTakenAway).toEqual([])
})

test('what a step takes away would be noticed', async () => {
  const undo = new Error('undone')
  const trial = db.transaction().execute(async (trx) => {
    const whole = await columnsIn(trx)
    await sql`delete from outbox`.execute(trx)
    await sql`alter table outbox add column demanded text not null, drop column last_error, alter column kind type varchar`.execute(trx)
    await sql`alter table outbox alter column done_at set not null`.execute(trx)
    expect(takenAway(whole, await columnsIn(trx)).sort()).toEqual([
      'outbox.demanded is new and must be given',
      'outbox.done_at must be given now',
      'outbox.kind was text and is varchar',
      'outbox.last_error is gone',
    ])
    throw undo
  })
  await expect(trial).rejects.toBe(undo)
})
