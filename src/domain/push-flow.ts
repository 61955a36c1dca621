import type { ReportStatus } from './report-status'
import type { Role } from './role'

/** Who is written to; anyone but a resident is told at work. */
export type Audience = Extract<Role, 'resident' | 'gridWorker' | 'dispatcher' | 'officer' | 'lawyer' | 'administrator'>

/** 推送: the flows in which somebody is told; each has templates of its own at WeChat. */
export const pushFlows = [
  'newReport',
  'praised',
  'unitPraised',
  'accepted',
  'finished',
  'returned',
  'disputed',
  'toCenter',
  'asked',
  'answered',
  'rescheduled',
  'phoneTask',
  'dueSoon',
  'overdue',
  'dueSoonAtUnit',
  'overdueAtUnit',
  'dueSoonAtCenter',
  'overdueAtCenter',
  'late',
  'progress',
  'question',
  'toInspect',
  'toVerify',
  'workerNews',
  'dispatched',
  'calledIn',
  'unitNews',
  'centerNews',
  'incidentOver',
  'incidentMoved',
  'incidentDue',
  'bookingMade',
  'bookingChanged',
  'bookingSoon',
  'seatOffered',
  'bookingUnsettled',
  'bookingToDecide',
  'bookingNews',
  'bookingAhead',
  'bookingToRing',
  'bookingUnmet',
  'sittingDay',
  'consultationNew',
  'consultationWaits',
  'consultationMoved',
  'consultationUp',
  'consultationBreached',
  'consultationAnswered',
  'consultationAsked',
  'consultationNews',
  'consultationHanded',
  'consultationLate',
  'neutralNews',
  'quietNews',
  'protectionUp',
  'protectionAsked',
  'protectionNews',
] as const
export type PushFlow = (typeof pushFlows)[number]

export const isPushFlow = (word: string): word is PushFlow => (pushFlows as readonly string[]).includes(word)

/** Flows about what a unit published, which is no matter of anybody's. */
export const isIncidentFlow = (flow: string): boolean => ['incidentOver', 'incidentMoved', 'incidentDue'].includes(flow)

/** Flows about 预约, which is no report either. */
export const isBookingFlow = (flow: string): boolean => (bookingFlows as readonly string[]).includes(flow)
const bookingFlows = [
  'bookingMade',
  'bookingChanged',
  'bookingSoon',
  'seatOffered',
  'bookingUnsettled',
  'bookingToDecide',
  'bookingNews',
  'bookingAhead',
  'bookingToRing',
  'bookingUnmet',
] as const satisfies readonly PushFlow[]

/** Flows about 咨询; the last two say not even that. */
export const isConsultationFlow = (flow: string): boolean =>
  flow.startsWith('consultation') || flow === 'neutralNews' || flow === 'quietNews'

/** Flows about 请人帮忙 (protection): who asked, and where, is on no screen. */
export const isProtectionFlow = (flow: string): boolean => flow.startsWith('protection')

interface FlowRule {
  readonly to: Audience
  /** While the matter stands so, the message is a to-do (待办). */
  readonly waitsIn: ReportStatus | null
  /** 提醒上限: how many a day may ring one person's phone; beyond them the list of messages is enough. */
  readonly perDay: number
}

export const flowRules: Readonly<Record<PushFlow, FlowRule>> = {
  newReport: { to: 'gridWorker', waitsIn: 'submitted', perDay: 30 },
  praised: { to: 'gridWorker', waitsIn: null, perDay: 10 },
  unitPraised: { to: 'officer', waitsIn: null, perDay: 10 },
  disputed: { to: 'gridWorker', waitsIn: 'handling', perDay: 10 },
  toCenter: { to: 'dispatcher', waitsIn: 'returned', perDay: 30 },
  asked: { to: 'dispatcher', waitsIn: null, perDay: 30 },
  answered: { to: 'gridWorker', waitsIn: null, perDay: 30 },
  rescheduled: { to: 'resident', waitsIn: null, perDay: 3 },
  phoneTask: { to: 'dispatcher', waitsIn: 'submitted', perDay: 30 },
  accepted: { to: 'resident', waitsIn: null, perDay: 5 },
  finished: { to: 'resident', waitsIn: 'confirming', perDay: 5 },
  returned: { to: 'resident', waitsIn: null, perDay: 3 },
  progress: { to: 'resident', waitsIn: null, perDay: 3 },
  question: { to: 'resident', waitsIn: null, perDay: 3 },
  toInspect: { to: 'gridWorker', waitsIn: 'verifying', perDay: 10 },
  toVerify: { to: 'gridWorker', waitsIn: 'done', perDay: 10 },
  workerNews: { to: 'gridWorker', waitsIn: null, perDay: 10 },
  dispatched: { to: 'officer', waitsIn: 'dispatched', perDay: 30 },
  calledIn: { to: 'officer', waitsIn: 'whistled', perDay: 30 },
  unitNews: { to: 'officer', waitsIn: null, perDay: 30 },
  centerNews: { to: 'dispatcher', waitsIn: null, perDay: 30 },
  dueSoon: { to: 'gridWorker', waitsIn: null, perDay: 10 },
  overdue: { to: 'gridWorker', waitsIn: null, perDay: 10 },
  dueSoonAtUnit: { to: 'officer', waitsIn: null, perDay: 20 },
  overdueAtUnit: { to: 'officer', waitsIn: null, perDay: 20 },
  dueSoonAtCenter: { to: 'dispatcher', waitsIn: null, perDay: 20 },
  overdueAtCenter: { to: 'dispatcher', waitsIn: null, perDay: 20 },
  late: { to: 'resident', waitsIn: null, perDay: 2 },
  incidentOver: { to: 'resident', waitsIn: null, perDay: 3 },
  incidentMoved: { to: 'resident', waitsIn: null, perDay: 3 },
  incidentDue: { to: 'dispatcher', waitsIn: null, perDay: 10 },
  bookingMade: { to: 'resident', waitsIn: null, perDay: 5 },
  bookingChanged: { to: 'resident', waitsIn: null, perDay: 5 },
  bookingSoon: { to: 'resident', waitsIn: null, perDay: 4 },
  seatOffered: { to: 'resident', waitsIn: null, perDay: 5 },
  bookingUnsettled: { to: 'resident', waitsIn: null, perDay: 5 },
  bookingToDecide: { to: 'lawyer', waitsIn: null, perDay: 30 },
  bookingNews: { to: 'lawyer', waitsIn: null, perDay: 30 },
  bookingAhead: { to: 'lawyer', waitsIn: null, perDay: 10 },
  bookingToRing: { to: 'administrator', waitsIn: null, perDay: 30 },
  bookingUnmet: { to: 'administrator', waitsIn: null, perDay: 30 },
  sittingDay: { to: 'lawyer', waitsIn: null, perDay: 3 },
  consultationNew: { to: 'lawyer', waitsIn: null, perDay: 30 },
  consultationWaits: { to: 'lawyer', waitsIn: null, perDay: 10 },
  // One subscription is one message: what is not spent on the answer is read in the list alone.
  consultationMoved: { to: 'lawyer', waitsIn: null, perDay: 0 },
  consultationUp: { to: 'administrator', waitsIn: null, perDay: 30 },
  consultationBreached: { to: 'administrator', waitsIn: null, perDay: 30 },
  consultationAnswered: { to: 'resident', waitsIn: null, perDay: 5 },
  consultationAsked: { to: 'resident', waitsIn: null, perDay: 5 },
  consultationNews: { to: 'resident', waitsIn: null, perDay: 0 },
  consultationHanded: { to: 'resident', waitsIn: null, perDay: 5 },
  consultationLate: { to: 'resident', waitsIn: null, perDay: 0 },
  neutralNews: { to: 'resident', waitsIn: null, perDay: 5 },
  quietNews: { to: 'resident', waitsIn: null, perDay: 0 },
  protectionUp: { to: 'administrator', waitsIn: null, perDay: 30 },
  protectionAsked: { to: 'resident', waitsIn: null, perDay: 30 },
  // A child's phone may be in other hands.
  protectionNews: { to: 'resident', waitsIn: null, perDay: 0 },
}

/** Which messages are still to be done, as pairs of flow and status. */
export const todoPairs: readonly (readonly [PushFlow, ReportStatus])[] = pushFlows.flatMap((flow) => {
  const { waitsIn } = flowRules[flow]
  return waitsIn ? [[flow, waitsIn] as const] : []
})

/** What residents are told, and their neighbors with them. */
export const residentFlows: readonly PushFlow[] = pushFlows.filter((flow) => flowRules[flow].to === 'resident')
