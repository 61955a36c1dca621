import type { Duty, GridDuty, Turn } from '../../../contract/duty'
import type { Failure } from '../../../contract/failure'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { countInHand, listGridLeads, listOnGrids } from '../../store/duty-store'
import { findCommunityGrids } from '../../store/grid-store'
import { matterWording } from '../../wording/matter'
import { readRules } from '../report/rules'

type DutyApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 我的岗: who else has my grids and in what order, and how much is in my hands. */
export const viewDuty = async (app: DutyApp, { account, grants }: Person): Promise<Duty> => {
  const own = grants.filter(({ role }) => role === 'gridWorker').map(({ area }) => area)
  const { settings } = await readRules(app)
  const counties = [...new Set(own.map(countyOf))]
  const grids: GridDuty[] = []
  let inHand = 0
  for (const county of counties) {
    grids.push(
      ...(await dutiesOf(
        app,
        county,
        own.filter((grid) => countyOf(grid) === county),
      )),
    )
    inHand += (await countInHand(app.db, county, [account])).get(account) ?? 0
  }
  return { grids, inHand, loadCap: settings.loadCap }
}

/** 排岗: everybody on the grids of one community that the asker looks after. */
export const rosterOf = async (
  app: DutyApp,
  person: Person,
  { community }: { community: string },
): Promise<Outcome<GridDuty[], Failure>> => {
  if (!maySetTurns(person, community)) return fail('notFound')
  const county = countyOf(community)
  const grids = await findCommunityGrids(app.db, county, community)
  return succeed(
    await dutiesOf(
      app,
      county,
      grids.map(({ code }) => code),
    ),
  )
}

export const maySetTurns = ({ grants }: Person, place: string): boolean =>
  grants.some(({ role, area }) => (role === 'dispatcher' || role === 'administrator') && covers(area, place))

const dutiesOf = async ({ db, now, cipher }: DutyApp, county: number, codes: readonly string[]): Promise<GridDuty[]> => {
  const rows = await listOnGrids(db, county, codes, now())
  const leads = await listGridLeads(db, county, codes)
  const accounts = [...new Set(rows.map(({ account }) => account))]
  const inHand = accounts.length > 0 ? await countInHand(db, county, accounts) : new Map<string, number>()
  const byGrid = new Map<string, GridDuty>()
  for (const { grid, grid_name, account, name, turn, is_away } of rows) {
    const lead = leads.find((each) => each.grid === grid)
    const known = byGrid.get(grid) ?? {
      grid,
      name: grid_name,
      people: [],
      lead: lead ? cipher.open('grid_post.person_name', county, lead.person_name) : null,
    }
    const opened = name ? cipher.open('account.name', cityCounty, name) : matterWording.roles.gridWorker
    known.people.push({ account, name: opened, turn: turnOf(turn), isAway: is_away, inHand: inHand.get(account) ?? 0 })
    byGrid.set(grid, known)
  }
  return [...byGrid.values()]
}

const turnOf = (turn: number): Turn => (turn === 2 || turn === 3 ? turn : 1)
