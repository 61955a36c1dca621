import { useState } from 'react'
import type { TriedRoster } from '../../../../../contract/roster'
import { rosterWords as words } from '../../../../locales/roster'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { ToggleRow } from '../../../../ui/toggle-row'

type PreviewProps = { tried: TriedRoster; isPutting: boolean; onPut: (isWhole: boolean) => void }

/** What a phone draws at once. */
const mostShown = 40

/** What has to be put right comes first. */
const byUrgency = ({ rows }: TriedRoster) => [
  ...rows.filter(({ outcome }) => outcome === 'refused'),
  ...rows.filter(({ outcome }) => outcome !== 'refused'),
]

export const Preview = ({ tried, isPutting, onPut }: PreviewProps) => {
  const [isWhole, setIsWhole] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  const { counts, leavers } = tried
  const rows = byUrgency(tried)
  const leaving = isWhole ? leavers.length : 0
  const changes = counts.new + counts.changed + leaving
  const lacking = counts.refused > 0 ? words.problems : changes === 0 ? words.nothing : undefined
  const confirm = () => {
    setIsAsked(false)
    onPut(isWhole)
  }
  return (
    <>
      <Section title={words.counts(counts.new, counts.changed, counts.same, counts.refused)}>
        <ListGroup>
          {rows.slice(0, mostShown).map(({ row, name, outcome, message }) => (
            <ListRow key={row} icon={outcome === 'refused' ? 'warning' : 'check'} title={words.row(row, name)} note={message} />
          ))}
        </ListGroup>
        {rows.length > mostShown && <Notice tone='info'>{words.more(rows.length - mostShown)}</Notice>}
      </Section>
      {leavers.length > 0 && (
        <Section title={words.leavers(leavers.length)} note={words.leaversNote}>
          <ListGroup>
            {leavers.slice(0, mostShown).map(({ id, name, where, matters, next }) => (
              <ListRow key={id} title={where ? `${name}（${where}）` : name} note={words.matters(matters, next)} />
            ))}
            <ToggleRow label={words.whole} note={words.wholeNote} checked={isWhole} onChange={setIsWhole} />
          </ListGroup>
          {leavers.length > mostShown && <Notice tone='info'>{words.more(leavers.length - mostShown)}</Notice>}
        </Section>
      )}
      <BigButton
        label={leaving > 0 ? words.putLeavers(leaving) : words.put}
        loading={isPutting}
        disabledReason={lacking}
        onTap={() => (leaving > 0 ? setIsAsked(true) : onPut(isWhole))}
      />
      <ConfirmDialog
        open={isAsked}
        title={words.sure(leaving)}
        words={words.sureWords}
        confirmLabel={words.put}
        kind='danger'
        onConfirm={confirm}
        onCancel={() => setIsAsked(false)}
      />
    </>
  )
}
