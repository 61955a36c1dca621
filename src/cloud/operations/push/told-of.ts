import { isIncidentFlow } from '../../../domain/push-flow'
import type { Barring } from '../../../domain/report-guard'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { listPushIncidents, type PushIncident } from '../../store/incident-follow-store'
import { listPublicPlaces } from '../../store/join-store'
import type { ClaimedEntry } from '../../store/outbox-store'
import { listPushReports, type PushReport } from '../../store/push-store'
import { incidentNames, publicPlace } from '../../wording/matter'
import type { Told } from '../../wording/push'
import { placeTold } from '../report/masked-view'

/** What a push is about: where that is, what may be said of it on a screen that others see, and whether it can wait. */
export interface About {
  readonly place: Pick<PushReport, 'county' | 'community' | 'grid'> & Partial<Pick<PushReport, 'beside' | 'passed_over'>>
  readonly told: Told
  readonly isUrgent: boolean
  /** 回避: whom it keeps out. */
  readonly guard?: Barring
}

/** Reads it for a whole batch; a neighbor who joined is told the place as neighbors may know it. */
export const loadAbouts = async ({ db }: Pick<App, 'db'>, entries: readonly ClaimedEntry[]) => {
  const joined = entries.filter(isForJoiner)
  const incidental = entries.filter(isOfIncident)
  const [reports, places, incidents] = await Promise.all([
    listPushReports(db, entries),
    joined.length ? listPublicPlaces(db, joined) : [],
    incidental.length ? listPushIncidents(db, incidental) : [],
  ])
  const [reportsById, placesById, incidentsById] = [byId(reports), byId(places), byId(incidents)]
  /** Nothing where it is gone. */
  return (entry: ClaimedEntry): About | undefined => {
    const key = `${entry.county}:${entry.about}`
    if (isOfIncident(entry)) return aboutIncident(incidentsById.get(key))
    const place = isForJoiner(entry) ? placesById.get(key) : undefined
    const report = reportsById.get(key)
    const toUnit = report && entry.payload['unit'] !== undefined ? placeTold(report, 'complainedOf') : undefined
    return aboutReport(report, place ? publicPlace(place) : toUnit)
  }
}

const isForJoiner = ({ payload: { joined } }: ClaimedEntry) => joined === true
const isOfIncident = ({ payload: { flow } }: ClaimedEntry) => typeof flow === 'string' && isIncidentFlow(flow)

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
