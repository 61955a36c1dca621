import { dueAt } from '../../../domain/deadline'
import { succeed } from '../../../domain/outcome'
import { centerAbove } from '../../../domain/relation'
import { type Reminded, remindedBy } from '../../../domain/report-nudge'
import { pauseEndsAt } from '../../../domain/report-pause'
import { listGridWorkers } from '../../store/grid-store'
import { deleteJoin } from '../../store/join-store'
import { correct } from './correct-effect'
import { type Decide, nothing } from './effect'
import { centerStaff, holders, reporter } from './told'

/** 督办: it is reported back by a day, and everyone who has it knows. */
const supervise: Decide = async (taking, report, { level, days = 1 }) => {
  const due = new Date(pauseEndsAt(taking.app.now().getTime(), days))
  return succeed({
    change: { ...(level && { supervise_level: level }), supervise_due: due, supervise_answered_at: null, supervise_marked_at: null },
    told: [...reporter(report, 'progress'), ...(await holders(taking, report))],
    ...(level && { facts: { level } }),
  })
}

/** 回告: whoever supervises reads it, and is not waited for any longer. */
const answerSupervision: Decide = async (taking, report) =>
  succeed({ change: { supervise_answered_at: taking.app.now() }, told: await centerStaff(taking, report, 'centerNews') })

const escalate: Decide = async (taking, report) => {
  const center = centerAbove(report)
  return succeed({
    change: { center },
    told: [...reporter(report, 'progress'), ...(await centerStaff(taking, { ...report, center }, 'toCenter'))],
  })
}

/** 危险: nothing waits for the morning, and whoever works the grid knows, however much each of them has in hand. */
const flagDanger: Decide = async (taking, report) => {
  const { app, trx } = taking
  const onGrid = report.grid === null ? [] : await listGridWorkers(trx, report.county, report.grid, app.now())
  const beside = onGrid.filter((account) => account !== report.holder).map((account) => ({ flow: 'workerNews' as const, account }))
  const told = [...(await holders(taking, report)), ...beside, ...(await centerStaff(taking, report, 'centerNews'))]
  return succeed({ change: { is_danger: true, priority: 0 }, told: told.map((each) => ({ ...each, isUrgent: true })) })
}

const holderKindOf = ({ unit, holder }: { unit: string | null; holder: string | null }): Reminded =>
  unit ? 'unit' : holder ? 'gridWorker' : 'center'

const hide: Decide = async ({ app }) => succeed({ change: { hidden_at: app.now() }, told: [] })

/** 催办: whoever has it, and from the second time on the center. */
const nudge: Decide = async (taking, report) => {
  const count = report.nudge_count + 1
  const toCenter = count > 1 ? await centerStaff(taking, report, 'centerNews') : []
  return succeed({
    change: { nudged_at: taking.app.now(), nudge_count: count },
    told: [...(await holders(taking, report)), ...toCenter],
    facts: { reminded: remindedBy(count, holderKindOf(report)) },
  })
}

const askMore: Decide = async ({ app, rules: { calendar, settings } }, report) => {
  const { dueMs } = dueAt({ startMs: app.now().getTime(), limit: settings.answerLimit, calendar, windows: settings.workWindows })
  return succeed({ change: { question_at: app.now(), question_until: new Date(dueMs) }, told: reporter(report, 'question') })
}

/** No answer in time: whoever has it goes on without. */
const stopWaiting: Decide = async (taking, report) =>
  succeed({ change: { question_at: null, question_until: null }, told: await holders(taking, report) })

/** What is asked is answered by whatever is said next. */
const supplement: Decide = async (taking, report) =>
  succeed({ change: { question_at: null, question_until: null }, told: report.question_at ? await holders(taking, report) : [] })

/** 退出: whoever joined is counted no more; where whoever reported it goes, the matter stays with those who joined. */
const leave: Decide = async ({ app, trx, role, person }, report) => {
  if (role !== 'joiner') return succeed({ change: { reporter_left_at: app.now() }, told: [] })
  await deleteJoin(trx, report, person?.account ?? '')
  return succeed({ change: {}, told: [] })
}

/** What lies over a matter wherever it stands. */
export const overlayEffects = {
  correct,
  supervise,
  answerSupervision,
  escalate,
  flagDanger,
  hide,
  nudge,
  askMore,
  supplement,
  stopWaiting,
  note: nothing,
  leave,
} satisfies Readonly<Record<string, Decide>>
