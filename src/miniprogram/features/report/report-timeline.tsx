import type { ReportView } from '../../../contract/report'
import type { TimelineEntry } from '../../../contract/report-timeline'
import { followingWords } from '../../locales/following'
import { dayWords, dueDateWords, timeWords } from '../../locales/moment'
import { reportWords } from '../../locales/report'
import { actorWords, eventWords } from '../../locales/report-events'
import { fileAddress, showPhotos } from '../../platform/photo'
import { playSound } from '../../platform/sound'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import { Timeline } from '../../ui/timeline'

const actorOf = ({ actorRole, actorName, byNeighbor }: TimelineEntry) =>
  byNeighbor
    ? reportWords.neighbor
    : actorName === actorWords[actorRole]
      ? actorName
      : actorRole === 'resident' || actorRole === 'joiner'
        ? actorWords.resident
        : [actorWords[actorRole], actorName].filter(Boolean).join(' ')

const titleOf = ({ event, actorRole, byNeighbor }: TimelineEntry) => {
  if (byNeighbor) return reportWords.neighborSaid
  if (event === 'submit' && (actorRole === 'proxy' || actorRole === 'gridWorker')) return followingWords.begun[actorRole]
  if (actorRole === 'officer' && event in followingWords.byUnit) return followingWords.byUnit[event as keyof typeof followingWords.byUnit]
  return event === 'call' && actorRole === 'dispatcher' ? reportWords.centerCall : eventWords[event]
}

const photosOf = ({ attachments }: TimelineEntry) =>
  attachments.flatMap(({ kind, url }) => (kind === 'photo' && url ? [fileAddress(url)] : []))

/** What happened, newest first, with photos and recordings. */
export const ReportTimeline = ({ report }: { report: ReportView }) => {
  const attachments = report.timeline.flatMap((entry) => entry.attachments)
  const processing = attachments.filter(({ state }) => state === 'processing').length
  const recordings = attachments.flatMap(({ id, kind, url }) => (kind === 'recording' && url ? [{ id, url }] : []))
  return (
    <>
      {processing > 0 && <Notice tone='info'>{reportWords.photosProcessing(processing)}</Notice>}
      {recordings.map(({ id, url }) => (
        <BigButton key={id} kind='secondary' icon='play' label={reportWords.listen} onTap={() => playSound(url)} />
      ))}
      <Timeline
        items={newestFirst(report.timeline).map((entry) => ({
          id: entry.id,
          title: titleOf(entry),
          actor: actorOf(entry),
          time: timeWords(entry.at),
          words: wordsOf(entry) || undefined,
          photos: photosOf(entry),
        }))}
        onPhoto={showPhotos}
      />
    </>
  )
}

const newestFirst = (entries: readonly TimelineEntry[]) =>
  [...entries].sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || (one.id < other.id ? 1 : -1))

const wordsOf = ({ reason, words, until, due, facts }: TimelineEntry) =>
  [
    facts?.to && reportWords.toWhom(facts.to),
    facts?.with && reportWords.together(facts.with.join('、')),
    facts?.number && reportWords.numberThere(facts.number),
    reason && isCause(reason) && reportWords.causes[reason],
    facts?.reminded && remindedWords(facts.reminded),
    words,
    until && reportWords.until(dayWords(until)),
    due && reportWords.newDue(dueDateWords(due)),
  ]
    .filter(Boolean)
    .join('\n')

const remindedWords = (reminded: readonly ('gridWorker' | 'unit' | 'center')[]) =>
  reminded[0] === 'center' ? followingWords.remindedCenter : reminded.map((each) => followingWords.reminded[each]).join('，')

const isCause = (reason: string): reason is keyof typeof reportWords.causes => reason in reportWords.causes
