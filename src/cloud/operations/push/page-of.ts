import { flowRules, isBookingFlow, isConsultationFlow, isIncidentFlow, isProtectionFlow } from '../../../domain/push-flow'
import type { Push } from './push'

const pageByAudience = {
  gridWorker: 'packages/worker/pages/matter/index',
  officer: 'packages/worker/pages/matter/index',
  dispatcher: 'packages/center/pages/matter/index',
  resident: 'packages/resident/pages/matter/index',
  lawyer: 'packages/resident/pages/messages/index',
  administrator: 'packages/resident/pages/messages/index',
} as const
const tellPage = 'packages/legal/pages/tell/index'
const calendarPage = 'packages/adviser/pages/calendar/index'
const bookingPage = 'packages/legal/pages/booking/index'
/** The lead reads it among their messages. */
const consultationPages = {
  ...pageByAudience,
  resident: 'packages/legal/pages/consultation/index',
  lawyer: 'packages/adviser/pages/consultation/index',
} as const
const publisherPage = 'packages/center/pages/incidents/index'
const incidentPage = 'packages/resident/pages/incident/index'

/** The page they land on carries the entry's id, by which a message sent twice is known. */
export const pageOf = ({ flow, entry: { county, about, id } }: Push): string => `${pageFor(flow)}?county=${county}&id=${about}&k=${id}`

const pageFor = (flow: Push['flow']): string => {
  if (isProtectionFlow(flow)) return tellPage
  if (isBookingFlow(flow)) return bookingPage
  if (flow === 'sittingDay') return calendarPage
  if (isConsultationFlow(flow)) return consultationPages[flowRules[flow].to]
  if (flow === 'incidentDue') return publisherPage
  return isIncidentFlow(flow) ? incidentPage : pageByAudience[flowRules[flow].to]
}
