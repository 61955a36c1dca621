import type { Answered } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { emptyGrant, recordAnswer } from '../../store/subscribe-store'

/** What the phone saw in the popup; WeChat's own event about it, should it come too, is the same answer. */
export const recordPhoneAnswer = async (
  { db, now, templates }: Pick<App, 'db' | 'now' | 'templates'>,
  { account }: Person,
  { id, answers }: Answered,
): Promise<Record<string, never>> => {
  const at = now()
  const ours = new Set(Object.values(templates).flatMap((list) => list.map((template) => template.id)))
  const known = Object.entries(answers).filter(([template]) => ours.has(template))
  if (!known.length) return {}
  await db.transaction().execute(async (trx) => {
    for (const [template, answer] of known) {
      await recordAnswer(trx, { account, template, answer, source: 'phone', key: id, at })
      // 总开关: with it off nothing arrives, whatever was granted before.
      if (answer === 'off') await emptyGrant(trx, { account, template, answer, at })
    }
  })
  return {}
}
