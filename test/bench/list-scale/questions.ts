import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { listInbox } from '../../../src/cloud/operations/inbox/list'
import { viewNumbers } from '../../../src/cloud/operations/numbers/view'
import { locatePoint } from '../../../src/cloud/operations/place/locate-point'
import { listMine, listQueue } from '../../../src/cloud/operations/report/lists'
import { nearbyMatters } from '../../../src/cloud/operations/report/nearby'
import { timeAccountOf } from '../../../src/cloud/operations/report/time-account'
import { viewReport } from '../../../src/cloud/operations/report/view'
import type { Database } from '../../../src/cloud/store/database'
import type { Person } from '../../../src/domain/authorization'
import type { Outcome } from '../../../src/domain/outcome'
import { someTurns } from './city-reports'
import { accountId } from './numbered'

type Asked = Pick<App, 'db' | 'cipher' | 'now'>

/** What people ask of a city, by name; each asked by a dozen of them and more. */
export interface Question {
  readonly name: string
  readonly ask: (app: Asked) => Promise<unknown>
}

const samples = 16
const nobody = '00000000-0000-7000-8000-000000000000'

export const questionsOf = async (db: Database): Promise<readonly Question[]> => {
  const { rows: people } = await sql<{ account: string }>`
    select ${accountId(sql`n * 200`)} as account from generate_series(1, ${sql.lit(samples)}) as n`.execute(db)
  const counties = await db.selectFrom('county_outline').select('county').orderBy('county').execute()
  const { rows: towns } = await sql<{ town: string }>`
    select town from (select distinct left(community, 9) as town from grid) as towns order by md5(town) limit ${sql.lit(samples)}`.execute(
    db,
  )
  const { rows: matters } = await sql<{ county: number; id: string; reporter: string }>`
    select county, id, reporter from report
    where status = 'closed' and sequence < 180000 and sequence % 11003 = 1`.execute(db)
  const grids = await gridsAsked(db)
  return [
    ...people.map(({ account }) => ({ name: 'my matters', ask: (app: Asked) => listMine(app, { account, grants: [] }, {}) })),
    ...grids.map(({ grid }) => queue('worker', [{ role: 'gridWorker', area: grid }])),
    ...counties.map(({ county }) => queue('center', [{ role: 'dispatcher', area: String(county) }])),
    ...towns.map(({ town }) => queue('town', [{ role: 'dispatcher', area: town }])),
    ...counties.map(({ county }) => inbox('county', String(county))),
    ...towns.map(({ town }) => inbox('town', town)),
    ...Array.from({ length: samples }, () => inbox('city', '340400')),
    ...counties.map(({ county }) => queue('unit', [{ role: 'officer', area: `00000000-0000-7000-8000-000000${county}` }])),
    ...matters.map(({ county, id, reporter }) => ({
      name: 'a matter',
      ask: (app: Asked) => must(viewReport(app, { account: reporter, grants: [] }, { county, id })),
    })),
    ...matters.map(({ county, id }) => ({
      name: 'a matter’s account of time',
      ask: (app: Asked) =>
        must(timeAccountOf(app, { account: nobody, grants: [{ role: 'dispatcher', area: String(county) }] }, { county, id })),
    })),
    ...grids.flatMap(({ longitude, latitude, category }) => {
      const point = { longitude, latitude }
      const place = { by: 'point' as const, point, words: '测试小区三栋' }
      return [
        {
          name: 'duplicates nearby',
          ask: (app: Asked) => must(nearbyMatters(app, { account: nobody, grants: [] }, { place, category, words: '三栋门口的路灯坏了' })),
        },
        { name: 'point to grid', ask: (app: Asked) => must(locatePoint(app, undefined, { point })) },
      ]
    }),
    ...Array.from({ length: samples }, () => ({
      name: 'the city over a year',
      ask: (app: Asked) => must(viewNumbers(app, cityPerson, { area: '340400', span: 'year' })),
    })),
  ]
}

const cityPerson: Person = { account: nobody, grants: [{ role: 'dispatcher', area: '340400' }] }

/** The ten busiest and others, each with a place in it and the kind that was reported there last. */
const gridsAsked = async (db: Database) => {
  const { rows } = await sql<{ grid: string; longitude: number; latitude: number; category: string }>`
    select distinct on (numbered_grid.turn) code as grid, numbered_grid.center[0] as longitude, numbered_grid.center[1] as latitude, category
    from (${someTurns(samples)}) as asked join numbered_grid on numbered_grid.turn = asked.turn
    join report on report.grid = numbered_grid.code and not report.is_private
    order by numbered_grid.turn, report.submitted_at desc`.execute(db)
  return rows
}

const queue = (whose: string, grants: Person['grants']): Question => ({
  name: `the ${whose}'s queue`,
  ask: (app: Asked) => listQueue(app, { account: nobody, grants }, {}),
})

const inbox = (whose: string, area: string): Question => ({
  name: `the ${whose}'s inbox`,
  ask: (app: Asked) => must(listInbox(app, { account: nobody, grants: [{ role: 'dispatcher', area }] }, { part: 'open' })),
})

/** What is refused would be answered fast for the wrong reason. */
const must = async (asked: Promise<Outcome<unknown, string>>): Promise<unknown> => {
  const outcome = await asked
  if (!outcome.ok) throw new Error(`refused: ${outcome.failure}`)
  return outcome.value
}
