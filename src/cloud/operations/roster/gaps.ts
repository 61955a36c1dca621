import type { Failure } from '../../../contract/failure'
import type { RosterCounties, RosterGaps, RosterGapsOf } from '../../../contract/roster'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { leastGuides } from '../../../domain/roster'
import type { App } from '../../app'
import { listDivisions } from '../../store/division-store'
import { listVillageTeams } from '../../store/roster-store'
import { administersCounty } from './administers'

const pageLength = 30

/** 还缺人的村: fewer than three 法律明白人, or no adviser. */
export const listGaps = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, after = '' }: RosterGapsOf,
): Promise<Outcome<RosterGaps, Failure>> => {
  if (!administersCounty(person, county)) return fail('notAllowed')
  const teams = await listVillageTeams(db, county, dayAt(now().getTime()))
  const lacking = teams.filter(({ guides, advisers }) => guides < leastGuides || advisers === 0)
  const ahead = lacking.filter(({ code }) => code > after)
  const villages = ahead.slice(0, pageLength)
  const next = ahead.length > pageLength ? (villages.at(-1)?.code ?? null) : null
  return succeed({ villages, lacking: lacking.length, total: teams.length, next })
}

export const rosterCounties = async ({ db }: Pick<App, 'db'>, { grants }: Person): Promise<RosterCounties> => {
  const counties = await listDivisions(db, 'county')
  const own = counties.filter(({ code }) => grants.some(({ role, area }) => role === 'administrator' && covers(area, code)))
  return { counties: own.map(({ code, name }) => ({ code: Number(code), name })) }
}
