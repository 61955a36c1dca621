import type { LegalAround, LegalAroundOf } from '../../../contract/legal'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberAt } from '../../../domain/civil-day'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { listEmergencyNumbers } from '../../store/emergency-number-store'
import { findHome } from '../../store/home-store'
import { listAttached, listDutyAdvisers, listGuides, listVillageAdvisers } from '../../store/legal-store'
import { attachedWording } from '../../wording/legal'
import { isLibraryOn } from '../library/is-on'
import { toAdviser } from './wire-legal'

type AroundApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 谁能帮我: the village's adviser and 法律明白人, who is attached to the grid, and who is on duty today in town and county. */
export const legalAround = async (app: AroundApp, { account }: Person, { community: named }: LegalAroundOf): Promise<LegalAround> => {
  const home = named ? undefined : await findHome(app.db, account)
  const community = named ?? home?.home_community ?? undefined
  const county = community === undefined ? undefined : countyOf(community)
  const [numbers, library] = [await listEmergencyNumbers(app.db, county), await isLibraryOn(app)]
  if (community === undefined || county === undefined)
    return { community: null, advisers: [], guides: [], attached: [], onDuty: [], numbers, library }
  const grid = home?.home_grid ?? undefined
  return { ...(await peopleAround(app, { community, county, grid })), numbers, library }
}

const peopleAround = async (
  { db, now, cipher }: AroundApp,
  { community, county, grid }: { community: string; county: number; grid: string | undefined },
): Promise<Omit<LegalAround, 'numbers' | 'library'>> => {
  const at = now().getTime()
  const today = dayNumberAt(at)
  const [names, advisers, guides, onDuty, attached] = [
    await findAreaNames(db, [community]),
    await listVillageAdvisers(db, community),
    await listGuides(db, county, community),
    await listDutyAdvisers(db, [community.slice(0, 9), community.slice(0, 6)], dayAt(at)),
    grid ? await listAttached(db, county, grid) : [],
  ]
  return {
    community: { code: community, name: names.get(community) ?? community },
    advisers: advisers.map((row) => toAdviser(row, today)),
    guides: guides.map(({ id, kind, name, phone, neighbor_group, skills }) => ({
      id,
      kind,
      name: cipher.open('legal_guide.name', county, name),
      phone: cipher.open('legal_guide.phone', county, phone),
      group: neighbor_group,
      skills: [...skills],
    })),
    onDuty: onDuty.map((row) => ({ ...toAdviser(row, today), area: row.area })),
    attached: attached.map(({ kind, person_name, phone }) => ({
      name: cipher.open('grid_post.person_name', county, person_name),
      phone: phone === null ? null : cipher.open('grid_post.phone', county, phone),
      duty: attachedWording[kind] ?? '',
    })),
  }
}
