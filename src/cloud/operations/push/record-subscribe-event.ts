import type { App } from '../../app'
import { findAccountOf } from '../../store/person-store'
import { emptyGrant, recordAnswer } from '../../store/subscribe-store'
import type { SubscribeEvent } from '../wechat/subscribe-event'

/** Writes what WeChat tells into the ledger of subscriptions, once, however often it repeats it. */
export const recordSubscribeEvent = async ({ db }: Pick<App, 'db'>, { kind, openid, at, entries }: SubscribeEvent): Promise<void> => {
  const account = await findAccountOf(db, openid)
  if (account === undefined || kind === 'sent') return
  const key = `${kind}:${at.getTime()}`
  await db.transaction().execute(async (trx) => {
    for (const { templateId: template, answer } of entries) {
      if (answer === undefined) continue
      await recordAnswer(trx, { account, template, answer, source: 'wechat', key, at })
      // Refused in WeChat's settings: what was granted before is gone as well.
      if (kind === 'change' && answer !== 'accept') await emptyGrant(trx, { account, template, answer, at })
    }
  })
}
