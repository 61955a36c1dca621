import { ScrollView, View } from '@tarojs/components'
import type { InboxRow as Row } from '../../../../contract/inbox'
import { inboxParts, inboxWords } from '../../../locales/inbox'
import { useNow } from '../../../platform/clock'
import { AsyncView } from '../../../ui/async-view'
import { BigButton } from '../../../ui/big-button'
import { useByAndBy } from '../../../ui/by-and-by'
import { ChipRow } from '../../../ui/chip-row'
import { EmptyState } from '../../../ui/empty-state'
import type { Inbox } from './inbox-queries'
import { InboxRow } from './inbox-row'
import '../../../features/work/queue-list.scss'
import './inbox.scss'

type InboxListProps = {
  inbox: Inbox
  chosenId: string | undefined
  /** Where the keyboard stands. */
  markedId: string | undefined
  onOpen: (row: Row) => void
  onNarrow: () => void
}

export const partNames = Object.keys(inboxParts) as (keyof typeof inboxParts)[]

export const InboxList = ({ inbox, chosenId, markedId, onOpen, onNarrow }: InboxListProps) => {
  const { query, rows, counts, part, setPart, narrowing } = inbox
  const chips = partNames.map((value) => ({ value, label: counts ? `${inboxParts[value]} ${counts[value]}` : inboxParts[value] }))
  const isNarrowed = Object.values(narrowing).filter(Boolean).length
  const none =
    part === 'waiting' && isNarrowed === 0 ? (
      <EmptyState picture='done' title={inboxWords.emptyTitle} words={inboxWords.emptyWords} />
    ) : (
      <EmptyState title={inboxWords.noneTitle} />
    )
  return (
    <View className='queue-list'>
      <ScrollView className='inbox-parts' scrollX>
        <ChipRow label={inboxWords.parts} chips={chips} value={part} onChange={setPart} />
      </ScrollView>
      <BigButton
        kind='secondary'
        icon='search'
        letter='/'
        label={isNarrowed > 0 ? inboxWords.narrowed(isNarrowed) : inboxWords.narrow}
        onTap={onNarrow}
      />
      <View className='queue-list'>
        <AsyncView query={query} isEmpty={() => rows.length === 0} empty={none}>
          {() => <Rows rows={rows} chosenId={chosenId} markedId={markedId} onOpen={onOpen} />}
        </AsyncView>
      </View>
      {query.hasNextPage && (
        <BigButton kind='secondary' label={inboxWords.more} loading={query.isFetchingNextPage} onTap={() => void query.fetchNextPage()} />
      )}
    </View>
  )
}

type RowsProps = Pick<InboxListProps, 'chosenId' | 'markedId' | 'onOpen'> & { rows: readonly Row[] }

const Rows = ({ rows, chosenId, markedId, onOpen }: RowsProps) => {
  const now = useNow()
  const shown = useByAndBy(rows, 4)
  return shown.map((row) => (
    <InboxRow key={row.id} row={row} now={now} isChosen={row.id === chosenId} isMarked={row.id === markedId} onOpen={onOpen} />
  ))
}
