import type { Unread } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { countMessages } from '../../store/message-store'

/** What stands on the badge. */
export const unreadOf = async ({ db, now }: Pick<App, 'db' | 'now'>, { account }: Person): Promise<Unread> => {
  const { awayUntil, ...counts } = await countMessages(db, account, now())
  return { ...counts, awayUntil: awayUntil?.toISOString() ?? null }
}
