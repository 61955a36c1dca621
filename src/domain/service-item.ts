import type { Caps } from './booking-caps'
import type { Horizon } from './booking-horizon'

/** 服务项目: what is booked. All lengths in whole minutes. */
export interface ServiceItem {
  readonly id: string
  readonly duration: number
  /** How far apart starts are offered; as long as the service itself where nothing else is said. */
  readonly step: number
  readonly before: number
  readonly after: number
  /** So long before it begins one must have booked. */
  readonly lead: number
  readonly horizon: Horizon
  /** How many people share one sitting. */
  readonly capacity: number
  readonly caps: Caps
  /** 'grid' counts on from the beginning of the hours; 'flow' begins anew, at a round time, after whatever is in the way. */
  readonly align: 'grid' | 'flow'
  /** Whether the rest after one sitting also serves as the preparation of the next, or both are kept. */
  readonly combine: 'max' | 'sum'
}
