import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { listMine, listQueue } from '../../../src/cloud/operations/report/lists'
import { viewReport } from '../../../src/cloud/operations/report/view'
import type { Database } from '../../../src/cloud/store/database'
import type { Person } from '../../../src/domain/authorization'
import { accountId } from './a-city'

type Asked = Pick<App, 'db' | 'cipher' | 'now'>

/** What people ask of a city, by name; each asked by a dozen of them. */
export interface Question {
  readonly name: string
  readonly ask: (app: Asked) => Promise<unknown>
}

const samples = 12
const nobody = '00000000-0000-7000-8000-000000000000'

export const questionsOf = async (db: Database): Promise<readonly Question[]> => {
  const { rows: people } = await sql<{ account: string }>`
    select ${accountId(sql`n * 300`)} as account from generate_series(1, ${sql.lit(samples)}) as n`.execute(db)
  const { rows: waiting } = await sql<{ grid: string }>`
    select grid from report where status = 'submitted' order by sequence desc limit ${sql.lit(samples)}`.execute(db)
  const counties = await db.selectFrom('county_outline').select('county').orderBy('county').execute()
  const { rows: matters } = await sql<{ county: number; id: string; reporter: string }>`
    select county, id, reporter from report
    where status = 'closed' and sequence % ((select count(*) from report) / ${sql.lit(samples)}) = 1`.execute(db)
  return [
    ...people.map(({ account }) => ({
      name: 'my matters',
      ask: (app: Asked) => listMine(app, { account, grants: [] }, {}),
    })),
    ...waiting.map(({ grid }) => queue('worker', [{ role: 'gridWorker', area: grid }])),
    ...counties.map(({ county }) => queue('center', [{ role: 'dispatcher', area: String(county) }])),
    ...matters.map(({ county, id, reporter }) => ({
      name: 'a matter',
      ask: (app: Pick<App, 'db' | 'cipher' | 'now'>) => viewReport(app, { account: reporter, grants: [] }, { county, id }),
    })),
  ]
}

const queue = (whose: string, grants: Person['grants']): Question => ({
  name: `the ${whose}'s queue`,
  ask: (app: Asked) => listQueue(app, { account: nobody, grants }, {}),
})
