import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createDiskFileStore } from '../../../src/cloud/gateways/files/disk-file-store'
import { exportCity } from '../../../src/cloud/operations/database/export-city'
import { importCity } from '../../../src/cloud/operations/database/import-city'
import type { Database } from '../../../src/cloud/store/database'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import { listTransferTables } from '../../../src/cloud/store/transfer-store'
import { aCaller, aReportAt } from '../../kit/caller'
import { aTestApp } from '../../kit/test-app'
import { anEmbedded, theOther } from './two-databases'

const county = 900_001
const awkward = '灯坏了\u2028第二行\n"引号" 😀 \\ 反斜杠'
const aFolder = () => mkdtempSync(join(tmpdir(), 'linli-export-'))
const messageOf = (work: Promise<unknown>) => work.then(() => 'nothing was refused').catch((error: Error) => error.message)

const filesOfCity = aFolder()
const storeIn = (folder: string) => createDiskFileStore({ folder })
const exportFrom = (db: Database, folder: string, files = storeIn(filesOfCity)) => exportCity({ db, files }, folder)
const importInto = (db: Database, folder: string, files = storeIn(aFolder())) => importCity({ db, files }, folder)

/** Reports in several states, words that break lines, and a grid that points to one after it. */
const fillCity = async (db: Database) => {
  const { app, clock } = aTestApp(db, filesOfCity)
  const { grids } = await seedCommunity(db, app.cipher, { county, now: clock.now })
  const resident = await aCaller(app, `resident-1-${county}`)
  const worker = await aCaller(app, `worker-1-${county}`)
  const { report } = await resident.answer<{ report: Parameters<typeof worker.advance>[0] }>('report.submit', aReportAt(grids[0].code))
  await worker.advanced(report, { action: 'accept' }, { action: 'finish', words: '换好了' })
  const photo = { county, id: app.newId() }
  await resident.answer('photo.begin', { ...photo, kind: 'photo', bytes: 1000 })
  const { files } = app
  const put = async (key: string, content: string) => {
    await files.put(key, Buffer.from(content), { mime: 'image/jpeg', maxBytes: 1000 })
    return key
  }
  await db
    .updateTable('attachment')
    .set({
      state: 'ready',
      key: await put(`attachments/${county}/1.jpg`, '照片'),
      original_key: await put(`originals/${county}/1`, '原件'),
    })
    .where('id', '=', photo.id)
    .execute()
  await resident.answer('report.submit', aReportAt(grids[1].code, { words: awkward, attachments: [photo.id] }))
  await db.updateTable('grid').set({ superseded_by: grids[2].code, valid_to: '2026-12-01' }).where('code', '=', grids[0].code).execute()
  await sql`update report set submitted_at = '2026-11-23 09:00:00.123457+08', place_point = point(116.98765432109876, 32.1)`.execute(db)
  // More than one batch of a table.
  await sql`insert into report_counter select ${county}, date '2000-01-01' + day, day from generate_series(1, 2500) day`.execute(db)
}

let city: Database
let source: string
beforeAll(async () => {
  city = await anEmbedded()
  await fillCity(city)
  source = aFolder()
  await exportFrom(city, source)
})
afterAll(() => city.destroy())

test('the city goes from the embedded database to another and back with equal counts and equal rows', async () => {
  const [other, back] = [await theOther(), await anEmbedded()]
  const [there, again] = [aFolder(), aFolder()]
  const [filesThere, filesBack] = [storeIn(aFolder()), storeIn(aFolder())]
  const first = await importInto(other, source, filesThere)
  const second = await exportFrom(other, there, filesThere)
  await importInto(back, there, filesBack)
  const third = await exportFrom(back, again, filesBack)
  const filled = Object.fromEntries(first.tables.map(({ name, rows }) => [name, rows]))
  expect(filled).toMatchObject({ report: 2, report_event: 4, report_counter: 2501, grid: 3, outbox: expect.any(Number) })
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(first.files).toMatchObject({ count: 2, missing: 0, inWechat: 0 })
  const contents = await Promise.all([`attachments/${county}/1.jpg`, `originals/${county}/1`].map((key) => filesBack.open(key)))
  expect(contents.map((content) => Buffer.from(content ?? []).toString())).toEqual(['照片', '原件'])
  const moved = await back
    .selectFrom('report')
    .select(['words', sql<string>`place_point::text`.as('point')])
    .orderBy('sequence')
    .execute()
  expect(moved.at(-1)).toEqual({ words: awkward, point: '(116.98765432109876,32.1)' })
  await Promise.all([other.destroy(), back.destroy()])
})

test('every table of the city is moved, and none before one that it points to', async () => {
  const tables = await listTransferTables(city)
  const names = tables.map(({ name }) => name)
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(city)
  const left = rows.map(({ name }) => name).filter((name) => !names.includes(name))
  expect(left.sort()).toEqual(['kysely_migration', 'kysely_migration_lock'])
  for (const { name, parents } of tables) for (const parent of parents) expect(names.indexOf(parent)).toBeLessThan(names.indexOf(name))
})

test('a database that holds anything is not imported into', async () => {
  expect(await messageOf(importInto(city, source))).toMatch(/^目标数据库不是空的/)
})

test('an export of another schema, a damaged one or one broken off is refused, and nothing is written', async () => {
  const target = await anEmbedded()
  const tampered = (change: (folder: string) => void) => {
    const folder = aFolder()
    cpSync(source, folder, { recursive: true })
    change(folder)
    return importInto(target, folder)
  }
  const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8'))
  const older = JSON.stringify({ ...manifest, schema: '0001-create-division' })
  expect(await messageOf(tampered((folder) => writeFileSync(join(folder, 'manifest.json'), older)))).toMatch(/版本不同/)
  expect(await messageOf(tampered((folder) => writeFileSync(join(folder, 'manifest.json'), '')))).toMatch(/没有完整的导出/)
  const extra = `{"county":${county},"day":"1999-01-01","value":1}\n`
  expect(await messageOf(tampered((folder) => appendFileSync(join(folder, 'report_counter.ndjson'), extra)))).toMatch(/和导出时不一样/)
  const photoIn = (folder: string) => join(folder, 'files', readdirSync(join(folder, 'files'))[0] ?? '')
  expect(await messageOf(tampered((folder) => appendFileSync(photoIn(folder), '!')))).toMatch(/缺失或者和导出时不一样/)
  expect(await messageOf(tampered((folder) => rmSync(photoIn(folder))))).toMatch(/缺失或者和导出时不一样/)
  expect(await messageOf(tampered((folder) => writeFileSync(join(folder, 'files.ndjson'), '')))).toMatch(/清单和导出时不一样/)
  const { count } = await target
    .selectFrom('division')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(0)
  // The refusals left the schema as it was: the whole city still goes in.
  await importInto(target, source)
  await target.destroy()
})

test('an export never overwrites an earlier one', async () => {
  expect(await messageOf(exportFrom(city, source))).toMatch(/已经有一份导出/)
})

test('a file that the store has lost, and one that lies in WeChat’s, are counted and stop nothing', async () => {
  const { rows } = await sql<{ id: string }>`select id from attachment`.execute(city)
  await sql`update attachment set original_key = 'cloud://env.bucket/uploads/1'`.execute(city)
  const { files } = await exportFrom(city, aFolder(), storeIn(aFolder()))
  expect([rows.length, files]).toEqual([1, { count: 0, missing: 1, inWechat: 1, sha256: expect.any(String) }])
})
