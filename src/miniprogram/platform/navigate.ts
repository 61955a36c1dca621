import Taro, { useRouter } from '@tarojs/taro'

/** Every page, with what it needs to open; nobody glues an address by hand. */
interface Routes {
  '/pages/home/index': undefined
  '/pages/matters/index': undefined
  '/pages/me/index': undefined
  '/packages/resident/pages/report/index': { grid?: string }
  '/packages/resident/pages/cover/index': undefined
  '/packages/resident/pages/place/index': { for: 'report' | 'home' } | { for: 'correct'; county: number; id: string; revision: number }
  '/packages/resident/pages/receipt/index': { county: number; id: string }
  '/packages/resident/pages/matter/index': { county: number; id: string }
  '/packages/resident/pages/incident/index': { county: number; id: string }
  '/packages/center/pages/incidents/index': undefined
  '/packages/center/pages/publish/index': undefined
  '/packages/resident/pages/messages/index': undefined
  '/packages/resident/pages/privacy/index': undefined
  '/packages/resident/pages/my-data/index': undefined
  '/packages/resident/pages/guardian/index': { word?: string }
  '/packages/worker/pages/queue/index': undefined
  '/packages/worker/pages/matter/index': { county: number; id: string }
  '/packages/worker/pages/leave/index': { account?: string }
  '/packages/worker/pages/find/index': undefined
  '/packages/worker/pages/papers/index': undefined
  '/packages/worker/pages/duty/index': undefined
  '/packages/resident/pages/on-behalf/index': { grid?: string }
  '/packages/unit/pages/unit/index': undefined
  '/packages/unit/pages/mandate/index': { code?: string }
  '/packages/center/pages/queue/index': undefined
  '/packages/center/pages/staff/index': undefined
  '/packages/center/pages/settings/index': undefined
  '/packages/center/pages/calendar/index': undefined
  '/packages/center/pages/numbers/index': undefined
  '/packages/center/pages/answers/index': undefined
  '/packages/center/pages/rosters/index': undefined
  '/packages/center/pages/directors/index': undefined
  '/packages/resident/pages/role-offer/index': undefined
  '/packages/center/pages/desk/index': undefined
  '/packages/center/pages/identity/index': undefined
  '/packages/resident/pages/identity/index': undefined
  '/packages/resident/pages/desk-sign-in/index': { code?: string }
  '/packages/resident/pages/invitation/index': { code?: string }
  '/packages/center/pages/matter/index': { county: number; id: string }
  '/packages/center/pages/letters/index': undefined
  '/packages/center/pages/catalogue/index': undefined
  '/packages/center/pages/intake/index': { county: number; id: string } | undefined
  '/packages/center/pages/orders/index': undefined
  '/packages/resident/pages/slip/index': { code?: string }
  '/packages/center/pages/safety/index': undefined
  '/packages/legal/pages/around/index': undefined
  '/packages/legal/pages/ask/index': { speak?: '1' }
  '/packages/legal/pages/tell/index': undefined
  '/packages/legal/pages/consultation/index': { county: number; id: string }
  '/packages/legal/pages/shops/index': undefined
  '/packages/legal/pages/shop/index': { county: number; id: string }
  '/packages/legal/pages/book/index': {
    county: number
    id: string
    service: string
    adviser?: string
    moving?: string
    reason?: string
  }
  '/packages/legal/pages/booking/index': { county: number; id: string }
  '/packages/legal/pages/bookings/index': undefined
  '/packages/legal/pages/guide/index': undefined
  '/packages/legal/pages/library/index': undefined
  '/packages/legal/pages/library-entry/index': { county: number; id: string }
  '/packages/legal/pages/file-for/index': { hat: string }
  '/packages/legal/pages/filed/index': { county: number; id: string }
  '/packages/adviser/pages/queue/index': undefined
  '/packages/adviser/pages/duty/index': undefined
  '/packages/adviser/pages/quick/index': undefined
  '/packages/adviser/pages/ledger/index': { county: number; adviser: string; community: string; month: string }
  '/packages/adviser/pages/plans/index': undefined
  '/packages/adviser/pages/plan/index': { county: number; id: string }
  '/packages/adviser/pages/ratings/index': { county: number; id: string } | undefined
  '/packages/legal/pages/village-code/index': undefined
  '/packages/adviser/pages/consultation/index': { county: number; id: string }
  '/packages/adviser/pages/calendar/index': undefined
  '/packages/adviser/pages/pattern/index': undefined
  '/packages/adviser/pages/laws/index': undefined
  '/packages/adviser/pages/practice/index': undefined
  '/packages/adviser/pages/publication/index': { county: number; id: string }
  '/packages/adviser/pages/library-desk/index': undefined
  '/packages/development/pages/sign-in/index': undefined
  '/packages/development/pages/gallery/index': undefined
}
type Route = keyof Routes
type Target<To extends Route> = undefined extends Routes[To] ? [route: To, params?: Routes[To]] : [route: To, params: Routes[To]]

const tabs: readonly Route[] = ['/pages/home/index', '/pages/matters/index', '/pages/me/index']

/** A tab is where people are at home: it needs no way back. */
export const useIsTab = () => {
  const { path } = useRouter()
  return tabs.some((tab) => path.startsWith(tab))
}

const addressOf = (route: string, params: Readonly<Record<string, string | number | undefined>> = {}) => {
  const query = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
  return query.length ? `${route}?${query.join('&')}` : route
}

/** Where a browser, or whoever scans it, finds a page. */
export const webAddressOf = <To extends Route>(...[route, params]: Target<To>): string =>
  `${window.location.origin}${addressOf(route, params)}`

/** Opens a page above this one, or changes to a tab. */
export const open = <To extends Route>(...[route, params]: Target<To>) =>
  tabs.includes(route) ? Taro.switchTab({ url: route }) : Taro.navigateTo({ url: addressOf(route, params) })

/** Opens a page in this one's place: what is done is not gone back to. */
export const replaceWith = <To extends Route>(...[route, params]: Target<To>) =>
  tabs.includes(route) ? Taro.switchTab({ url: route }) : Taro.redirectTo({ url: addressOf(route, params) })

/** Begins anew, as after signing in. */
export const restartAt = <To extends Route>(...[route, params]: Target<To>) => Taro.reLaunch({ url: addressOf(route, params) })
