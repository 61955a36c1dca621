import * as z from 'zod/mini'
import { Party } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { FiledList, FiledSummary, FiledView, Hats } from '../../../contract/hat'
import type { Person } from '../../../domain/authorization'
import { keepsStateAlone } from '../../../domain/hat'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { asPerson } from '../../store/closed-store'
import { listMessagesIn } from '../../store/consultation-content-store'
import { findConsultationProxy, listFiledBy, type StoredProxy } from '../../store/consultation-proxy-store'
import { type FoundConsultation, findConsultation } from '../../store/consultation-store'
import { consultationWording } from '../../wording/consultation'
import { filingConsent } from '../../wording/hat'
import { threadOf } from '../consultation/thread'
import { toSummary } from '../consultation/wire-consultation'
import { hatsOf, wearsHat } from './wears-hat'

type FiledApp = Pick<App, 'db' | 'now' | 'cipher'>

const mostListed = 50

export const ownHats = async (app: FiledApp, person: Person): Promise<Hats> => {
  const hats = await hatsOf(app, person)
  return {
    hats: hats.map(({ hat, communities }) => ({ hat, communities: [...communities] })),
    sentence: { version: filingConsent.version, sentence: filingConsent.sentence },
  }
}

/** 我代办的: how far each is, of those whose hat is still worn. */
export const listFiled = async (app: FiledApp, person: Person): Promise<FiledList> => {
  const filed: FiledSummary[] = []
  for (const proxy of await listFiledBy(app.db, person.account, mostListed)) {
    if (!(await wearsHat(app, person, proxy))) continue
    const row = await findConsultation(app.db, { county: proxy.county, id: proxy.consultation })
    if (row) filed.push(summaryOf(app, row, proxy))
  }
  return { filed }
}

/** What whoever filed it keeps; what was answered is read through the database's own lock, which opens only where the person opened it. */
export const viewFiled = async (
  app: FiledApp,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<FiledView, Failure>> => {
  const proxy = await findConsultationProxy(app.db, key)
  if (proxy?.account !== person.account || !(await wearsHat(app, person, proxy))) return fail('notFound')
  const row = await findConsultation(app.db, key)
  if (!row) return fail('notFound')
  const { county, typed, witness, agreed_at, answers_open: answersOpen } = proxy
  return succeed({
    ...summaryOf(app, row, proxy),
    typed: typed === null ? null : Typed.parse(JSON.parse(app.cipher.open('consultation_proxy.typed', county, typed))),
    agreedAt: agreed_at.toISOString(),
    witness: witness && app.cipher.open('consultation_proxy.witness', county, witness),
    followed: row.owner !== null,
    answersOpen,
    messages: mayReadAnswers(proxy) ? await messagesOf(app, person, row) : [],
  })
}

const Typed = z.object({ words: z.string(), parties: z.array(Party) })

const mayReadAnswers = ({ answers_open, hat, about_village }: StoredProxy): boolean =>
  answers_open && !keepsStateAlone({ hat, aboutVillage: about_village })

const messagesOf = async (app: FiledApp, { account }: Person, row: FoundConsultation) => {
  const messages = await asPerson(app.db, account, (trx) => listMessagesIn(trx, row))
  return threadOf(app, row, { messages, askerName: consultationWording.asker.other })
}

/** Neither what it is about nor who answers it. */
const summaryOf = (app: FiledApp, row: FoundConsultation, { county, hat, person }: StoredProxy): FiledSummary => ({
  ...toSummary(row, { sight: 'closed', at: app.now() }),
  adviserName: null,
  hat,
  person: person && app.cipher.open('consultation_proxy.person', county, person),
})
