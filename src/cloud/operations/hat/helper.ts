import type { Failure } from '../../../contract/failure'
import type { HelperView, OpenAnswers } from '../../../contract/hat'
import type { Person } from '../../../domain/authorization'
import { keepsStateAlone } from '../../../domain/hat'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import {
  endConsultationProxy,
  findConsultationProxy,
  letProxyRead,
  type StoredProxy,
  setAnswersOpen,
  setProxyOf,
} from '../../store/consultation-proxy-store'
import { type FoundConsultation, findConsultation, lockConsultation } from '../../store/consultation-store'
import { Rollback, undone } from '../report/rollback'

type HelperApp = Pick<App, 'db' | 'now' | 'cipher'>
interface Key {
  readonly county: number
  readonly id: string
}

/** 谁替我办的: read by whose consultation it is, and by nobody else. */
export const viewHelper = async (app: HelperApp, { account }: Person, key: Key): Promise<Outcome<HelperView, Failure>> => {
  const row = await findConsultation(app.db, key)
  if (row?.owner !== account) return fail('notFound')
  return succeed(toView(app, row, await findConsultationProxy(app.db, key)))
}

/** 答复给不给他看: the person's own switch, matter by matter. */
export const openAnswers = async (app: HelperApp, person: Person, { open, ...key }: OpenAnswers): Promise<Outcome<HelperView, Failure>> => {
  const set = await undone(
    app.db.transaction().execute(async (trx) => {
      const row = await lockConsultation(trx, key)
      if (row?.owner !== person.account) throw new Rollback('notFound')
      const proxy = await findConsultationProxy(trx, key)
      if (!proxy || (open && !mayOpen(proxy))) throw new Rollback('notNow')
      await setAnswersOpen(trx, key, open)
      await letProxyRead(trx, key, proxy.account, { open, by: person.account, at: app.now() })
    }),
  )
  return set.ok ? viewHelper(app, person, key) : set
}

/** 不要代办了: from this moment on they find nothing of it; the matter goes on. */
export const dismissHelper = (app: HelperApp, { account }: Person, key: Key): Promise<Outcome<Record<string, never>, Failure>> =>
  undone(
    app.db.transaction().execute(async (trx) => {
      const row = await lockConsultation(trx, key)
      if (row?.owner !== account) throw new Rollback('notFound')
      const proxy = await findConsultationProxy(trx, key)
      if (!proxy) return {}
      const at = app.now()
      await endConsultationProxy(trx, key, { at, by: account })
      await letProxyRead(trx, key, proxy.account, { open: false, by: account, at })
      await setProxyOf(trx, key, null)
      return {}
    }),
  )

const mayOpen = ({ hat, about_village: aboutVillage }: StoredProxy): boolean => !keepsStateAlone({ hat, aboutVillage })

const toView = ({ cipher }: HelperApp, row: FoundConsultation, proxy: StoredProxy | undefined): HelperView => ({
  helper: proxy
    ? {
        hat: proxy.hat,
        since: proxy.since.toISOString(),
        agreedAt: proxy.agreed_at.toISOString(),
        agreedWords: cipher.open('consultation_proxy.agreed_words', proxy.county, proxy.agreed_words),
        witness: proxy.witness && cipher.open('consultation_proxy.witness', proxy.county, proxy.witness),
        answersOpen: proxy.answers_open,
        mayOpen: mayOpen(proxy),
      }
    : null,
  aboutVillage: row.about_village,
})
