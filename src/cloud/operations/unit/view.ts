import type { Failure } from '../../../contract/failure'
import type { Unit } from '../../../contract/unit'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { UnitPost } from '../../../domain/unit'
import type { App } from '../../app'
import { listContacts } from '../../store/home-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { findUnitSetting, listPosts } from '../../store/unit-setting-store'
import { findUnitRow } from '../../store/unit-store'
import { matterWording } from '../../wording/matter'
import { usualTemplates } from '../../wording/unit-template'

type UnitApp = Pick<App, 'db' | 'cipher' | 'now'>

/** A unit as its own people see it; to nobody else it is there. */
export const viewUnit = async (
  app: UnitApp,
  person: Person,
  { unit: named }: { unit?: string | undefined },
): Promise<Outcome<Unit, Failure>> => {
  const unit = ownUnit(person, named)
  const row = unit && (await findUnitRow(app.db, unit))
  if (!row) return fail('notFound')
  const { county, id, name } = row
  const setting = await findUnitSetting(app.db, county, id)
  const people = await peopleOf(app, county, id)
  return succeed({
    unit: id,
    name,
    post: people.find(({ account }) => account === person.account)?.post ?? 'clerk',
    revision: setting?.revision ?? 0,
    leaderSigns: setting?.leader_signs ?? false,
    people,
    templates: [...(setting?.templates ?? usualTemplates)],
    isUsual: !setting?.templates,
  })
}

const ownUnit = ({ grants }: Person, named: string | undefined): string | undefined =>
  grants.find(({ role, area }) => role === 'officer' && (named === undefined || area === named))?.area

const peopleOf = async ({ db, cipher, now }: UnitApp, county: number, unit: string): Promise<Unit['people']> => {
  const accounts = await listRoleHolders(db, 'officer', [unit], now())
  const posts = new Map<string, UnitPost>((await listPosts(db, county, unit)).map(({ account, post }) => [account, post]))
  const contacts = await listContacts(db, accounts)
  return contacts.map(({ id, name }) => ({
    account: id,
    name: name ? cipher.open('account.name', cityCounty, name) : matterWording.roles.officer,
    post: posts.get(id) ?? 'clerk',
  }))
}
