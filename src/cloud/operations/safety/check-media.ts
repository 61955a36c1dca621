import type { App } from '../../app'
import { deleteCheck, findWaitingCheck, setAsked } from '../../store/content-check-store'
import { insertOutbox } from '../../store/outbox-store'
import type { Handler } from '../push/drain'
import { authorOpenid } from './author-openid'
import { toPerson, unanswered } from './unanswered'

type Waiting = NonNullable<Awaited<ReturnType<typeof findWaitingCheck>>>

/** Not drawn anew yet: that is no fault of WeChat's, and no try. */
const waitMs = 60_000
/** WeChat promises its judgment within thirty minutes. */
const overdueMs = 35 * 60_000

/** Asks WeChat to look at a photo or listen to a recording; its judgment comes as an event. */
export const checkMedia: Handler = async (app, entry) => {
  const check = await findWaitingCheck(app.db, { county: entry.county, id: entry.about })
  if (check?.state !== 'pending') return { done: true, note: 'gone' }
  if (check.media_state === 'rejected' || check.media === null || check.media === 'file') {
    await deleteCheck(app.db, check)
    return { done: true, note: 'noMedia' }
  }
  const { key, media } = check
  if (key === null) return { done: false, error: 'notReady', final: false, until: new Date(app.now().getTime() + waitMs) }
  const [openid, url] = [await authorOpenid(app, check.author), await addressOf(app, check, key)]
  if (!openid || !app.safety) return toPerson(app, check, 'authorUnknown')
  if (!url) return toPerson(app, check, 'noAddress')
  const answer = await app.safety.checkMedia({ openid, url, kind: media })
  if (!answer.checked) return unanswered(app, entry, answer)
  await waitForEvent(app, check, answer.traceId)
  return { done: true }
}

/** An address of the store, or one of our own that is good only while WeChat is being asked. */
const addressOf = async ({ files, publicUrl }: App, { county, id }: Waiting, key: string): Promise<string | undefined> => {
  const addresses = await files.addressesOf?.([key])
  return addresses?.get(key) ?? (publicUrl && `${publicUrl}/checks/${county}/${id}`)
}

const waitForEvent = ({ db, now, newId }: App, check: Waiting, traceId: string): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await setAsked(trx, check, traceId)
    const { county, id } = check
    const availableAt = new Date(now().getTime() + overdueMs)
    await insertOutbox(trx, [
      { county, id: newId(), kind: 'safety.overdue', key: `safety.overdue:${id}`, about: id, payload: {}, availableAt },
    ])
  })
