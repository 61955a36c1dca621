import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { ReportAction } from '../../../domain/report-action'
import { isStaff, type Part } from '../../../domain/role'
import { unitKindsOfGrid } from '../../../domain/unit'
import type { App } from '../../app'
import { listColleagues } from '../../store/grid-store'
import { listContacts } from '../../store/home-store'
import { listCalledUnits } from '../../store/report-unit-store'
import type { FoundReport } from '../../store/report-view-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { listUnits } from '../../store/unit-store'
import { matterWording } from '../../wording/matter'

type ChoiceApp = Pick<App, 'db' | 'cipher' | 'now'>

export type Choices = Pick<ReportView, 'colleagues' | 'units' | 'called'>

export const noChoices: Choices = { colleagues: [], units: [], called: [] }

interface Chooser {
  readonly row: FoundReport
  readonly person: Person
  readonly roles: readonly Part[]
  readonly actions: readonly ReportAction[]
}

/** To whom the matter can be given, asked for only where this person may give it. */
export const choicesOf = async (app: ChoiceApp, chooser: Chooser): Promise<Choices> => {
  const { row, roles, actions } = chooser
  const mayGive = actions.some((action) => givesToUnits.includes(action))
  return {
    colleagues: await colleaguesOf(app, chooser),
    units: mayGive ? (await unitsFor(app, row)).map(({ id, name }) => ({ id, name })) : [],
    called: row.parts.length > 0 && roles.some(isStaff) ? await listCalledUnits(app.db, row.county, row.id) : [],
  }
}

/** 物业 and 业委会 are of the village, which a guarded matter avoids. */
const unitsFor = async ({ db, now }: ChoiceApp, { county, community, avoids }: FoundReport) =>
  (await listUnits(db, county, community, now())).filter(({ kind }) => avoids === null || !unitKindsOfGrid.includes(kind))

const givesToUnits: readonly ReportAction[] = ['dispatch', 'adjudicate', 'blowWhistle']

const colleaguesOf = async (app: ChoiceApp, { row, person, actions }: Chooser): Promise<ReportView['colleagues']> => {
  if (actions.includes('assign') && row.unit !== null) return unitStaff(app, row.unit)
  if (!actions.includes('passOn') || row.grid === null) return []
  const colleagues = await listColleagues(app.db, { county: row.county, grid: row.grid, account: person.account, at: app.now() })
  return colleagues.map((each) => ({ account: each.account, name: nameIn(app, each.name) ?? matterWording.roles.gridWorker }))
}

const unitStaff = async (app: ChoiceApp, unit: string): Promise<ReportView['colleagues']> => {
  const accounts = await listRoleHolders(app.db, 'officer', [unit], app.now())
  const contacts = await listContacts(app.db, accounts)
  return contacts.map(({ id, name }) => ({ account: id, name: nameIn(app, name) ?? matterWording.roles.officer }))
}

const nameIn = ({ cipher }: ChoiceApp, sealed: string | null) => sealed && cipher.open('account.name', cityCounty, sealed)
