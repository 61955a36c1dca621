import { areasAround } from '../../../domain/area'
import { nextDay } from '../../../domain/push-budget'
import type { PushChannel } from '../../../domain/push-channel'
import type { App } from '../../app'
import type { SendFailure } from '../../gateways/wechat/wechat-gateway'
import { insertOutbox } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { emptyGrant } from '../../store/subscribe-store'
import { factsOf, plainFactsOf, pushData } from '../../wording/push'
import { pageOf } from './page-of'
import type { Push } from './push'
import { sendSms } from './send-sms'
import { sendWecomApp, sendWecomRobot } from './send-wecom'
import type { PushTemplate } from './templates'

export type ChannelResult =
  /** There is no such way to this person. */
  | 'absent'
  | { readonly sent: true; readonly template?: string }
  | {
      readonly sent: false
      readonly reason: SendFailure
      readonly code?: number | string | undefined
      readonly retry: boolean
      /** Known to be in vain before then. */
      readonly until?: Date
    }

export type Channel = (app: App, push: Push) => Promise<ChannelResult>

const subscribe =
  (isLongTerm: boolean): Channel =>
  async (app, push) => {
    const template = app.templates[push.flow]?.find(({ longTerm }) => longTerm === isLongTerm)
    if (!template || !push.openid) return 'absent'
    const grant = push.grants.find((each) => each.template === template.id)
    // WeChat is asked where the ledger knows nothing, and spared where it knows that nothing is left.
    if (grant && grant.balance < 1 && !push.isAgain)
      return { sent: false, reason: grant.answer === 'ban' ? 'banned' : 'notSubscribed', retry: false }
    return sendTemplate(app, push, template)
  }

const sendTemplate = async (app: App, push: Push, template: PushTemplate): Promise<ChannelResult> => {
  const { openid = '', flow, told, account } = push
  const sendWith = (facts: ReturnType<typeof factsOf>) =>
    app.wechat.sendSubscribeMessage({ openid, templateId: template.id, page: pageOf(push), data: pushData(template.fields, facts) })
  let result = await sendWith(factsOf(flow, told))
  if (!result.sent && (result.reason === 'sensitive' || result.reason === 'badData')) result = await sendWith(plainFactsOf(flow, told))
  if (result.sent) return template.longTerm ? { sent: true } : { sent: true, template: template.id }
  if (result.reason === 'notSubscribed') await emptyGrant(app.db, { account, template: template.id, answer: 'reject', at: app.now() })
  return result.reason === 'quota' ? { ...result, until: new Date(nextDay(app.now().getTime())) } : result
}

const cityService: Channel = async ({ cityService: service }, push) => {
  const template = service?.templates[push.flow]
  if (!service || !template || !push.openid) return 'absent'
  const facts = factsOf(push.flow, push.told)
  const data = Object.fromEntries(Object.entries(template.fields).map(([field, fact]) => [field, { value: facts[fact] }]))
  return service.send({ openid: push.openid, template, orderNumber: push.told.number, url: pageOf(push), data })
}

/** 电话任务: somebody at the center rings the worker whom nothing else reached. */
const phoneTask: Channel = async ({ db, newId, now }, { entry, report }) => {
  const at = now()
  const accounts = await listRoleHolders(db, 'dispatcher', areasAround(report.community), at)
  if (!accounts.length) return 'absent'
  await insertOutbox(
    db,
    accounts.map((account) => ({
      county: entry.county,
      id: newId(),
      kind: 'push',
      key: `phoneTask:${entry.id}:${account}`,
      about: entry.about,
      payload: { flow: 'phoneTask', account, urgent: true },
      availableAt: at,
    })),
  )
  return { sent: true }
}

export const channels: Readonly<Record<PushChannel, Channel>> = {
  longTerm: subscribe(true),
  cityService,
  subscribe: subscribe(false),
  wecomApp: sendWecomApp,
  wecomRobot: sendWecomRobot,
  sms: sendSms,
  phoneTask,
}
