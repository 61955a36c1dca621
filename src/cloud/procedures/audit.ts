import { isForStaffOnly, type Person } from '../../domain/authorization'
import type { App } from '../app'
import { insertAudit } from '../store/person-data-store'
import { isProcedure } from './guard'

/** Looking through one's own lists is no act. */
const looking = new Set([
  'report.queue',
  'inbox.list',
  'routing.suggest',
  'catalogue.list',
  'catalogue.tryOut',
  'message.letters',
  'nearby.links',
  'incident.list',
  'unit.view',
  'mandate.list',
  'staff.list',
  'staff.areas',
  'staff.leave',
  'safety.list',
  'invitation.list',
  'desk.look',
  'report.timeAccount',
  'setting.list',
  'calendar.view',
  'calendar.tryOut',
  'intake.suggest',
  'find.categories',
  'answer.book',
  'duty.view',
  'duty.roster',
  'paper.view',
  'dutyPlan.list',
  'dutyPlan.view',
  'rating.list',
  'library.desk',
  'library.tryOut',
  'portrait.view',
  'dutyLog.list',
  'visit.waiting',
  'ledger.view',
  'practice.view',
  'intake.places',
  'intake.find',
  'order.tryOut',
  'order.imports',
  'order.toEnter',
  'roster.counties',
  'roster.template',
  'roster.tryOut',
  'roster.imports',
  'roster.gaps',
  'protection.directors',
  'consultation.counts',
])

/** 审计日志: what the staff do through procedures of their own is written down before it is done, whatever comes of it. */
export const noteAct = async ({ db, newId, now }: App, { account }: Person, path: readonly string[], input: unknown): Promise<void> => {
  const act = path.join('.')
  if (!isProcedure(act) || !isForStaffOnly(act) || looking.has(act)) return
  await insertAudit(db, { id: newId(), actor: account, act, about: keysIn(input), at: now() })
}

/** Which things it was about. */
const kept = [
  'county',
  'id',
  'role',
  'area',
  'account',
  'to',
  'standIn',
  'until',
  'grid',
  'what',
  'reason',
  'judgment',
  'answer',
  'name',
  'from',
  'year',
]

/** What a person wrote is in no code's signs, and is never kept here. */
const isCode = (value: string) => /^[\x21-\x7e]*$/.test(value)

const keysIn = (input: unknown): Record<string, unknown> => {
  if (typeof input !== 'object' || input === null) return {}
  const entries = Object.entries(input).filter(
    ([name, value]) => kept.includes(name) && ['string', 'number', 'boolean'].includes(typeof value) && isCode(String(value)),
  )
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).slice(0, 60)]))
}
