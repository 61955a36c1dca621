import type { Failure } from '../../../contract/failure'
import type { DecideLibrary, ReviewLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { libraryStep } from '../../../domain/library'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { searchable } from '../../../domain/shop'
import type { App } from '../../app'
import { findConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { findItem, type StoredItem, setItem } from '../../store/library-store'
import { insertOutbox } from '../../store/outbox-store'
import { isBureau } from '../adviser-duty/own'
import { isLibraryOn } from './is-on'
import { openDraft, sealReason } from './wire-library'

type DecideApp = Pick<App, 'db' | 'now' | 'cipher' | 'newId'>
type Done = Record<string, never>

/** 第二人复核: by somebody of the county's bureau who did not ask for it; who sends it back says why. */
export const reviewItem = async (
  app: DecideApp,
  person: Person,
  { approve, reason, ...key }: ReviewLibrary,
): Promise<Outcome<Done, Failure>> => {
  const item = (await isLibraryOn(app)) && isBureau(person, key.county) ? await findItem(app.db, key) : undefined
  if (!item) return fail('notFound')
  if (item.requested_by === person.account) return fail('secondPersonNeeded')
  if (!approve && !reason) return fail('reasonMissing')
  const to = libraryStep(item.state, approve ? 'approve' : 'sendBack', 'reviewer')
  if (!to) return fail('notNow')
  const change = {
    reviewed_by: person.account,
    reviewed_at: app.now(),
    ...(!approve && reason && sealReason(app, key.county, reason)),
  }
  return app.db.transaction().execute(async (trx) => {
    if (!(await setItem(trx, key, item.state, to, change))) return fail('notNow')
    await tellReviewed(app, trx, item, approve)
    return succeed({})
  })
}

/** Whoever asked the question is asked for their word; whoever wrote the answer hears that it came back. */
const tellReviewed = async ({ newId, now }: DecideApp, trx: Database, item: StoredItem, isApproved: boolean) => {
  const isQuiet = isApproved && (await findConsultation(trx, { county: item.county, id: item.consultation }))?.neutral
  const account = isApproved ? item.owner : item.requested_by
  const flow = isApproved ? (isQuiet ? 'quietNews' : 'consultationNews') : 'consultationMoved'
  const key = `library:${item.id}:${flow}:${account}`
  const entry = { county: item.county, id: newId(), kind: 'push', key, about: item.consultation, payload: { flow, account } }
  await insertOutbox(trx, [{ ...entry, availableAt: now() }])
}

/** Of what is not agreed to, nothing stays but that it was asked. */
const gone = {
  question: null,
  answer: null,
  search: null,
  published_at: null,
  draft_question: null,
  draft_answer: null,
  cited: [],
}

/** 本人决定: public only with one's own yes to the words previewed, and taken back whenever one likes, even where the city has set it off. */
export const decideOnItem = async (
  app: DecideApp,
  { account }: Person,
  { action, ...key }: DecideLibrary,
): Promise<Outcome<Done, Failure>> => {
  const item = action !== 'consent' || (await isLibraryOn(app)) ? await findItem(app.db, key) : undefined
  if (item?.owner !== account) return fail('notFound')
  const to = libraryStep(item.state, action, 'asker')
  if (!to) return fail('notNow')
  const at = app.now()
  const { question, answer } = openDraft(app, item)
  const laws = item.cited.map(({ law, article }) => law + article)
  const shown = to === 'published' ? { question, answer, search: searchable(question, answer, ...laws), published_at: at } : gone
  return (await setItem(app.db, key, item.state, to, { ...shown, decided_at: at })) ? succeed({}) : fail('notNow')
}
