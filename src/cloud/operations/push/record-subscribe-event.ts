import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { insertOutbox } from '../../store/outbox-store'
import type { SubscribeEvent } from '../wechat/subscribe-event'

/** Kept once for the ledger of subscriptions, however often WeChat repeats it. */
export const recordSubscribeEvent = async ({ db, newId, now }: Pick<App, 'db' | 'newId' | 'now'>, event: SubscribeEvent): Promise<void> => {
  const { kind, openid, at, entries } = event
  const availableAt = now()
  await insertOutbox(
    db,
    entries.map((entry) => ({
      county: cityCounty,
      id: newId(),
      kind: 'subscribe.event',
      key: `subscribe:${kind}:${openid}:${entry.templateId}:${entry.messageId ?? at.getTime()}`,
      about: newId(),
      payload: { kind, openid, at: at.toISOString(), ...entry },
      availableAt,
    })),
  )
}
