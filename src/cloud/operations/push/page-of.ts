import { flowRules, isIncidentFlow } from '../../../domain/push-flow'
import type { Push } from './push'

const pageByAudience = {
  gridWorker: 'packages/worker/pages/matter/index',
  officer: 'packages/worker/pages/matter/index',
  dispatcher: 'packages/center/pages/matter/index',
  resident: 'packages/resident/pages/matter/index',
} as const
const incidentPage = 'packages/resident/pages/incident/index'

/** The page they land on carries the entry's id, by which a message sent twice is known. */
export const pageOf = ({ flow, entry: { county, about, id } }: Push): string =>
  `${isIncidentFlow(flow) ? incidentPage : pageByAudience[flowRules[flow].to]}?county=${county}&id=${about}&k=${id}`
