import type { Attachment } from '../../../contract/photo'
import type { TimelineEntry } from '../../../contract/report-timeline'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { maskName } from '../../../domain/id-number'
import type { ReportEvent } from '../../../domain/report-action'
import { isShownTo, isToldOf } from '../../../domain/report-audience'
import { isStaff, type Part } from '../../../domain/role'
import type { App } from '../../app'
import type { ListedReportEvent } from '../../store/report-event-store'
import type { FoundReport } from '../../store/report-view-store'
import { matterWording } from '../../wording/matter'
import { isJoinerOnly } from './joined-view'

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
    .filter((event) => isOwn(event, seen) || seen.roles.some((role) => isToldOf(role, event.action)))
    .filter((event) => !isNeighbors(event, seen) || tellsNeighbors.includes(event.action))
    .map((event) => ({
      ...(isNeighbors(event, seen) && { byNeighbor: true }),
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
      ...(isReadable(event, seen) ? saidIn(event, seen) : { words: null, reason: null, attachments: [] }),
    }))

const isOwn = ({ actor }: ListedReportEvent, { person }: Seen) => actor === person.account

/** What is said by whoever filed it is not for those who joined, nor the other way round; whoever works on it reads both. */
const isNeighbors = (event: ListedReportEvent, seen: Seen): boolean =>
  !seen.roles.some(isStaff) &&
  !isStaff(event.actor_role) &&
  !isOwn(event, seen) &&
  (event.actor_role === 'joiner' || isJoinerOnly(seen.roles))

/** That it is not solved for one of them concerns all; nothing else that they did does. */
const tellsNeighbors: readonly ReportEvent[] = ['dispute', 'disputeAgain', 'reopen']

const isReadable = (event: ListedReportEvent, seen: Seen): boolean =>
  isOwn(event, seen) || (!isNeighbors(event, seen) && seen.roles.some((role) => isShownTo(role, event)))

const saidIn = ({ words, reason, attachments }: ListedReportEvent, { wires }: Seen) => ({
  words,
  reason,
  attachments: attachments.flatMap((id) => wires.get(id) ?? []),
})

/** To whom it went and under which number it is known is everyone's to read; the rest is between colleagues. */
const seenFacts = ({ facts }: ListedReportEvent, { roles }: Seen): TimelineEntry['facts'] => {
  if (!facts) return null
  const { to, with: others, number, reminded } = facts
  const toAll = {
    ...(to && { to }),
    ...(others && { with: [...others] }),
    ...(number && { number }),
    ...(reminded && { reminded: [...reminded] }),
  }
  return roles.some(isStaff) ? { ...toAll, ...amongColleagues(facts) } : toAll
}

const amongColleagues = ({ owner, approver, level, answer, mandate, rated }: NonNullable<ListedReportEvent['facts']>) => ({
  ...(owner && { owner }),
  ...(approver && { approver }),
  ...(level && { level }),
  ...(answer && { answer }),
  ...(mandate && { mandate }),
  ...(rated && { rated: [...rated] }),
})

const nameOf = ({ app, row, person, event }: Pick<Seen, 'app' | 'row' | 'person'> & { event: ListedReportEvent }): string => {
  if (event.actor === person.account) return matterWording.me
  const isHidden = event.actor_role === 'joiner' || (event.actor_role === 'resident' && !row.name_shown)
  if (isHidden || !event.actor_name) return matterWording.roles[event.actor_role]
  const name = app.cipher.open('account.name', cityCounty, event.actor_name)
  return event.actor_role === 'resident' ? maskName(name) : name
}
