import { type RawBuilder, sql } from 'kysely'
import { openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { seedCity } from '../../../src/cloud/store/seed/city'
import { insertCounts } from './city-counts'
import { insertReports } from './city-reports'
import { insertWork } from './city-work'
import { accountId, people } from './numbered'

/** The same city after as many years as its reports take: same people, same grids, ten times the time. */
export const makeCity = async (url: string, reports: number) => {
  const db = openServer(url, 2)
  const run = (statement: RawBuilder<unknown>) => statement.execute(db)
  // This server is thrown away with everything in it.
  for (const setting of [
    sql`fsync = off`,
    sql`full_page_writes = off`,
    sql`max_wal_size = '16GB'`,
    sql`checkpoint_timeout = '1h'`,
    sql`autovacuum = off`,
  ])
    await run(sql`alter system set ${setting}`)
  await run(sql`select pg_reload_conf()`)
  await migrate(db)
  await seedCity(db)
  await run(sql`
    insert into account (county, id, name, phone, created_at)
    select 340400, ${accountId(sql`n`)}, null, null, now() from generate_series(1, ${sql.lit(people)}) as n`)
  await run(sql`
    insert into organization (county, id, kind, level, name, phone)
    select county, ${accountId(sql`county`)}, 'bureau', null, '测试市政', null from county_outline`)
  await run(sql`
    create table numbered_grid as select row_number() over (order by code) - 1 as turn, county, code, community, center from grid`)
  await run(sql`
    create table numbered_category as select row_number() over (order by code) - 1 as turn, code, is_private
    from category where parent is not null`)
  // What is written here is whole by its making; millions of look-ups of what is known to be there would only take time.
  await db.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    await sql`set work_mem = '256MB'`.execute(connection)
    await insertReports(reports).execute(connection)
    await sql`analyze report`.execute(connection)
    for (const statement of [...insertWork, insertCounts]) await statement.execute(connection)
    await sql`set session_replication_role = origin`.execute(connection)
  })
  await run(sql`vacuum analyze`)
  return db
}
