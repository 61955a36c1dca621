import type { Course } from '../../../domain/consultation-course'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import type { StoredConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { insertOutbox } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'
import type { ConsultationEventTable } from '../../store/tables/consultation'
import { dutyHappened } from '../adviser-duty/write-duty'

type Action = ConsultationEventTable['action']

export interface ToTell {
  readonly row: StoredConsultation
  readonly before: Course | undefined
  readonly after: Course
  readonly action: Action
  readonly at: Date
  /** Under which revision it is told, so that nobody is told it twice. */
  readonly revision: number
}

type TellApp = Pick<App, 'newId'>

/** Told in the transaction itself: of what was rolled back nobody hears. */
export const tellMove = async (app: TellApp, trx: Database, telling: ToTell): Promise<void> => {
  const { row, action, at, revision } = telling
  const leads = isForLead(telling) ? await listRoleHolders(trx, 'administrator', [String(row.county)], at) : []
  const told = [...toAsker(telling), ...toAdviser(telling), ...leads.map((account) => ({ account, flow: leadFlow(action) }))]
  await insertOutbox(trx, writtenFor(app, telling))
  await insertOutbox(
    trx,
    told.map(({ account, flow }) => ({
      county: row.county,
      id: app.newId(),
      kind: 'push',
      key: `consultation:${row.id}:${revision}:${flow}:${account}`,
      about: row.id,
      payload: { flow, account },
      availableAt: at,
    })),
  )
}

/** 工作日志 has it that a question was answered, and nothing of what was said. */
const writtenFor = (app: TellApp, { row, after: { adviser }, action, at }: ToTell) => {
  if (action !== 'answer' || !adviser) return []
  const happened = { adviserCounty: adviser.county, adviser: adviser.id, kind: 'consultation', about: row.id } as const
  return [dutyHappened(app, { county: row.county, ...happened, community: row.community, from: at, until: at })]
}

interface Told {
  readonly account: string
  readonly flow: PushFlow
}

/** What an asker hears of, by what was done; nothing else is theirs to know. */
const askerFlows: { readonly [Done in Action]?: PushFlow } = {
  answer: 'consultationAnswered',
  askMore: 'consultationAsked',
  accept: 'consultationNews',
  recuse: 'consultationNews',
  redirect: 'consultationNews',
  escalate12: 'consultationNews',
  escalate20: 'consultationNews',
  noMaterial: 'consultationNews',
  autoClose: 'consultationNews',
  assign: 'consultationNews',
  breach24: 'consultationLate',
}

/** 低调提醒: neutral words, and on the phone's own screen nothing at all unless it was asked for. */
const toAsker = ({ row, action, before, after }: ToTell): Told[] => {
  const account = row.owner ?? row.proxy
  const isUnchanged = action.startsWith('escalate') && before?.adviser?.account === after.adviser?.account
  const flow = isUnchanged ? undefined : askerFlows[action]
  if (account === null || flow === undefined) return []
  const isAwaited = flow === 'consultationAnswered' || flow === 'consultationAsked'
  if (row.neutral) return [{ account, flow: row.wants_push && isAwaited ? 'neutralNews' : 'quietNews' }]
  return [{ account, flow }]
}

const adviserFlows: { readonly [Done in Action]?: PushFlow } = {
  supply: 'consultationMoved',
  followUp: 'consultationMoved',
  reopen: 'consultationMoved',
  remind4: 'consultationWaits',
  remind8: 'consultationWaits',
}

/** Whoever has it now; and who had it when the asker took it back. */
const toAdviser = ({ action, before, after }: ToTell): Told[] => {
  if (action === 'withdraw') return before?.adviser ? [{ account: before.adviser.account, flow: 'consultationMoved' }] : []
  const { adviser } = after
  if (!adviser) return []
  if (before?.adviser?.account !== adviser.account) return [{ account: adviser.account, flow: 'consultationNew' }]
  const isReminder = action === 'remind4' || action === 'remind8'
  const flow = isReminder && after.status !== 'queued' ? undefined : adviserFlows[action]
  return flow ? [{ account: adviser.account, flow }] : []
}

const isForLead = ({ action, after }: ToTell): boolean =>
  action === 'escalate20' || action === 'breach24' || action === 'unsatisfied' || (action === 'submit' && after.adviser === undefined)
const leadFlow = (action: Action): PushFlow => (action === 'breach24' ? 'consultationBreached' : 'consultationUp')
