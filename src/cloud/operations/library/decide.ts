import type { Failure } from '../../../contract/failure'
import type { DecideLibrary, ReviewLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { libraryStep } from '../../../domain/library'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { searchable } from '../../../domain/shop'
import type { App } from '../../app'
import { findItem, setItem } from '../../store/library-store'
import { isBureau } from '../adviser-duty/own'
import { isLibraryOn } from './is-on'
import { openDraft } from './wire-library'

type DecideApp = Pick<App, 'db' | 'now' | 'cipher'>
type Done = Record<string, never>

/** 第二人复核: by somebody of the county's bureau who did not ask for it. */
export const reviewItem = async (app: DecideApp, person: Person, { approve, ...key }: ReviewLibrary): Promise<Outcome<Done, Failure>> => {
  const item = (await isLibraryOn(app)) && isBureau(person, key.county) ? await findItem(app.db, key) : undefined
  if (!item) return fail('notFound')
  if (item.requested_by === person.account) return fail('secondPersonNeeded')
  const to = libraryStep(item.state, approve ? 'approve' : 'sendBack', 'reviewer')
  const change = { reviewed_by: person.account, reviewed_at: app.now() }
  return to && (await setItem(app.db, key, item.state, to, change)) ? succeed({}) : fail('notNow')
}

/** 本人决定: public only with one's own yes to the words previewed, and not a moment longer than one likes. */
export const decideOnItem = async (
  app: DecideApp,
  { account }: Person,
  { action, ...key }: DecideLibrary,
): Promise<Outcome<Done, Failure>> => {
  const item = (await isLibraryOn(app)) ? await findItem(app.db, key) : undefined
  if (item?.owner !== account) return fail('notFound')
  const to = libraryStep(item.state, action, 'asker')
  if (!to) return fail('notNow')
  const at = app.now()
  const { question, answer } = openDraft(app, item)
  const shown =
    to === 'published'
      ? { question, answer, search: searchable(question, answer), published_at: at }
      : { question: null, answer: null, search: null, published_at: null }
  return (await setItem(app.db, key, item.state, to, { ...shown, decided_at: at })) ? succeed({}) : fail('notNow')
}
