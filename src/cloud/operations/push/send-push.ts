import { isWithinBudget, quietUntil } from '../../../domain/push-budget'
import { channelOrder, type PushChannel, patience, urgentOnly } from '../../../domain/push-channel'
import { flowRules } from '../../../domain/push-flow'
import type { App } from '../../app'
import { type ChannelResult, channels } from './channels'
import type { BatchHandler, Handled } from './drain'
import { passOn } from './pass-on'
import { loadPushes, type Push } from './push'

/** Tells one person of one event, by the first channel that reaches them; one person's pushes go one after another (43108). */
export const sendPush: BatchHandler = {
  prepare: async (app, entries) => {
    const { pushOf, countSent } = await loadPushes(app, entries)
    return async (entry) => {
      const push = pushOf(entry)
      if (!push) return { done: true, note: 'reportGone' }
      const handled = await send(app, push)
      if (handled.done && handled.spent) countSent(handled.spent)
      return handled
    }
  },
  laneOf: ({ payload }) => String(payload['account']),
}

const send = async (app: App, push: Push): Promise<Handled> => {
  const { flow, isUrgent, sentToday } = push
  const passedOn = await passOn(app, push)
  if (passedOn) return passedOn
  const quiet = app.quietHours && !isUrgent ? quietUntil(app.now().getTime(), app.quietHours) : undefined
  if (quiet !== undefined) return { done: false, error: 'quietHours', final: false, until: new Date(quiet) }
  if (!isWithinBudget(flow, sentToday, isUrgent)) return { done: true, note: 'overBudget' }
  return tryChannels(app, push)
}

type Refused = Extract<ChannelResult, { sent: false }>

interface Refusal {
  readonly channel: PushChannel
  readonly refused: Refused
}

/** 先后: down the order until one brings it; whom none reached still finds it among their messages. */
const tryChannels = async (app: App, push: Push): Promise<Handled> => {
  const refusals: Refusal[] = []
  for (const channel of channelOrder[flowRules[push.flow].to]) {
    if (!isOpen(push, channel, refusals)) continue
    const result = await channels[channel](app, push)
    if (result === 'absent') continue
    if (result.sent) return { done: true, note: channel, spent: { account: push.account, flow: push.flow, template: result.template } }
    refusals.push({ channel, refused: result })
  }
  return toHandled(push, refusals)
}

/** What is only busy is tried again before the next channel rings somebody's phone, and a person is asked last and for danger alone. */
const isOpen = ({ isUrgent, entry }: Push, channel: PushChannel, refusals: readonly Refusal[]): boolean => {
  if (urgentOnly.includes(channel) && !(isUrgent && refusals.length)) return false
  const isWaited = refusals.some(({ refused }) => refused.retry && !refused.until)
  return !isWaited || entry.attempts >= patience(isUrgent)
}

const toHandled = ({ flow }: Push, refusals: readonly Refusal[]): Handled => {
  if (!refusals.length) return { done: true, note: 'inAppOnly' }
  const error = refusals.map(({ channel, refused: { reason, code } }) => [channel, reason, code].filter(Boolean).join(' ')).join('; ')
  const waiting = refusals.find(({ refused }) => refused.retry)
  if (waiting) return { done: false, error, final: false, ...(waiting.refused.until && { until: waiting.refused.until }) }
  // A resident who wants no pushes has chosen so; staff who cannot be reached are the center's to know.
  const isChosen = flowRules[flow].to === 'resident' && refusals.every(({ refused }) => refused.reason === 'notSubscribed')
  return isChosen ? { done: true, note: error } : { done: false, error, final: true }
}
