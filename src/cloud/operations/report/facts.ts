import type { Person } from '../../../domain/authorization'
import { dueAt, type Limit } from '../../../domain/deadline'
import { isAtTop } from '../../../domain/relation'
import { boundNames, type ReportFacts } from '../../../domain/report-facts'
import { isOpen, type ReportStatus } from '../../../domain/report-status'
import type { Settings } from '../../../domain/setting-value'
import type { FoundReport } from '../../store/report-view-store'
import type { Rules } from './rules'

type Stored = Pick<
  FoundReport,
  | 'status'
  | 'reporter'
  | 'grid'
  | 'beside'
  | 'holder'
  | 'unit'
  | 'crew'
  | 'center'
  | 'handler'
  | 'reopen_count'
  | 'reopened_by_resident'
  | 'asked'
  | 'asked_by'
  | 'extend_count'
  | 'suspend_count'
  | 'due'
  | 'confirm_due'
  | 'closed_at'
  | 'dispatched_at'
  | 'return_count'
  | 'is_binding'
  | 'call_back_count'
  | 'question_at'
  | 'question_until'
  | 'submitted_at'
  | 'nudged_at'
  | 'is_danger'
  | 'supervise_due'
  | 'supervise_answered_at'
  | 'whistle_due'
  | 'merged_count'
  | 'hidden_at'
  | 'refused_at'
  | 'objected_at'
  | 'exemption'
  | 'exemption_by'
  | 'parts'
  | 'join_count'
  | 'reporter_left_at'
  | 'source'
  | 'is_sampled'
  | 'desk'
>

export interface Asking {
  readonly at: Date
  readonly rules: Pick<Rules, 'settings' | 'calendar'>
  /** Nobody where the clock acts. */
  readonly person: Person | undefined
  /** The unit that the step names. */
  readonly unit?: string | undefined
  /** Of the matter that speaks for this one, or is to. */
  readonly master?: { readonly status: ReportStatus; readonly canTakeIn: boolean } | undefined
}

/** What the guards of the life cycle ask of a stored report, of whoever acts on it and of what they name. */
export const factsOf = (report: Stored, asking: Asking): ReportFacts => ({
  ...handsOf(report, asking),
  ...timesOf(report, asking),
  ...partsOf(report, asking),
  ...insideOf(report, asking),
  ...requestsOf(report, asking.person),
  reopenCount: report.reopen_count,
  reopenedByResident: report.reopened_by_resident,
  returnCount: report.return_count,
  isBinding: report.is_binding,
  callBackCount: report.call_back_count,
  isAwaitingAnswer: report.question_at !== null,
  isDanger: report.is_danger,
  isSupervisionOpen: report.supervise_due !== null && report.supervise_answered_at === null,
  isWhistleUnapproved: report.whistle_due !== null,
  mergedCount: report.merged_count,
  isMasterOpen: asking.master !== undefined && isOpen(asking.master.status),
  isAtTopCenter: isAtTop(report),
  isHidden: report.hidden_at !== null,
  joinerCount: report.join_count,
  hasLeft: report.reporter_left_at !== null,
  hasObjected: report.objected_at !== null,
  bounds: Object.fromEntries(boundNames.map((name) => [name, asking.rules.settings[name]])) as NonNullable<ReportFacts['bounds']>,
})

const requestsOf = (report: Stored, person: Person | undefined): Partial<ReportFacts> => ({
  asked: report.asked,
  isAsker: person !== undefined && report.asked_by === person.account,
  extendCount: report.extend_count,
  suspendCount: report.suspend_count,
  exemption: report.exemption,
  isSupporter: person !== undefined && report.exemption_by === person.account,
})

const handsOf = (report: Stored, { person, rules: { settings } }: Asking): Partial<ReportFacts> => ({
  isHeld: report.holder !== null || report.unit !== null,
  isWithUnit: report.unit !== null,
  isHolder: person !== undefined && report.holder === person.account,
  isHandler: person !== undefined && (report.handler === person.account || person.grants.some(({ area }) => area === report.unit)),
  isAssigned: report.crew !== null,
  hasGrid: report.grid !== null,
  isAtBorder: report.beside !== null,
  isFollowed: report.reporter !== null,
  isOwnFind: report.source === 'patrol' && report.join_count === 0,
  wantsVerification: settings.verifyOwnWork || report.is_sampled,
})

/** 单位内部: only those who work for the unit that has it are anything inside it. */
const insideOf = ({ desk, unit, crew }: Stored, { person }: Asking): Partial<ReportFacts> => {
  if (!desk || !person?.grants.some(({ role, area }) => role === 'officer' && area === unit)) return {}
  return {
    post: desk.posts.find(({ account }) => account === person.account)?.post ?? 'clerk',
    isAssignee: crew === person.account,
    leaderSigns: desk.leaderSigns,
    isDrafted: desk.draft !== null,
    isDrafter: desk.draft?.by === person.account,
  }
}

/** 未确认: whose time to answer was over by then is asked no more. */
export const silentSince = (at: Date, { silenceDays }: Pick<Settings, 'silenceDays'>): Date => new Date(at.getTime() - silenceDays * dayMs)

const dayMs = 86_400_000

const timesOf = (report: Stored, { at, rules: { settings, calendar } }: Asking): Partial<ReportFacts> => {
  const isOver = (start: Date | null, limit: Limit) =>
    start !== null && at.getTime() > dueAt({ startMs: start.getTime(), limit, calendar, windows: settings.workWindows }).dueMs
  return {
    isOverdue: report.due < (report.closed_at ?? at),
    isCallBackDue: report.reporter === null || (report.confirm_due !== null && report.confirm_due < at),
    isAnswerTimeOver: report.question_until !== null && report.question_until <= at,
    isSilentForLong: report.confirm_due !== null && report.confirm_due <= silentSince(at, settings),
    isCorrectTimeOver: isOver(report.submitted_at, settings.correctLimit),
    isReturnTimeOver: isOver(report.dispatched_at, settings.returnLimit),
    isReopenTimeOver: isOver(report.closed_at, settings.reopenLimit),
    isStaffReopenTimeOver: isOver(report.closed_at, settings.staffReopenLimit),
    isObjectionTimeOver: isOver(report.refused_at, settings.objectionLimit),
    wasNudgedToday: report.nudged_at !== null && !isOver(report.nudged_at, settings.nudgeEvery),
  }
}

const partsOf = ({ parts, merged_count }: Stored, { person, unit, master }: Asking): Partial<ReportFacts> => {
  const own = parts.find((part) => person?.grants.some(({ area }) => area === part.unit))
  const open = parts.filter(({ part, state }) => part === 'co' && (state === 'called' || state === 'answered'))
  const wasReturnedByTarget = parts.some((part) => part.unit === unit && part.wasReturned)
  return {
    hasAnsweredWhistle: own !== undefined && own.state !== 'called',
    hasFinishedPart: own?.state === 'done',
    partsOpen: open.length,
    partsUnrated: parts.some(({ part }) => part === 'co') ? parts.filter((part) => part.state !== 'returned' && !part.isRated).length : 0,
    mergedCount: merged_count,
    isReturner: parts.some((part) => part.wasReturned && person?.grants.some(({ area }) => area === part.unit)),
    isTargetBarred: wasReturnedByTarget || (master !== undefined && !master.canTakeIn),
  }
}
