import { useState } from 'react'
import type { ConsultationQueueRow } from '../../../../contract/consultation'
import { keepInSight, useKeys } from '../../../platform/keys'
import type { ConsultationQueue } from '../consultation-queries'
import { partNames } from './queue-list'

type QueueKeys = { onOpen: (row: ConsultationQueueRow) => void; onClose: () => void; onHelp: () => void }

/** j and k, or the arrows, go from row to row; answers where the keyboard stands. */
export const useQueueKeys = (
  { rows, query, part, setPart }: ConsultationQueue,
  { onOpen, onClose, onHelp }: QueueKeys,
): string | undefined => {
  const [marked, setMarked] = useState<string>()
  const at = rows.findIndex(({ id }) => id === marked)
  const go = (steps: number) => {
    const row = rows[Math.min(Math.max(at + steps, 0), rows.length - 1)]
    setMarked(row?.id)
    if (row) keepInSight(`consultation-${row.id}`)
    if (row === rows.at(-1) && query.hasNextPage && !query.isFetching) void query.fetchNextPage()
  }
  const turn = (steps: number) => setPart(partNames[(partNames.indexOf(part) + steps + partNames.length) % partNames.length] ?? part)
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
    '?': onHelp,
    r: () => void query.refetch(),
  })
  return at >= 0 ? marked : undefined
}
