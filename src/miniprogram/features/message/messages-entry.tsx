import { messageWords } from '../../locales/message'
import { open } from '../../platform/navigate'
import { usePageShownAgain } from '../../platform/page-shown'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { StatusTag } from '../../ui/status-tag'
import { useUnread } from './message-queries'

/** 消息: how many are unread stands in the words too, for who cannot see the badge. */
export const MessagesEntry = () => {
  const unread = useUnread(true)
  usePageShownAgain(() => void unread.refetch())
  const { unread: count = 0, todos = 0 } = unread.data ?? {}
  return (
    <ListGroup>
      <ListRow
        icon='bell'
        title={messageWords.title}
        note={unread.data && messageWords.counts(count, todos)}
        end={count > 0 && <StatusTag tone='danger' label={messageWords.badge(count)} />}
        onTap={() => void open('/packages/resident/pages/messages/index')}
      />
    </ListGroup>
  )
}
