import { useState } from 'react'
import type { InboxRow } from '../../../../contract/inbox'
import { keepInSight, useKeys } from '../../../platform/keys'
import { partNames } from './inbox-list'
import type { Inbox } from './inbox-queries'

interface InboxKeys {
  readonly onOpen: (row: InboxRow) => void
  readonly onClose: () => void
  readonly onNarrow: () => void
  readonly onHelp: () => void
}

/** j and k, or the arrows, go from row to row; answers where the keyboard stands. */
export const useInboxKeys = (
  { rows, query, part, setPart }: Inbox,
  { onOpen, onClose, onNarrow, onHelp }: InboxKeys,
): string | undefined => {
  const [marked, setMarked] = useState<string>()
  const at = rows.findIndex(({ id }) => id === marked)
  const go = (steps: number) => {
    const row = rows[Math.min(Math.max(at + steps, 0), rows.length - 1)]
    setMarked(row?.id)
    if (row) keepInSight(`inbox-${row.id}`)
    if (row === rows.at(-1) && query.hasNextPage && !query.isFetching) void query.fetchNextPage()
  }
  const turn = (steps: number) => {
    setMarked(undefined)
    setPart(partNames[(partNames.indexOf(part) + steps + partNames.length) % partNames.length] ?? part)
  }
  const open = () => {
    const row = rows[Math.max(at, 0)]
    setMarked(row?.id)
    if (row) onOpen(row)
  }
  const [down, up, right, left] = [() => go(1), () => go(-1), () => turn(1), () => turn(-1)]
  useKeys({
    j: down,
    k: up,
    ArrowDown: down,
    ArrowUp: up,
    ArrowRight: right,
    ArrowLeft: left,
    Enter: open,
    Escape: onClose,
    '/': onNarrow,
    '?': onHelp,
    r: () => void query.refetch(),
  })
  return at >= 0 ? marked : undefined
}
