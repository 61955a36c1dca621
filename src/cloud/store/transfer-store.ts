import { sql } from 'kysely'
import type { Database } from './database'

export interface TransferTable {
  readonly name: string
  readonly key: readonly { readonly name: string; readonly type: string }[]
  /** The other tables its rows point to. */
  readonly parents: readonly string[]
}

// What each database keeps about itself, not about the city.
const ownTables = ['boot_check', 'kysely_migration', 'kysely_migration_lock']
const batch = 1_000

/** Every table of the city, none before one that it points to. */
export const listTransferTables = async (db: Database): Promise<readonly TransferTable[]> => {
  const { rows } = await sql<TransferTable>`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by k.place)
        from pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key,
      coalesce((select json_agg(distinct p.relname) from pg_constraint f join pg_class p on p.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and p.oid <> c.oid), '[]') as parents
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> all(${sql.val(ownTables)}::text[])
    order by c.relname`.execute(db)
  return parentsFirst(rows)
}

const parentsFirst = (tables: readonly TransferTable[]): readonly TransferTable[] => {
  const ordered: TransferTable[] = []
  const isPlaced = (name: string) => ordered.some((table) => table.name === name)
  while (ordered.length < tables.length) {
    const next = tables.find(({ name, parents }) => !isPlaced(name) && parents.every(isPlaced))
    if (!next) throw new Error('tables that point to each other in a circle')
    ordered.push(next)
  }
  return ordered
}

/** The last migration that ran here; none in a database without tables. */
export const findSchemaVersion = async (db: Database): Promise<string | undefined> => {
  const { rows: found } = await sql<{ name: string | null }>`select to_regclass('kysely_migration')::text as name`.execute(db)
  if (!found[0]?.name) return undefined
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return rows[0]?.name
}

export const countRows = async (db: Database, { name }: TransferTable): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(name)}`.execute(db)
  return rows[0]?.count ?? 0
}

export const hasRows = async (db: Database, { name }: TransferTable): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`select exists (select from ${sql.table(name)}) as found`.execute(db)
  return rows[0]?.found ?? false
}

/** One moment of the whole city, however long the reading takes, with every time written in UTC. */
export const inOneMoment = <Value>(db: Database, work: (db: Database) => Promise<Value>): Promise<Value> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await sql`set local timezone to 'UTC'`.execute(trx)
      return work(trx)
    })

/** Hands over a table's rows in the order of its key, each as PostgreSQL's own JSON on one line. */
export const eachBatch = async (
  db: Database,
  { name, key }: TransferTable,
  take: (lines: readonly string[]) => Promise<void>,
): Promise<void> => {
  const columns = sql.join(key.map((column) => sql.ref(column.name)))
  const texts = sql.join(key.map((column) => sql`${sql.ref(column.name)}::text`))
  let after: readonly string[] | undefined
  for (;;) {
    const from = after && sql`where (${columns}) > (${sql.join(key.map(({ type }, at) => sql`${after?.[at]}::text::${sql.raw(type)}`))})`
    const { rows } = await sql<{ line: string; key: string[] }>`
      select row_to_json(t)::text as line, array[${texts}] as key from ${sql.table(name)} t ${from ?? sql``}
      order by ${columns} limit ${batch}`.execute(db)
    await take(rows.map(({ line }) => line))
    after = rows.at(-1)?.key
    if (rows.length < batch) return
  }
}

/** Each line becomes the row it was, its types read by PostgreSQL alone: no number, time or shape passes through JavaScript. */
export const insertLines = async (db: Database, { name }: TransferTable, lines: readonly string[]): Promise<void> => {
  const rows = `[${lines.join(',')}]`
  await sql`insert into ${sql.table(name)} select * from json_populate_recordset(null::${sql.table(name)}, ${rows}::json)`.execute(db)
}

/** A row may point to a later row of its own table, so within one transaction these references are checked only after the work. */
export const withLateSelfReferences = async (trx: Database, work: () => Promise<void>): Promise<void> => {
  const { rows } = await sql<{ table: string; name: string }>`
    select c.relname as table, f.conname as name from pg_constraint f join pg_class c on c.oid = f.conrelid
    where f.contype = 'f' and f.confrelid = f.conrelid and not f.condeferrable
      and c.relnamespace = current_schema()::regnamespace`.execute(trx)
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} deferrable initially deferred`.execute(trx)
  await work()
  await sql`set constraints all immediate`.execute(trx)
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} alter constraint ${sql.ref(name)} not deferrable`.execute(trx)
}

/** Fresh tables have no statistics, and the planner would scan them. */
export const analyzeAll = async (db: Database): Promise<void> => {
  await sql`analyze`.execute(db)
}
