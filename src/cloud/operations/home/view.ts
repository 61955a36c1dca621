import type { Home } from '../../../contract/person'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { maskPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { listEmergencyNumbers } from '../../store/emergency-number-store'
import { countOwnMatters, findHome } from '../../store/home-store'
import { findCenter } from '../../store/organization-store'
import { findGridPlaceWithWorkers } from '../../store/place-store'
import { gridPlaceToPlace } from '../place/grid-place'
import { peopleFor } from './people-for'

type HomeApp = Pick<App, 'db' | 'now' | 'cipher'>

/** Where one is at home, who is there for it, and what of one's own is open; six statements at most. */
export const viewHome = async (app: HomeApp, { account }: Person): Promise<Home> => {
  const { db, cipher } = app
  const home = await findHome(db, account)
  const matters = await countOwnMatters(db, account)
  return {
    ...(await surroundings(app, home)),
    address: home?.home_address ? cipher.open('account.home_address', cityCounty, home.home_address) : null,
    phone: home?.phone ? maskPhone(cipher.open('account.phone', cityCounty, home.phone)) : null,
    emergencyNumbers: await listEmergencyNumbers(db, home?.home_county ?? undefined),
    open: matters.open,
    waitingForMe: matters.waiting,
  }
}

type StoredHome = Awaited<ReturnType<typeof findHome>>

const surroundings = async (app: HomeApp, home: StoredHome): Promise<Pick<Home, 'place' | 'workers' | 'center'>> => {
  if (!home?.home_county || !home.home_community) return { place: null, workers: [], center: null }
  const { home_county: county, home_community: community, home_grid: code } = home
  const at = app.now()
  const found = code === null ? undefined : await findGridPlaceWithWorkers(app.db, { county, code, at })
  const center = await findCenter(app.db, county, found?.community ?? community, at)
  const byCommunity = { county, community: { code: community, name: home.community_name ?? community }, grid: null }
  return {
    place: found ? gridPlaceToPlace(found) : byCommunity,
    workers: await peopleFor(app, { county, code: found?.grid ?? community, workers: found?.workers ?? [] }),
    center: center ? { name: center.name, phone: center.phone } : null,
  }
}
