import type { Failure } from '../../../contract/failure'
import type { PutRoster, RosterImport } from '../../../contract/roster'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { insertRosterChanges, insertRosterImport, listRosterImports, lockRoster } from '../../store/roster-store'
import { Rollback, undone } from '../report/rollback'
import { administersCounty } from './administers'
import { compareAdvisers } from './compare-advisers'
import { compareGuides } from './compare-guides'
import { handOnLeft } from './hand-on'
import { type RosterRow, readRoster } from './roster-workbook'
import { settleGrants } from './settle-grants'
import { writeAdvisers } from './write-advisers'
import { writeGuides } from './write-guides'

type RosterApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher'>

/** 导入: all of it or nothing, once, however often it is sent; sent again it finishes what a lost connection left of the roles. */
export const putRoster = async (app: RosterApp, person: Person, input: PutRoster): Promise<Outcome<RosterImport, Failure>> => {
  if (!administersCounty(person, input.county)) return fail('notAllowed')
  const rows = await readRoster(input.kind, input.file)
  if (!rows) return fail('rosterUnreadable')
  const put = await undone(app.db.transaction().execute((trx) => putOnce(app, trx, { ...input, by: person.account, rows })))
  if (!put.ok) return put
  await settleGrants(app, input.county)
  await handOnLeft(app)
  const imported = (await listImports(app, input.county)).find(({ id }) => id === input.id)
  return imported ? succeed(imported) : fail('notFound')
}

interface Putting extends PutRoster {
  readonly by: string
  readonly rows: readonly RosterRow[]
}

const putOnce = async (app: RosterApp, trx: Database, putting: Putting): Promise<void> => {
  const { county, id, kind, by, isWhole } = putting
  await lockRoster(trx, county)
  if ((await listRosterImports(trx, county)).some((each) => each.id === id)) return
  const changes = kind === 'guides' ? await putGuides(app, trx, putting) : await putAdvisers(app, trx, putting)
  const count = (what: (typeof changes)[number]['kind']) => changes.filter((change) => change.kind === what).length
  const entry = { county, id, kind, by, at: app.now(), added: count('added'), changed: count('changed'), gone: isWhole ? count('gone') : 0 }
  if (!(await insertRosterImport(trx, entry))) throw new Rollback('idTaken')
  await insertRosterChanges(trx, { county, id }, changes)
}

const putGuides = async (app: RosterApp, trx: Database, { county, rows, isWhole }: Putting) => {
  const compared = await compareGuides(app, trx, { county, rows })
  if (compared.counts.refused > 0) throw new Rollback('rosterHasProblems')
  return writeGuides(app, trx, { county, compared, isWhole })
}

const putAdvisers = async (app: RosterApp, trx: Database, { county, rows, isWhole }: Putting) => {
  const compared = await compareAdvisers(app, trx, { county, rows })
  if (compared.counts.refused > 0) throw new Rollback('rosterHasProblems')
  return writeAdvisers(app, trx, { county, compared, isWhole })
}

const listImports = async ({ db }: Pick<App, 'db'>, county: number): Promise<RosterImport[]> =>
  (await listRosterImports(db, county)).map(({ id, kind, at, added, changed, gone, undone_at, is_latest }) => ({
    id,
    kind,
    at: at.toISOString(),
    added,
    changed,
    left: gone,
    undone: undone_at !== null,
    mayUndo: is_latest,
  }))

export const listRosterImportsOf = async (
  app: Pick<App, 'db'>,
  person: Person,
  { county }: { county: number },
): Promise<Outcome<RosterImport[], Failure>> =>
  administersCounty(person, county) ? succeed(await listImports(app, county)) : fail('notAllowed')
