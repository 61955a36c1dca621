import type { RingView } from '../../../contract/ring'
import { type Official, ringOf, rings, seatOf } from '../../../domain/report-guard'
import { sightOf, viewers } from '../../../domain/report-sight'

/** 预览: from the very function by which the cloud covers what is read. */
export const viewRings = ({ about }: { about: Official | null }): RingView[] =>
  rings.map((ring) => ({
    ring,
    open: ringOf({ ring, about }) === ring,
    goesTo: seatOf({ ring, about }) ?? 'grid',
    sights: viewers.map((viewer) => ({ viewer, ...sightOf(ring, viewer) })),
  }))
