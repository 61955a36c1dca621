import { fail, succeed } from '../../../domain/outcome'
import { extendedDueAt } from '../../../domain/report-extension'
import { pauseEndsAt } from '../../../domain/report-pause'
import { findWhyVoid } from '../../store/report-event-store'
import type { Decide, Taking } from './effect'
import type { Told } from './push-entries'
import { limitOf } from './rules'
import type { LockedReport } from './take-step'
import { centerStaff, holders, reporter } from './told'

export const nothingAsked = { asked: null, asked_until: null, asked_cause: null, asked_by: null, asked_share: null } as const

const answered = async (taking: Taking, report: LockedReport): Promise<Told[]> => [
  ...reporter(report, 'rescheduled'),
  ...(await holders(taking, report, 'answered')),
]

const askedBy = ({ person }: Taking) => ({ asked_by: person?.account ?? null })

const askToExtend: Decide = async (taking, report, { share = 'half' }) => {
  const { rules } = taking
  const { calendar, settings } = rules
  const { dueMs } = extendedDueAt({
    dueMs: report.due.getTime(),
    limit: limitOf(rules, report),
    share,
    mostPercent: settings.extendMost,
    calendar,
    windows: settings.workWindows,
  })
  return succeed({
    change: { asked: 'extend', asked_until: new Date(dueMs), asked_share: share, ...askedBy(taking) },
    told: await centerStaff(taking, report, 'asked'),
  })
}

const askToSuspend: Decide = async (taking, report, { cause, days = 1 }) => {
  if (days > taking.rules.settings.suspendDays) return fail('suspensionTooLong')
  const until = new Date(pauseEndsAt(taking.app.now().getTime(), days))
  return succeed({
    change: { asked: 'suspend', asked_until: until, asked_cause: cause ?? null, ...askedBy(taking) },
    told: await centerStaff(taking, report, 'asked'),
    cause,
  })
}

/** 作废: asked for by one and looked at by another. */
const askToVoid: Decide = async (taking, report) =>
  succeed({ change: { asked: 'void', ...askedBy(taking) }, told: await centerStaff(taking, report, 'asked') })

const extend: Decide = async (taking, report) =>
  succeed({ change: { ...nothingAsked, extend_count: report.extend_count + 1 }, told: await answered(taking, report) })

const suspend: Decide = async (taking, report) =>
  succeed({
    change: {
      ...nothingAsked,
      suspended_at: taking.app.now(),
      suspended_until: report.asked_until,
      suspend_count: report.suspend_count + 1,
    },
    told: await answered(taking, report),
    cause: report.asked_cause ?? undefined,
  })

const decline: Decide = async (taking, report) =>
  succeed({ change: nothingAsked, told: report.asked === 'void' ? [] : await holders(taking, report, 'answered') })

const resume: Decide = async (taking, report) => succeed({ change: {}, told: await answered(taking, report) })

/** Why it is thrown away is told to whoever filed it, but for abuse: those words are not answered. */
const discard: Decide = async ({ trx }, report) => {
  const why = await findWhyVoid(trx, report)
  return succeed({
    change: nothingAsked,
    told: reporter(report, 'progress'),
    ...(why && { cause: why }),
    shown: why !== 'abuse',
  })
}

/** 延期, 挂账 and 作废: asked for by one, answered by the center. */
export const pauseEffects = {
  askToExtend,
  askToSuspend,
  askToVoid,
  extend,
  suspend,
  void: discard,
  decline,
  resume,
} satisfies Readonly<Record<string, Decide>>
