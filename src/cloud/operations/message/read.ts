import type { ReadMessages, Unread } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { markRead } from '../../store/message-store'
import { unreadOf } from './unread'

/** Marks as read; only one's own messages are ever touched. */
export const readMessages = async (app: Pick<App, 'db' | 'now'>, person: Person, { message }: ReadMessages): Promise<Unread> => {
  await markRead(app.db, person.account, { message, at: app.now() })
  return unreadOf(app, person)
}
