import type { Failure } from '../../../contract/failure'
import type { KeepPhrase, Phrase, RemovePhrase } from '../../../contract/phrase'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { mostPhrases } from '../../../domain/phrase'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import { keepPhrase, listPhrases, removePhrase } from '../../store/phrase-store'

type PhraseApp = Pick<App, 'db' | 'now'>

/** 常用语 of whoever asks. */
export const ownPhrases = async ({ db }: PhraseApp, { account }: Person): Promise<Outcome<Phrase[], Failure>> => {
  const own = await findAdviserOf(db, account)
  return own ? succeed(await listPhrases(db, own)) : fail('notAnAdviser')
}

export const keepOwnPhrase = async (
  { db, now }: PhraseApp,
  { account }: Person,
  phrase: KeepPhrase,
): Promise<Outcome<Phrase[], Failure>> => {
  const own = await findAdviserOf(db, account)
  if (!own) return fail('notAnAdviser')
  const isKept = await keepPhrase(db, own, { ...phrase, at: now() }, mostPhrases)
  return isKept ? succeed(await listPhrases(db, own)) : fail('tooManyTemplates')
}

export const removeOwnPhrase = async (
  { db }: PhraseApp,
  { account }: Person,
  { id }: RemovePhrase,
): Promise<Outcome<Phrase[], Failure>> => {
  const own = await findAdviserOf(db, account)
  if (!own) return fail('notAnAdviser')
  await removePhrase(db, own, id)
  return succeed(await listPhrases(db, own))
}
