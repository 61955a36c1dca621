import type { TriedRoster } from '../../../contract/roster'
import type { App } from '../../app'
import type { ListedAdviser } from '../../store/adviser-listing-store'
import { findAreaNames } from '../../store/area-store'
import { countFiledAs } from '../../store/consultation-proxy-store'
import type { Database } from '../../store/database'
import type { ListedGuide } from '../../store/guide-store'
import { countHeldBy } from '../../store/left-adviser-store'

type Leavers = TriedRoster['leavers']

interface Leaving<Listed> {
  readonly county: number
  readonly leavers: readonly Listed[]
  /** Who stays. */
  readonly staying: readonly Listed[]
}

/** 离任, as the preview tells of them: what they filed for others, and which guide of the village goes on with it. */
export const guidesLeaving = async (
  { cipher }: Pick<App, 'cipher'>,
  db: Database,
  { county, leavers, staying }: Leaving<ListedGuide>,
): Promise<Leavers> => {
  const names = await findAreaNames(db, [...new Set(leavers.map(({ community }) => community))])
  const told: Leavers = []
  for (const { id, name, community, account } of leavers) {
    const next = staying.find((each) => each.community === community && each.account !== null)
    told.push({
      id,
      name: cipher.open('legal_guide.name', county, name),
      where: names.get(community) ?? community,
      matters: account === null ? 0 : await countFiledAs(db, { county, account, community }),
      next: next ? cipher.open('legal_guide.name', county, next.name) : null,
    })
  }
  return told
}

export const advisersLeaving = async (db: Database, { county, leavers, staying }: Leaving<ListedAdviser>): Promise<Leavers> => {
  const villagesOf = ({ villages }: ListedAdviser) => villages.map(({ community }) => community)
  const names = await findAreaNames(db, [...new Set(leavers.flatMap(villagesOf))])
  const held = await countHeldBy(
    db,
    county,
    leavers.map(({ id }) => id),
  )
  return leavers.map((leaver) => ({
    id: leaver.id,
    name: leaver.name,
    where: villagesOf(leaver)
      .map((community) => names.get(community) ?? community)
      .join('、'),
    matters: held.get(leaver.id) ?? 0,
    next: staying.find((each) => villagesOf(each).some((community) => villagesOf(leaver).includes(community)))?.name ?? null,
  }))
}
