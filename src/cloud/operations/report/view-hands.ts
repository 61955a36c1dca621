import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { maskName } from '../../../domain/id-number'
import { rolesOn } from '../../../domain/relation'
import { formatReportNumber } from '../../../domain/report-number'
import { mayRing } from '../../../domain/report-ring'
import { isOpen } from '../../../domain/report-status'
import { isStaff, type Part } from '../../../domain/role'
import type { App } from '../../app'
import type { ListedReportEvent } from '../../store/report-event-store'
import type { FoundReport } from '../../store/report-view-store'
import { matterWording } from '../../wording/matter'

type HandsApp = Pick<App, 'cipher'>

/** In whose hands it is; once it is closed nobody holds it, and what remains is who dealt with it. */
export const handsOf = (
  { cipher }: HandsApp,
  row: FoundReport,
  events: readonly ListedReportEvent[],
): Pick<ReportView, 'holder' | 'handledBy'> => {
  if (isOpen(row.status)) return { holder: holderOf({ cipher }, row), handledBy: null }
  const handled = events.filter(({ action }) => action === 'finish' || action === 'accept').at(-1)
  // 表扬: to whom it was brought.
  if (!handled) return { holder: null, handledBy: row.status === 'thanked' ? row.unit_name : null }
  if (handled.actor_role === 'officer') return { holder: null, handledBy: row.unit_name ?? matterWording.roles.officer }
  const name = handled.actor_name && cipher.open('account.name', cityCounty, handled.actor_name)
  return { holder: null, handledBy: name || matterWording.roles[handled.actor_role] }
}

const holderOf = ({ cipher }: HandsApp, row: FoundReport): ReportView['holder'] => {
  if (row.unit !== null) return { kind: 'unit', name: row.unit_name ?? matterWording.roles.officer, phone: row.unit_phone }
  if (row.holder === null) return { kind: 'center', name: matterWording.center, phone: null }
  return {
    kind: 'gridWorker',
    name: row.holder_name ? cipher.open('account.name', cityCounty, row.holder_name) : matterWording.roles.gridWorker,
    phone: row.holder_phone && cipher.open('account.phone', cityCounty, row.holder_phone),
  }
}

export const askedOf = ({ asked, asked_until, due }: FoundReport, roles: readonly Part[]): ReportView['asked'] =>
  asked && roles.some(isStaff) ? { for: asked, until: (asked_until ?? due).toISOString() } : null

export const mergedIntoOf = (row: FoundReport): string | null =>
  row.master_day === null || row.master_sequence === null
    ? null
    : formatReportNumber({ county: row.county, day: row.master_day, sequence: row.master_sequence })

export const reporterCallOf = (row: FoundReport, person: Person): ReportView['reporterCall'] => {
  if (!rolesOn('report.callReporter', row, person).some((role) => mayRing(role, row.status))) return null
  return row.reporter_phone || row.caller_phone ? 'ready' : 'noPhone'
}

/** The resident's own name is their own; to everyone else it is shown only where they chose so, and then covered until it is asked for. */
export const reporterOf = ({ cipher }: HandsApp, row: FoundReport, person: Person): Pick<ReportView, 'reporterName' | 'mayRevealName'> => {
  if (row.reporter === null)
    return { reporterName: row.caller_name && maskName(cipher.open('report_entry.name', row.county, row.caller_name)) }
  const isOwn = row.reporter === person.account
  if (!row.reporter_name || !(row.name_shown || isOwn)) return { reporterName: null }
  const name = cipher.open('account.name', cityCounty, row.reporter_name)
  if (isOwn) return { reporterName: name }
  return { reporterName: maskName(name), mayRevealName: rolesOn('person.reveal', row, person).length > 0 }
}
