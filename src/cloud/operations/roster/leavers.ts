import type { TriedRoster } from '../../../contract/roster'
import type { App } from '../../app'
import type { ListedAdviser } from '../../store/adviser-listing-store'
import { findAreaNames } from '../../store/area-store'
import type { Database } from '../../store/database'
import type { ListedGuide } from '../../store/guide-store'

type Leavers = TriedRoster['leavers']

/** 离任, as the preview tells of them. */
export const guidesLeaving = async (
  { cipher }: Pick<App, 'cipher'>,
  db: Database,
  county: number,
  guides: readonly ListedGuide[],
): Promise<Leavers> => {
  const names = await findAreaNames(db, [...new Set(guides.map(({ community }) => community))])
  return guides.map(({ id, name, community }) => ({
    id,
    name: cipher.open('legal_guide.name', county, name),
    where: names.get(community) ?? community,
    matters: 0,
    next: null,
  }))
}

export const advisersLeaving = async (db: Database, advisers: readonly ListedAdviser[]): Promise<Leavers> => {
  const names = await findAreaNames(db, [...new Set(advisers.flatMap(({ villages }) => villages.map(({ community }) => community)))])
  return advisers.map(({ id, name, villages }) => ({
    id,
    name,
    where: villages.map(({ community }) => names.get(community) ?? community).join('、'),
    matters: 0,
    next: null,
  }))
}
