import { sql } from 'kysely'
import { aWorld } from '../../kit/world'

const select = async <Row>(query: ReturnType<typeof sql<Row>>) => {
  const { app } = await aWorld()
  return (await query.execute(app.db)).rows
}

/** Kysely's own two tables never leave the machine that migrates. */
const ours = sql`c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%'`
const isReference = sql`obj_description(c.oid) is not distinct from '@reference'`

test('every table that is not @reference keeps its county, never null', async () => {
  const without = await select(sql<{ name: string }>`
    select c.relname as name from pg_class c
    where ${ours} and not (${isReference})
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county' and a.attnotnull and a.atttypid = 'int'::regtype)`)
  expect(without).toEqual([])
})

test('every table has a primary key', async () => {
  const without = await select(sql<{ name: string }>`
    select c.relname as name from pg_class c
    where ${ours} and c.relname <> 'boot_check' and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`)
  expect(without).toEqual([])
})

const keysWithoutCounty = sql<{ name: string }>`
  select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
  where ${ours} and not (${isReference}) and (i.indisunique or i.indisexclusion)
    and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'county')`

test('the county comes first in every primary key, unique index and EXCLUDE', async () => {
  expect(await select(keysWithoutCounty)).toEqual([])
})

test('a foreign key starts with the county on both sides, or leads to a @reference table', async () => {
  const wrong = await select(sql<{ name: string }>`
    select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and ${ours} and not (${isReference})
      and obj_description(k.confrelid) is distinct from '@reference'
      and not (
        exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'county')
        and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1] and a.attname = 'county'))`)
  expect(wrong).toEqual([])
})

test('a @reference table never leads to one that is spread by county', async () => {
  const wrong = await select(sql<{ name: string }>`
    select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and ${ours} and ${isReference} and obj_description(k.confrelid) is distinct from '@reference'`)
  expect(wrong).toEqual([])
})

test('no key counts by a sequence', async () => {
  const counted = await select(sql<{ name: string }>`
    select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where ${ours} and (a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval%')`)
  expect(counted).toEqual([])
})

test('a table that forgets its county is found', async () => {
  const { app } = await aWorld()
  await sql`create table forgetful (id uuid primary key)`.execute(app.db)
  const found = await select(keysWithoutCounty)
  await sql`drop table forgetful`.execute(app.db)
  expect(found).toEqual([{ name: 'forgetful_pkey' }])
})
