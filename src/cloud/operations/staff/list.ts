import type { StaffPage } from '../../../contract/staff'
import { mayAppoint, type Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { countyOf } from '../../../domain/place'
import { appointedBy, areaKindOfCode, type GrantedRole } from '../../../domain/role'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { countHeld } from '../../store/hand-over-store'
import { listGrantsWithin } from '../../store/role-grant-store'
import { matterWording } from '../../wording/matter'
import { cityName } from './area-of'

const pageSize = 20

/** 我们的人: who holds a role within the places where the asker may give it. */
export const listStaff = async (
  { db, now, cipher }: Pick<App, 'db' | 'now' | 'cipher'>,
  person: Person,
  { role, after }: { role: GrantedRole; after?: string | undefined },
): Promise<StaffPage> => {
  const places = placesOf(person, role)
  if (places.length === 0) return { staff: [], next: null }
  const at = now()
  const rows = await listGrantsWithin(db, { role, places, after: readId(after), limit: pageSize + 1, at })
  const shown = rows.slice(0, pageSize)
  const names = await findAreaNames(
    db,
    shown.map(({ area }) => area),
  )
  const counties = [
    ...new Set(
      shown
        .map(({ area }) => area)
        .filter(areaKindOfCode)
        .map(countyOf),
    ),
  ]
  const held = await countHeld(
    db,
    counties,
    shown.map(({ account }) => account),
  )
  return {
    staff: shown.map(({ account, name, area, valid_from }) => ({
      account,
      name: name ? cipher.open('account.name', cityCounty, name) : matterWording.roles[role],
      role,
      area,
      areaName: names.get(area) ?? cityName,
      since: valid_from.toISOString(),
      open: held.get(account) ?? 0,
    })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** The beginnings of the codes of all places where this person may give the role; a city's code ends in two zeros. */
export const placesOf = ({ grants }: Person, role: GrantedRole): string[] =>
  grants
    .filter((grant) => grant.role !== 'resident' && appointedBy[grant.role]?.includes(role))
    .map(({ area }) => (areaKindOfCode(area) === 'city' ? area.slice(0, 4) : area))

/** What may be ended is what may be given. */
export const mayEnd = ({ grants }: Person, { role, area, within }: { role: GrantedRole; area: string; within: string | null }): boolean =>
  mayAppoint(grants, { role, area, within: within ?? area })

const readId = (text: string | undefined) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '') ? text : undefined)
