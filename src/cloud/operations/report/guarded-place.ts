import { guardedAt, type Official, type Ring, ringOf, seatOf } from '../../../domain/report-guard'
import type { App } from '../../app'
import { listPeopleWithin } from '../../store/people-within-store'
import type { WorkedPlace } from '../place/resolve-place'

interface Chosen {
  readonly ring?: Ring | undefined
  readonly about?: Official | null | undefined
}

/** Where a matter is filed for its ring: like any other with its grid and whoever works there, or guarded, with neither. */
export const placeForRing = async ({ db, now }: Pick<App, 'db' | 'now'>, { ring = 'public', about = null }: Chosen, place: WorkedPlace) => {
  const seat = seatOf({ ring, about })
  if (!seat) return { place, guard: { ring: ringOf({ ring, about }), about: null, avoids: null, barred: [] } }
  const { community, avoids } = guardedAt(place.community, seat)
  const barred = await listPeopleWithin(db, { county: place.county, area: avoids, at: now() })
  return {
    place: { ...place, community, grid: null, besides: [], workers: [], workersBeside: [] },
    guard: { ring: ringOf({ ring, about }), about, avoids, barred },
  }
}
