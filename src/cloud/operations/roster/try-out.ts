import type { Failure } from '../../../contract/failure'
import type { RosterFile, TriedRoster } from '../../../contract/roster'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { administersCounty } from './administers'
import { compareAdvisers } from './compare-advisers'
import { compareGuides } from './compare-guides'
import { advisersLeaving, guidesLeaving } from './leavers'
import { readRoster } from './roster-workbook'

/** 预览: what would change, what is wrong with which row, and who is in the roster no more; nothing is written. */
export const tryRoster = async (
  app: Pick<App, 'db' | 'now' | 'cipher'>,
  person: Person,
  { county, kind, file }: RosterFile,
): Promise<Outcome<TriedRoster, Failure>> => {
  if (!administersCounty(person, county)) return fail('notAllowed')
  const rows = await readRoster(kind, file)
  if (!rows) return fail('rosterUnreadable')
  if (kind === 'guides') {
    const { lines, counts, ...who } = await compareGuides(app, app.db, { county, rows })
    return succeed({ rows: lines, counts, leavers: await guidesLeaving(app, app.db, { county, ...who }) })
  }
  const { lines, counts, ...who } = await compareAdvisers(app, app.db, { county, rows })
  return succeed({ rows: lines, counts, leavers: await advisersLeaving(app.db, { county, ...who }) })
}
