import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import type { ProxyHat } from '../../../domain/hat'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { listGuideHats } from '../../store/guide-store'

type HatApp = Pick<App, 'db' | 'now'>

/** 身份随事走: whoever filed in a hat of the village sees it as long as they wear that hat there. */
export const wearsHat = async (
  app: HatApp,
  { account, grants }: Person,
  { hat, community }: { hat: ProxyHat; community: string },
): Promise<boolean> => {
  if (hat === 'family') return true
  if (hat === 'gridWorker') return grants.some(({ role, area }) => role === 'gridWorker' && area.startsWith(community))
  // A village's clerk has what its last guide left.
  if (grants.some(({ role, area }) => role === 'clerk' && covers(area, community))) return true
  return (await guidedBy(app, account)).some((each) => each.community === community)
}

const guidedBy = ({ db, now }: HatApp, account: string) => listGuideHats(db, account, dayAt(now().getTime()))

export interface HatWorn {
  readonly hat: ProxyHat
  readonly communities: readonly { readonly code: string; readonly name: string }[]
}

/** In which hats somebody may file for others today; one's family needs no office. */
export const hatsOf = async (app: HatApp, { account, grants }: Person): Promise<HatWorn[]> => {
  const grids = [...new Set(grants.flatMap(({ role, area }) => (role === 'gridWorker' ? [area.slice(0, 12)] : [])))]
  const names = await findAreaNames(app.db, grids)
  const guided = await guidedBy(app, account)
  const villages = [...new Map(guided.map(({ community, name }) => [community, { code: community, name }])).values()]
  return [
    { hat: 'family', communities: [] },
    ...(grids.length > 0
      ? [{ hat: 'gridWorker' as const, communities: grids.map((code) => ({ code, name: names.get(code) ?? code })) }]
      : []),
    ...(villages.length > 0 ? [{ hat: 'guide' as const, communities: villages }] : []),
  ]
}
