import { flowRules } from '../../../domain/push-flow'
import type { Push } from './push'

const pageByAudience = {
  gridWorker: 'packages/worker/pages/matter/index',
  dispatcher: 'packages/center/pages/matter/index',
  resident: 'packages/resident/pages/matter/index',
} as const

/** The page they land on carries the entry's id, by which a message sent twice is known. */
export const pageOf = ({ flow, entry: { county, about, id } }: Push): string =>
  `${pageByAudience[flowRules[flow].to]}?county=${county}&id=${about}&k=${id}`
