import { useState } from 'react'
import type { Message } from '../../../../../contract/message'
import { useMessages, useReadMessages, useUnread } from '../../../../features/message/message-queries'
import { useSession } from '../../../../features/session/session-queries'
import { leaveWords } from '../../../../locales/leave'
import { messageWords } from '../../../../locales/message'
import { timeWords } from '../../../../locales/moment'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { EmptyState } from '../../../../ui/empty-state'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Page } from '../../../../ui/page'
import { Skeleton } from '../../../../ui/skeleton'
import { MessageRow } from './message-row'

const matterByRole = {
  resident: '/packages/resident/pages/matter/index',
  gridWorker: '/packages/worker/pages/matter/index',
  officer: '/packages/worker/pages/matter/index',
  dispatcher: '/packages/center/pages/matter/index',
} as const

/** The county's lead finds what waits for them in the pool. */
const openConsultation = (role: Message['role'], key: { county: number; id: string }) => {
  if (role === 'lawyer') return void open('/packages/adviser/pages/consultation/index', key)
  if (role === 'administrator') return void open('/packages/adviser/pages/queue/index')
  return void open('/packages/legal/pages/consultation/index', key)
}

const openMatter = ({ kind, role, county, about }: Message) => {
  if (kind === 'booking') return void open('/packages/legal/pages/booking/index', { county, id: about })
  if (kind === 'protection') return void open('/packages/legal/pages/tell/index')
  if (kind === 'consultation') return openConsultation(role, { county, id: about })
  if (kind === 'diary') return void open('/packages/adviser/pages/calendar/index')
  if (!(role in matterByRole)) return
  // Whoever published it ends it or gives it a new time.
  if (kind === 'incident' && role === 'dispatcher') return void open('/packages/center/pages/incidents/index')
  const page = kind === 'incident' ? '/packages/resident/pages/incident/index' : matterByRole[role as keyof typeof matterByRole]
  void open(page, { county, id: about })
}

const choices = [
  { value: 'all', label: messageWords.all },
  { value: 'todo', label: messageWords.todo },
] as const

const nothingYet = <EmptyState title={messageWords.emptyTitle} words={messageWords.emptyWords} />
const nothingToDo = <EmptyState title={messageWords.nothingToDo} />

/** Everything that one was told, whether a push came or not. */
export default function Messages() {
  const [only, setOnly] = useState<'all' | 'todo'>('all')
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const messages = useMessages(only, isSignedIn)
  const unread = useUnread(isSignedIn)
  const reading = useReadMessages()
  const takesLeave = session.data?.person?.roles.some((role) => role === 'gridWorker' || role === 'dispatcher') ?? false
  const look = async () => {
    await Promise.all([messages.refetch(), unread.refetch()])
  }
  usePullToRefresh(look)
  usePageShownAgain(() => isSignedIn && void look())
  const show = (message: Message) => {
    if (!message.read) reading.mutate(message)
    openMatter(message)
  }
  return (
    <Page title={messageWords.title}>
      <ChipRow label={messageWords.which} chips={choices} value={only} onChange={setOnly} />
      <AsyncView
        query={session.isError ? { ...session, data: undefined } : messages}
        isEmpty={({ pages }) => pages.every((page) => page.messages.length === 0)}
        empty={only === 'all' ? nothingYet : nothingToDo}
        waiting={<Skeleton kind='rows' count={5} />}
      >
        {({ pages }) => (
          <ListGroup>
            {pages.flatMap((page) =>
              page.messages.map((message) => <MessageRow key={message.id} message={message} onTap={() => show(message)} />),
            )}
          </ListGroup>
        )}
      </AsyncView>
      {messages.hasNextPage && (
        <BigButton
          kind='secondary'
          label={messageWords.more}
          loading={messages.isFetchingNextPage}
          onTap={() => void messages.fetchNextPage()}
        />
      )}
      {(unread.data?.unread ?? 0) > 0 && (
        <BigButton
          kind='secondary'
          icon='check'
          label={messageWords.readAll}
          loading={reading.isPending}
          onTap={() => reading.mutate(undefined)}
        />
      )}
      {takesLeave && unread.data && (
        <ListGroup>
          <ListRow
            icon='calm'
            title={leaveWords.entry}
            note={unread.data.awayUntil ? leaveWords.entryUntil(timeWords(unread.data.awayUntil)) : leaveWords.entryNone}
            onTap={() => void open('/packages/worker/pages/leave/index', {})}
          />
        </ListGroup>
      )}
    </Page>
  )
}
