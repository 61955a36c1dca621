import type { Unread } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { countMessages } from '../../store/message-store'

/** What stands on the badge. */
export const unreadOf = ({ db, now }: Pick<App, 'db' | 'now'>, { account }: Person): Promise<Unread> => countMessages(db, account, now())
