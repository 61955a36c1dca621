import { uuidv7 } from 'uuidv7'
import type { RosterImport, TriedRoster } from '../../../src/contract/roster'
import type { RosterKind } from '../../../src/domain/roster'
import { aCaller } from '../../kit/caller'
import { aShop } from '../../kit/legal'
import { someoneWith } from '../../kit/units'
import { aWorld } from '../../kit/world'

/** A county with its administrator, a firm, and numbers that nobody else in the database has. */
export const aBureau = async () => {
  const world = await aWorld()
  const { app, county } = world
  const administrator = await someoneWith(world, 'administrator', String(county))
  const firm = { name: `测试律所${county}`, ...(await aShop(world, { name: `测试律所${county}` })) }
  const phone = (at: number) => `13${String(county).slice(-6)}${String(at).padStart(3, '0')}`
  const license = (at: number) => `134${county}${at}`
  const tried = (kind: RosterKind, file: string) => administrator.answer<TriedRoster>('roster.tryOut', { county, kind, file })
  const put = (kind: RosterKind, file: string, given: { id?: string; isWhole?: boolean } = {}) =>
    administrator.answer<RosterImport>('roster.put', { county, kind, file, id: uuidv7(), isWhole: true, ...given })
  const undo = (id: string) => administrator.call('roster.undo', { county, id })
  const resident = (at: number) => aCaller(app, `resident-${at}-${county}`)
  /** As WeChat vouches for it. */
  const proving = async (at: number, number: string) => {
    const person = await resident(at)
    await person.answer('session.confirmPhone', { code: `phone-${number}-${uuidv7()}` })
    return person
  }
  const guides = () => app.db.selectFrom('legal_guide').selectAll().where('county', '=', county).execute()
  const advisers = () => app.db.selectFrom('adviser').selectAll().where('county', '=', county).execute()
  return { ...world, administrator, firm, phone, license, tried, put, undo, resident, proving, guides, advisers }
}
