import { dayNumberOf, momentOf } from '../../../domain/civil-day'
import { isBookingFlow, isConsultationFlow, isIncidentFlow, isProtectionFlow } from '../../../domain/push-flow'
import type { Barring } from '../../../domain/report-guard'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { listPushBookings, type PushBooking } from '../../store/booking-told-store'
import { listPushConsultations, type PushConsultation } from '../../store/consultation-told-store'
import { listPushIncidents, type PushIncident } from '../../store/incident-follow-store'
import { listPublicPlaces } from '../../store/join-store'
import type { ClaimedEntry } from '../../store/outbox-store'
import { listPushRequests, type PushRequest } from '../../store/protection-store'
import { listPushReports, type PushReport } from '../../store/push-store'
import { consultationWording } from '../../wording/consultation'
import { bookingPushWording, dayPushWording } from '../../wording/legal'
import { incidentNames, publicPlace } from '../../wording/matter'
import type { Told } from '../../wording/push'
import { placeTold } from '../report/masked-view'

/** What a push is about: where that is, what may be said of it on a screen that others see, and whether it can wait. */
export interface About {
  readonly place: Pick<PushReport, 'county' | 'community' | 'grid'> &
    Partial<Pick<PushReport, 'beside' | 'beside_too' | 'passed_over' | 'passed_over_too'>>
  readonly told: Told
  readonly isUrgent: boolean
  /** 回避: whom it keeps out. */
  readonly guard?: Barring
}

/** Reads it for a whole batch; a neighbor who joined is told the place as neighbors may know it. */
export const loadAbouts = async ({ db }: Pick<App, 'db'>, entries: readonly ClaimedEntry[]) => {
  const joined = entries.filter(isForJoiner)
  const incidental = entries.filter(isOfIncident)
  const booked = entries.filter(isOfBooking)
  const asked = entries.filter(isOfConsultation)
  const called = entries.filter(isOfProtection)
  const [reports, places, incidents, bookings, consultations, requests] = await Promise.all([
    listPushReports(db, entries),
    joined.length ? listPublicPlaces(db, joined) : [],
    incidental.length ? listPushIncidents(db, incidental) : [],
    booked.length ? listPushBookings(db, booked) : [],
    asked.length ? listPushConsultations(db, asked) : [],
    called.length ? listPushRequests(db, called) : [],
  ])
  const [reportsById, placesById] = [byId(reports), byId(places)]
  const [incidentsById, bookingsById, consultationsById] = [byId(incidents), byId(bookings), byId(consultations)]
  const requestsById = byId(requests)
  /** Nothing where it is gone. */
  return (entry: ClaimedEntry): About | undefined => {
    const key = `${entry.county}:${entry.about}`
    if (isOfIncident(entry)) return aboutIncident(incidentsById.get(key))
    if (isOfBooking(entry)) return aboutBooking(bookingsById.get(key))
    if (entry.payload['flow'] === 'sittingDay') return aboutDay(entry)
    if (isOfConsultation(entry)) return aboutConsultation(consultationsById.get(key), entry)
    if (isOfProtection(entry)) return aboutRequest(requestsById.get(key))
    return aboutReport(reportsById.get(key), placeToldIn(entry, reportsById.get(key), placesById.get(key)))
  }
}

const placeToldIn = (entry: ClaimedEntry, report: PushReport | undefined, known: Parameters<typeof publicPlace>[0] | undefined) => {
  if (isForJoiner(entry) && known) return publicPlace(known)
  return report && entry.payload['unit'] !== undefined ? placeTold(report, 'complainedOf') : undefined
}

const isForJoiner = ({ payload: { joined } }: ClaimedEntry) => joined === true
const isOfIncident = ({ payload: { flow } }: ClaimedEntry) => typeof flow === 'string' && isIncidentFlow(flow)
const isOfBooking = ({ payload: { flow } }: ClaimedEntry) => typeof flow === 'string' && isBookingFlow(flow)

const isOfProtection = ({ payload: { flow } }: ClaimedEntry) => typeof flow === 'string' && isProtectionFlow(flow)
const isOfConsultation = ({ payload: { flow } }: ClaimedEntry) => typeof flow === 'string' && isConsultationFlow(flow)

const byId = <Row extends { readonly county: number; readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [`${row.county}:${row.id}`, row]))

const aboutReport = (report: PushReport | undefined, place: string | undefined): About | undefined =>
  report && {
    place: report,
    guard: report,
    told: {
      number: formatReportNumber(report),
      category: report.category_name,
      place: place ?? report.place_words,
      due: report.due,
    },
    isUrgent: report.limit_kind === 'urgentHours',
  }

const aboutIncident = (incident: PushIncident | undefined): About | undefined =>
  incident && {
    place: { county: incident.county, community: incident.grid.slice(0, 12), grid: incident.grid },
    // An incident has no number, and WeChat takes none that is empty.
    told: { number: incident.id.slice(-12), category: incidentNames[incident.kind], place: incident.place, due: incident.expected_end },
    isUrgent: false,
  }

/** 您有一条法律服务进展, and for whom that would say too much not even that. */
const aboutConsultation = (found: PushConsultation | undefined, { payload: { flow } }: ClaimedEntry): About | undefined => {
  if (!found) return undefined
  const isNeutral = flow === 'neutralNews' || flow === 'quietNews'
  const said = isNeutral ? consultationWording.neutralPush : consultationWording.push
  return {
    place: { county: found.county, community: found.community, grid: null },
    told: { number: found.id.slice(-12), ...said, due: found.due ?? found.moved_at },
    isUrgent: false,
  }
}

/** Not who asked, nor for whom. */
const aboutRequest = (request: PushRequest | undefined): About | undefined =>
  request && {
    place: { county: request.county, community: request.community, grid: null },
    told: { number: request.id.slice(-12), ...consultationWording.neutralPush, due: request.asked_at },
    isUrgent: true,
  }

/** 坐不坐班 that day. */
const aboutDay = ({ county, about, payload: { day } }: ClaimedEntry): About => ({
  place: { county, community: String(county), grid: null },
  told: { number: about.slice(-12), ...dayPushWording, due: new Date(momentOf(dayNumberOf(String(day)), 0)) },
  isUrgent: false,
})

/** Neither with whom nor what about: a push is read over shoulders. */
const aboutBooking = (booking: PushBooking | undefined): About | undefined =>
  booking && {
    place: { county: booking.county, community: String(booking.county), grid: null },
    told: {
      number: booking.id.slice(-12),
      category: bookingPushWording.category,
      place: booking.service_name,
      due: booking.starts_at,
    },
    isUrgent: false,
  }
