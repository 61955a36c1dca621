import type { CitedArticle, ConsultationView } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { LibraryDraft, LibraryTried, RequestLibrary, TryLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { deIdentify, type Known, takeOut } from '../../../domain/de-identify'
import { identifyingLeft } from '../../../domain/identifying-left'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findItem, insertItem, type StoredItem } from '../../store/library-store'
import { knownIn, type RequestApp, type Requestable, whatMayBeAsked } from './may-request'
import { sealDraft, toDraft } from './wire-library'

/** 先看看: what the rule takes out, and what it leaves for people to look at; nobody is asked and nothing is kept. */
export const tryOutPublication = async (app: RequestApp, person: Person, tried: TryLibrary): Promise<Outcome<LibraryTried, Failure>> => {
  const asked = await whatMayBeAsked(app, person, { county: tried.county, id: tried.consultation })
  if (!asked.ok) return asked
  const known = await knownIn(app, asked.value)
  return succeed({ question: outOf(tried.question, known), answer: outOf(tried.answer, known) })
}

const outOf = (words: string, known: Known): LibraryTried['question'] => {
  const { text, taken } = takeOut(words, known)
  return { text, taken: [...taken], doubts: identifyingLeft(text) }
}

/** 申请公开: by whoever answered, in new words, of what is answered; what says who it was is taken out before anybody else reads it. */
export const requestPublication = async (
  app: RequestApp,
  person: Person,
  asked: RequestLibrary,
): Promise<Outcome<LibraryDraft, Failure>> => {
  const found = await whatMayBeAsked(app, person, { county: asked.county, id: asked.consultation })
  if (!found.ok) return found
  const known = await knownIn(app, found.value)
  const words = { question: deIdentify(asked.question, known), answer: deIdentify(asked.answer, known) }
  const at = app.now()
  await insertItem(app.db, { ...newItem(found.value), ...sealDraft(app, asked.county, words), ...by(person, asked, at) })
  const kept = await findItem(app.db, asked)
  return kept?.requested_by === person.account && kept.consultation === asked.consultation
    ? succeed(toDraft(app, kept))
    : fail('libraryAsked')
}

const by = ({ account }: Person, { county, id }: RequestLibrary, at: Date) => ({ county, id, requested_by: account, requested_at: at })

const newItem = ({
  row: { id, owner, category },
  view,
}: Requestable): Omit<StoredItem, 'county' | 'id' | 'requested_by' | 'requested_at' | 'draft_question' | 'draft_answer'> => ({
  consultation: id,
  owner,
  category,
  cited: citedIn(view),
  signed: `${view.adviser?.name ?? ''} ${view.adviser?.shopName ?? ''}`.trim(),
  state: 'requested',
  question: null,
  answer: null,
  search: null,
  sent_back: null,
  reviewed_by: null,
  reviewed_at: null,
  decided_at: null,
  published_at: null,
})

/** 依据的法条 of every answer, each once. */
const citedIn = ({ messages }: ConsultationView): CitedArticle[] => [
  ...new Map(
    messages.filter(({ kind }) => kind === 'answer').flatMap(({ cited }) => cited.map((each) => [`${each.law} ${each.article}`, each])),
  ).values(),
]
