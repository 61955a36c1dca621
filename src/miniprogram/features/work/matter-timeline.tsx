import type { ReportView } from '../../../contract/report'
import type { TimelineEntry } from '../../../contract/report-timeline'
import { dayWords, dueDateWords, timeWords } from '../../locales/moment'
import { actorLabel } from '../../locales/role'
import { matterWords } from '../../locales/work'
import { eventLabel } from '../../locales/work-events'
import { reasonLabel } from '../../locales/work-reasons'
import { fileAddress, showPhotos } from '../../platform/photo'
import { Card } from '../../ui/card'
import { Section } from '../../ui/section'
import { Timeline } from '../../ui/timeline'

/** Everything that happened, the newest first, with what only colleagues may read marked as such. */
export const MatterTimeline = ({ report }: { report: ReportView }) => (
  <Section title={matterWords.timeline}>
    <Card>
      <Timeline items={[...report.timeline].sort(newestFirst).map(toItem)} onPhoto={showPhotos} />
    </Card>
  </Section>
)

const newestFirst = (one: TimelineEntry, other: TimelineEntry) => Date.parse(other.at) - Date.parse(one.at) || (other.id > one.id ? 1 : -1)

/** What the step named. */
const factWords = (facts: TimelineEntry['facts']) => [
  facts?.to && matterWords.to(facts.to),
  facts?.with && matterWords.with(facts.with.join('、')),
  facts?.owner && matterWords.owner(facts.owner),
  facts?.approver && matterWords.approver(facts.approver),
  facts?.number && matterWords.numberThere(facts.number),
  facts?.level && matterWords.level(facts.level),
  facts?.mandate && matterWords.mandate(facts.mandate),
  ...(facts?.rated ?? []).map(({ name, rating }) => matterWords.rated(name, matterWords.ratings[rating])),
  facts?.answer && matterWords.answered(facts.answer.with, facts.answer.measure, dayWords(facts.answer.until)),
]

/** Who began a matter says how: a resident, a worker on their way, or somebody for another. */
const titleOf = ({ event, actorRole }: Pick<TimelineEntry, 'event' | 'actorRole'>): string => {
  if (event !== 'submit') return eventLabel[event]
  if (actorRole === 'gridWorker') return matterWords.found
  return actorRole === 'proxy' ? matterWords.spokenFor : eventLabel.submit
}

const toItem = ({
  id,
  event,
  actorName,
  actorRole,
  at,
  words,
  staffOnly,
  reason,
  conditions,
  due,
  until,
  attachments,
  facts,
}: TimelineEntry) => ({
  id,
  title: staffOnly ? `${titleOf({ event, actorRole })}（${matterWords.staffOnly}）` : titleOf({ event, actorRole }),
  actor: actorName || actorLabel[actorRole],
  time: timeWords(at),
  words: [
    reason && matterWords.reason(reasonLabel[reason]),
    ...factWords(facts),
    words,
    conditions.length > 0 && matterWords.ticked(conditions.join('；')),
    until && matterWords.until(dayWords(until)),
    due && matterWords.newDue(dueDateWords(due)),
  ]
    .filter(Boolean)
    .join('\n'),
  photos: attachments.flatMap(({ kind, state, url }) => (kind === 'photo' && state === 'ready' && url ? [fileAddress(url)] : [])),
})
