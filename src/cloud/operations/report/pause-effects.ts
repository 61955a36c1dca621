import { isProvisional } from '../../../domain/calendar'
import { dayAt } from '../../../domain/civil-day'
import { succeed } from '../../../domain/outcome'
import type { Request } from '../../../domain/report'
import { extendedDueAt } from '../../../domain/report-extension'
import { dueAfterPause, pauseEndsAt } from '../../../domain/report-pause'
import { findKeptCalendar } from '../../store/calendar-store'
import { limitOf } from './due-promise'
import { type Told, toldAtCenter } from './push-entries'
import type { Decide } from './step-effects'
import type { LockedReport } from './take-step'

export const nothingAsked = { asked: null, asked_until: null, asked_cause: null } as const

const toldOfAnswer = ({ holder, reporter }: LockedReport): Told[] => [
  { flow: 'rescheduled', account: reporter },
  ...(holder ? [{ flow: 'answered' as const, account: holder }] : []),
]

const askToExtend: Decide = async ({ app, trx }, report, { share = 'half' }) => {
  const at = app.now()
  const [limit, calendar] = [await limitOf(trx, report.category, at), await findKeptCalendar(trx, at)]
  const { dueMs } = extendedDueAt({ dueMs: report.due.getTime(), limit, share, calendar })
  return succeed({ change: { asked: 'extend', asked_until: new Date(dueMs) }, told: await toldOfRequest(trx, report, at) })
}

const askToSuspend: Decide = async ({ app, trx }, report, { cause, days = 1 }) => {
  const at = app.now()
  const until = new Date(pauseEndsAt(at.getTime(), days))
  const change = { asked: 'suspend' as const, asked_until: until, asked_cause: cause ?? null }
  return succeed({ change, told: await toldOfRequest(trx, report, at), cause })
}

const toldOfRequest = async (trx: Parameters<typeof toldAtCenter>[0], { community }: LockedReport, at: Date): Promise<Told[]> =>
  (await toldAtCenter(trx, community, at)).map((told) => ({ ...told, flow: 'asked' }))

const extend: Decide = async ({ app, trx }, report) => {
  const due = report.asked_until ?? report.due
  const calendar = await findKeptCalendar(trx, app.now())
  const due_provisional = isProvisional(calendar, dayAt(due.getTime()))
  const change = { ...nothingAsked, due, due_provisional, extend_count: report.extend_count + 1 }
  return succeed({ change, told: toldOfAnswer(report) })
}

const suspend: Decide = async ({ app }, report) =>
  succeed({
    change: { ...nothingAsked, suspended_at: app.now(), suspended_until: report.asked_until, suspend_count: report.suspend_count + 1 },
    told: toldOfAnswer(report),
    cause: report.asked_cause ?? undefined,
  })

const decline: Decide = async (_acting, report) =>
  succeed({ change: nothingAsked, told: toldOfAnswer(report).filter(({ flow }) => flow === 'answered') })

const resume: Decide = async ({ app, trx }, report) => {
  const at = app.now()
  const [{ kind }, calendar] = [await limitOf(trx, report.category, at), await findKeptCalendar(trx, at)]
  const pausedMs = (report.suspended_at ?? at).getTime()
  const { dueMs, provisional } = dueAfterPause({ kind, dueMs: report.due.getTime(), pausedMs, resumedMs: at.getTime(), calendar })
  const change = { due: new Date(dueMs), due_provisional: provisional, suspended_at: null, suspended_until: null }
  return succeed({ change, told: toldOfAnswer(report) })
}

/** 延期 and 挂账: asked for by whoever works on it, answered by the center. */
export const pauseEffects: Readonly<Record<'askToExtend' | 'askToSuspend' | 'decline' | 'resume' | Request, Decide>> = {
  askToExtend,
  askToSuspend,
  extend,
  suspend,
  decline,
  resume,
}
