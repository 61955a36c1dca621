import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { InboxOf, InboxPart, InboxRow } from '../../../../contract/inbox'
import { cloud } from '../../../platform/cloud'

/** What a center's list is narrowed to beside its part. */
export type Narrowing = Pick<InboxOf, 'area' | 'status' | 'category' | 'source'>

/** Page by page, the soonest first; stale after every step like any queue. */
export const useInbox = () => {
  const [part, setPart] = useState<InboxPart>('waiting')
  const [narrowing, setNarrowing] = useState<Narrowing>({})
  const query = useInfiniteQuery({
    queryKey: ['work', 'queue', 'inbox', part, narrowing],
    queryFn: ({ pageParam }) => cloud.inbox.list({ part, ...narrowing, ...(pageParam && { after: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // The counts stay in place while another part is fetched.
    placeholderData: keepPreviousData,
  })
  const [first] = query.data?.pages ?? []
  // A row that moved between two looks stands in one place only.
  const rows: InboxRow[] = [...new Map(query.data?.pages.flatMap((page) => page.rows).map((row) => [row.id, row])).values()]
  return { query, rows, counts: first?.counts ?? null, area: first?.area, own: first?.own ?? [], part, setPart, narrowing, setNarrowing }
}

export type Inbox = ReturnType<typeof useInbox>
