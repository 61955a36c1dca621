import type { Attachment } from '../../../contract/photo'
import type { TimelineEntry } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { maskName } from '../../../domain/id-number'
import { isShownTo, isToldOf } from '../../../domain/report-audience'
import { isStaff, type Part } from '../../../domain/role'
import type { App } from '../../app'
import type { ListedReportEvent } from '../../store/report-event-store'
import type { FoundReport } from '../../store/report-store'
import { matterWording } from '../../wording/matter'

interface Seen {
  readonly app: Pick<App, 'cipher'>
  readonly row: FoundReport
  readonly roles: readonly Part[]
  readonly person: Person
  readonly events: readonly ListedReportEvent[]
  readonly wires: ReadonlyMap<string, Attachment>
}

/** Every event with actor, time and words; words between colleagues reach nobody else. */
export const timelineOf = (seen: Seen): TimelineEntry[] =>
  seen.events
    .filter(({ action }) => seen.roles.some((role) => isToldOf(role, action)))
    .map((event) => ({
      id: event.id,
      event: event.action,
      actorRole: event.actor_role,
      actorName: nameOf({ ...seen, event }),
      at: event.at.toISOString(),
      staffOnly: !isShownTo('resident', event),
      due: event.due?.toISOString() ?? null,
      until: event.until?.toISOString() ?? null,
      conditions: seen.roles.some(isStaff) ? [...(event.conditions ?? [])] : [],
      facts: seenFacts(event, seen),
      ...(seen.roles.some((role) => isShownTo(role, event)) ? saidIn(event, seen) : { words: null, reason: null, attachments: [] }),
    }))

const saidIn = ({ words, reason, attachments }: ListedReportEvent, { wires }: Seen) => ({
  words,
  reason,
  attachments: attachments.flatMap((id) => wires.get(id) ?? []),
})

/** To whom it went and under which number it is known is everyone's to read; the rest is between colleagues. */
const seenFacts = ({ facts }: ListedReportEvent, { roles }: Seen): TimelineEntry['facts'] => {
  if (!facts) return null
  const { to, with: others, owner, number, level, answer } = facts
  const toAll = { ...(to && { to }), ...(others && { with: [...others] }), ...(number && { number }) }
  return roles.some(isStaff) ? { ...toAll, ...(owner && { owner }), ...(level && { level }), ...(answer && { answer }) } : toAll
}

const nameOf = ({ app, row, person, event }: Pick<Seen, 'app' | 'row' | 'person'> & { event: ListedReportEvent }): string => {
  if (event.actor === person.account) return matterWording.me
  const isHidden = event.actor_role === 'resident' && !row.name_shown
  if (isHidden || !event.actor_name) return matterWording.roles[event.actor_role]
  const name = app.cipher.open('account.name', cityCounty, event.actor_name)
  return event.actor_role === 'resident' ? maskName(name) : name
}
