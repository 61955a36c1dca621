import type { Session } from '../../../contract/person'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import { type Grant, listGrants } from '../../store/subscribe-store'
import type { PushTemplate, Templates } from './templates'

/** Which flows each tap asks for, the most wanted first. */
const flowsByTap = {
  submit: ['finished', 'accepted', 'returned', 'progress', 'question'],
  booking: ['bookingMade', 'bookingSoon', 'bookingChanged', 'seatOffered', 'bookingUnsettled'],
  consult: ['consultationAnswered', 'consultationAsked'],
  advise: ['consultationNew', 'consultationWaits', 'bookingToDecide', 'bookingNews', 'bookingAhead'],
  work: [
    'newReport',
    'disputed',
    'toCenter',
    'asked',
    'phoneTask',
    'overdue',
    'overdueAtCenter',
    'dispatched',
    'calledIn',
    'unitNews',
    'toVerify',
  ],
} as const satisfies Record<string, readonly PushFlow[]>

/** WeChat asks for this many at once at most. */
const mostAtOnce = 5
/** So many in store are enough for a long while. */
const enough = 10
const dayMs = 24 * 3_600_000

/** What each tap asks this person for: what is scarce, never what was refused today, nor what WeChat has barred. */
export const templatesToAsk = async ({ db, now, templates }: AskApp, account: string | undefined): Promise<Session['templates']> => {
  const grants = account === undefined || Object.keys(templates).length === 0 ? [] : await listGrants(db, [account])
  const at = now().getTime()
  return Object.fromEntries(Object.entries(flowsByTap).map(([tap, flows]) => [tap, choose(templates, flows, grants, at)]))
}

type AskApp = Pick<App, 'db' | 'now' | 'templates'>

const choose = (templates: Templates, flows: readonly PushFlow[], grants: readonly Grant[], at: number): string[] => {
  const wanted = flows.flatMap((flow) => templates[flow] ?? []).filter((each) => mayAsk(each, grants, at))
  // One popup takes one kind (20002): what lasts is asked for first.
  const longTerm = wanted.filter(({ longTerm }) => longTerm)
  const asked = longTerm.length ? longTerm : wanted
  const byTitle = new Map<string, string>()
  for (const { id, title } of asked) if (!byTitle.has(title)) byTitle.set(title, id)
  return [...new Set(byTitle.values())].slice(0, mostAtOnce)
}

const mayAsk = ({ id, longTerm }: PushTemplate, grants: readonly Grant[], at: number): boolean => {
  const grant = grants.find(({ template }) => template === id)
  if (!grant) return true
  if (grant.answer === 'ban') return false
  if (grant.answer === 'reject' || grant.answer === 'off') return at - grant.answered_at.getTime() > dayMs
  return grant.balance < (longTerm ? 1 : enough)
}
