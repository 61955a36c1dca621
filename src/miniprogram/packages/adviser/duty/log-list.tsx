import { useState } from 'react'
import type { DutyEntry, DutyLog } from '../../../../contract/adviser-duty'
import { dutyLogWords as words } from '../../../locales/adviser-duty'
import { timeWords } from '../../../locales/moment'
import { BigButton } from '../../../ui/big-button'
import { useByAndBy } from '../../../ui/by-and-by'
import { ChoiceList } from '../../../ui/choice-list'
import { EmptyState } from '../../../ui/empty-state'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { Sheet } from '../../../ui/sheet'
import { StatusTag } from '../../../ui/status-tag'
import { showToast } from '../../../ui/toast'
import { useConfirmDuty } from '../duty-queries'

const atFirst = 20
const siteKinds: readonly string[] = Object.keys(words.siteKinds)

/** What happened in the month, and one tap that confirms all of it. */
export const LogList = ({ entries, villages }: DutyLog) => {
  const [shown, setShown] = useState(atFirst)
  const [placing, setPlacing] = useState<DutyEntry>()
  const confirming = useConfirmDuty()
  const rows = useByAndBy(entries.slice(0, shown))
  const open = entries.filter(({ isConfirmed, village, kind, until }) => !isConfirmed && village && !(siteKinds.includes(kind) && !until))
  const confirmAll = () =>
    confirming.mutate({ entries: open.slice(0, 100).map(({ id }) => ({ id })) }, { onSuccess: () => showToast(words.confirmed) })
  const place = (community: string) => {
    if (placing) confirming.mutate({ entries: [{ id: placing.id, community }] }, { onSuccess: () => setPlacing(undefined) })
  }
  if (entries.length === 0) return <EmptyState picture='nothing' title={words.none} words={words.noneNote} />
  return (
    <>
      {confirming.error && <Notice tone='danger'>{confirming.error.message}</Notice>}
      {open.length > 0 && <BigButton icon='check' label={words.confirm(open.length)} loading={confirming.isPending} onTap={confirmAll} />}
      <ListGroup>
        {rows.map((entry) => (
          <LogRow key={entry.id} entry={entry} onPlace={() => setPlacing(entry)} />
        ))}
        {entries.length > shown && (
          <ListRow icon='down' title={words.more(entries.length - shown)} onTap={() => setShown(entries.length)} />
        )}
      </ListGroup>
      {placing && (
        <Sheet open title={words.place} onClose={() => setPlacing(undefined)}>
          <ChoiceList
            label={words.place}
            choices={villages.map(({ code, name }) => ({ value: code, label: name }))}
            value={undefined}
            onChange={place}
          />
        </Sheet>
      )}
    </>
  )
}

const LogRow = ({ entry, onPlace }: { entry: DutyEntry; onPlace: () => void }) => {
  const { kind, village, from, minutes, line, isConfirmed } = entry
  const facts = [timeWords(from), minutes !== null && minutes > 0 && words.minutes(minutes), proofWords(entry), line]
  return (
    <ListRow
      title={`${words.kinds[kind]} · ${village?.name ?? words.noVillage}`}
      note={facts.filter(Boolean).join(' · ')}
      end={isConfirmed ? undefined : <StatusTag tone='warn' label={words.toConfirm} />}
      onTap={village ? undefined : onPlace}
    />
  )
}

const proofWords = ({ kind, proof, until }: DutyEntry): string | undefined => {
  if (proof) return words.proofs[proof]
  return siteKinds.includes(kind) && until ? words.toProve : undefined
}
