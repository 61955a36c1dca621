import { useState } from 'react'
import type { ReportView } from '../../../../../contract/report'
import type { TimelineEntry } from '../../../../../contract/report-timeline'
import { followingWords } from '../../../../locales/following'
import { dayWords, dueDateWords, timeWords } from '../../../../locales/moment'
import { reportWords } from '../../../../locales/report'
import { eventWords } from '../../../../locales/report-events'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

const handed: readonly TimelineEntry['event'][] = [
  'sendBack',
  'redispatch',
  'dispatch',
  'adjudicate',
  'contest',
  'passOn',
  'handOver',
  'escalate',
  'blowWhistle',
  'correct',
  'reopen',
  'resume',
]

const isMove = ({ event, due, until }: TimelineEntry) => handed.includes(event) || due !== null || until !== null

/** 经过几次手: each time that it came into other hands, or that its time moved, with the reason. */
export const Moves = ({ report }: { report: ReportView }) => {
  const [isOpen, setIsOpen] = useState(false)
  const moves = report.timeline.filter(isMove)
  if (moves.length === 0) return null
  return (
    <>
      <BigButton
        kind='quiet'
        label={isOpen ? followingWords.movesHide : followingWords.moves(moves.length)}
        onTap={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <ListGroup>
          {moves.map((entry) => (
            <ListRow key={entry.id} icon='clock' title={eventWords[entry.event]} note={noteOf(entry)} />
          ))}
        </ListGroup>
      )}
    </>
  )
}

const noteOf = ({ at, facts, words, reason, due, until }: TimelineEntry) =>
  [
    timeWords(at),
    facts?.to && reportWords.toWhom(facts.to),
    reason && reason in reportWords.causes && reportWords.causes[reason as keyof typeof reportWords.causes],
    words,
    until && reportWords.until(dayWords(until)),
    due && reportWords.newDue(dueDateWords(due)),
  ]
    .filter(Boolean)
    .join('，')
