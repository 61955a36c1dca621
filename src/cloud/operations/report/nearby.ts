import type { Failure } from '../../../contract/failure'
import type { NearbyMatter, NearbyOf } from '../../../contract/nearby'
import type { Person } from '../../../domain/authorization'
import { joinableSince, likeliest, roundedMeters } from '../../../domain/nearby'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import type { Category } from '../../store/category-store'
import { listNearby, type NearbyReport } from '../../store/nearby-store'
import { publicPlace } from '../../wording/matter'
import { resolvePlace } from '../place/resolve-place'
import { type Rules, readRules } from './rules'

/** 附近的同类事: what neighbors have reported that may be the same; nothing where the kind is private or its radius is 0. */
export const nearbyMatters = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { place: given, category: code, words }: NearbyOf,
): Promise<Outcome<NearbyMatter[], Failure>> => {
  const place = await resolvePlace({ db, now }, given)
  if (!place.ok) return place
  const rules = await readRules({ db, now })
  const category = rules.categories.find((each) => each.code === code)
  const meters = radiusOf(category, rules)
  if (!category || meters === 0) return succeed([])
  const closedSince = new Date(joinableSince(now().getTime(), rules.settings.nearbyClosedDays))
  const found = await listNearby(db, { ...place.value, category: code, placeWords: given.words, words, meters, closedSince, account })
  const here = { grid: place.value.grid, estate: found[0]?.hereEstate ?? null, building: found[0]?.hereBuilding ?? null }
  const candidates = found.map((each) => ({ ...each, filedMs: each.submittedAt.getTime() }))
  return succeed(likeliest(here, candidates, meters).map((each) => toNearby(each, category)))
}

/** How far is near for this kind of matter; what is nobody's to know is nowhere near. */
export const radiusOf = (category: Category | undefined, { settings }: Pick<Rules, 'settings'>): number =>
  !category || category.isPrivate ? 0 : (settings.nearbyMetersOf(category.code) ?? category.nearbyMeters ?? settings.nearbyMeters)

const toNearby = (row: NearbyReport, { name }: Category): NearbyMatter => ({
  county: row.county,
  id: row.id,
  categoryName: name,
  place: publicPlace(row),
  meters: row.meters === null ? null : roundedMeters(row.meters),
  since: row.submittedAt.toISOString(),
  people: row.joinCount + 1,
  status: row.status,
  part: row.isMine ? 'reporter' : row.isJoined ? 'joiner' : null,
})
