import type { ConsultationView } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { LibraryDraft, RequestLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { deIdentify, type Known } from '../../../domain/de-identify'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findAreaNames } from '../../store/area-store'
import { findConsultation } from '../../store/consultation-store'
import { listContacts } from '../../store/home-store'
import { findItem, insertItem } from '../../store/library-store'
import { type ViewApp, viewConsultation } from '../consultation/view'
import { isLibraryOn } from './is-on'
import { sealDraft, toDraft } from './wire-library'

/** Never public, whoever agrees: whose danger or childhood it is. */
const isKept = ({ neutral, category }: ConsultationView): boolean => neutral || category === 'minors'

/** 申请公开: by whoever answered, in new words, of what is answered; what says who it was is taken out before anybody else reads it. */
export const requestPublication = async (app: ViewApp, person: Person, asked: RequestLibrary): Promise<Outcome<LibraryDraft, Failure>> => {
  if (!(await isLibraryOn(app))) return fail('notFound')
  const key = { county: asked.county, id: asked.consultation }
  const viewed = await viewConsultation(app, person, key)
  const row = await findConsultation(app.db, key)
  if (!viewed.ok || viewed.value.as !== 'adviser' || !row?.owner) return fail('notFound')
  const { value: view } = viewed
  if (!['answered', 'closed'].includes(view.status) || isKept(view)) return fail('notForLibrary')
  const known = await knownIn(app, view, row.owner)
  const words = { question: deIdentify(asked.question, known), answer: deIdentify(asked.answer, known) }
  await insertItem(app.db, {
    ...{ county: asked.county, id: asked.id, consultation: asked.consultation, owner: row.owner, category: row.category },
    ...sealDraft(app, asked.county, words),
    ...{
      question: null,
      answer: null,
      search: null,
      state: 'requested',
      signed: `${view.adviser?.name ?? ''} ${view.adviser?.shopName ?? ''}`,
    },
    ...{
      requested_by: person.account,
      requested_at: app.now(),
      reviewed_by: null,
      reviewed_at: null,
      decided_at: null,
      published_at: null,
    },
  })
  const kept = await findItem(app.db, asked)
  return kept?.requested_by === person.account && kept.consultation === asked.consultation
    ? succeed(toDraft(app, kept))
    : fail('libraryAsked')
}

/** Whom and where the words must not name. */
const knownIn = async ({ db, cipher }: ViewApp, { parties, onBehalf, community }: ConsultationView, owner: string): Promise<Known> => {
  const [names, contacts] = [await findAreaNames(db, [community, community.slice(0, 9)]), await listContacts(db, [owner])]
  const asker = contacts.flatMap(({ name }) => (name ? [cipher.open('account.name', cityCounty, name)] : []))
  const all = parties ?? []
  return {
    people: [...asker, ...(onBehalf ? [onBehalf.name] : []), ...all.filter(({ kind }) => kind === 'person').map(({ name }) => name)],
    firms: all.filter(({ kind }) => kind === 'company').map(({ name }) => name),
    places: [...names.values(), ...all.filter(({ kind }) => kind === 'villageCommittee').map(({ name }) => name)],
  }
}
