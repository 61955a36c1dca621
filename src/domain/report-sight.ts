import type { Ring } from './report-guard'
import { isStaff, type Part } from './role'

/** Who may look at a matter: 网格员, 被反映的人或单位, 邻居 and 网格化中心. */
export const viewers = ['worker', 'complainedOf', 'neighbor', 'center'] as const
export type Viewer = (typeof viewers)[number]

/** What of a matter somebody sees; of what they do not see not even that it is there. */
export interface Sight {
  readonly exists: boolean
  readonly words: boolean
  readonly photos: boolean
  /** The exact place, or no more than the grid or neighborhood. */
  readonly place: 'exact' | 'near' | 'none'
  /** The name, where the resident shows it at all. */
  readonly name: boolean
  readonly phone: boolean
}

const everything: Sight = { exists: true, words: true, photos: true, place: 'exact', name: true, phone: true }
const nothing: Sight = { exists: false, words: false, photos: false, place: 'none', name: false, phone: false }
const thatItIs: Sight = { ...nothing, exists: true }

const sights: Readonly<Record<Ring, Readonly<Record<Viewer, Sight>>>> = {
  public: {
    worker: everything,
    complainedOf: everything,
    neighbor: { ...thatItIs, place: 'near' },
    center: everything,
  },
  confidential: {
    worker: everything,
    complainedOf: { ...thatItIs, words: true, photos: true, place: 'near' },
    neighbor: nothing,
    center: everything,
  },
  centerOnly: {
    worker: nothing,
    complainedOf: nothing,
    neighbor: nothing,
    center: everything,
  },
}

/** The one place that says what a ring shows: the cloud covers by it, and the preview before sending is drawn from it. */
export const sightOf = (ring: Ring, viewer: Viewer): Sight => sights[ring][viewer]

/** What a unit that the center asks for its part in a matter sees of it, beside what the center writes to it. */
const ofUnit = (ring: Ring): Sight => (ring === 'centerOnly' ? thatItIs : sightOf(ring, 'complainedOf'))

/** What these parts in a matter let a person see; whoever filed it sees it whole. */
export const sightAs = (ring: Ring, parts: readonly Part[]): Sight => {
  if (parts.includes('resident') || parts.includes('proxy')) return everything
  if (parts.includes('dispatcher') || parts.includes('supervisor')) return sightOf(ring, 'center')
  // The community's own office knows what the grid does.
  if (parts.includes('gridWorker') || parts.includes('clerk')) return sightOf(ring, 'worker')
  return parts.some(isStaff) ? ofUnit(ring) : sightOf(ring, 'neighbor')
}
