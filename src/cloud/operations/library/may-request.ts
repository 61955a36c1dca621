import type { ConsultationView } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { Known } from '../../../domain/de-identify'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { type FoundConsultation, findConsultation } from '../../store/consultation-store'
import { listGuardiansOf } from '../../store/guardian-store'
import { listContacts } from '../../store/home-store'
import { partIn, sightOf } from '../consultation/part-in'
import { toView } from '../consultation/view'
import { isLibraryOn } from './is-on'

export type RequestApp = Pick<App, 'db' | 'now' | 'cipher' | 'newId'>

export interface Requestable {
  readonly row: FoundConsultation & { readonly owner: string }
  readonly view: ConsultationView
}

/** Whoever answered it, once it is answered; never of whose danger or childhood it is, whoever would agree. */
export const whatMayBeAsked = async (
  app: RequestApp,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<Requestable, Failure>> => {
  const row = (await isLibraryOn(app)) ? await findConsultation(app.db, key) : undefined
  const owner = row?.owner
  if (!row || !owner || partIn(row, person) !== 'adviser') return fail('notFound')
  if (!isAnswered(row) || (await isKept(app, row, owner))) return fail('notForLibrary')
  const view = await toView(app, person, { row, part: 'adviser', sight: sightOf(row, 'adviser') })
  return succeed({ row: { ...row, owner }, view })
}

const isAnswered = ({ status, is_open }: FoundConsultation) => is_open && (status === 'answered' || status === 'closed')

const isKept = async ({ db }: RequestApp, { neutral, category }: FoundConsultation, owner: string): Promise<boolean> =>
  neutral || category === 'minors' || (await listGuardiansOf(db, owner)).length > 0

/** Whom and where the words must not name. */
export const knownIn = async (
  { db, cipher }: RequestApp,
  { row: { owner }, view: { parties, onBehalf, community } }: Requestable,
): Promise<Known> => {
  const [names, contacts] = [await findAreaNames(db, [community, community.slice(0, 9)]), await listContacts(db, [owner])]
  const asker = contacts.flatMap(({ name }) => (name ? [cipher.open('account.name', cityCounty, name)] : []))
  const all = parties ?? []
  return {
    people: [...asker, ...(onBehalf ? [onBehalf.name] : []), ...all.filter(({ kind }) => kind === 'person').map(({ name }) => name)],
    firms: all.filter(({ kind }) => kind === 'company').map(({ name }) => name),
    places: [...names.values(), ...all.filter(({ kind }) => kind === 'villageCommittee').map(({ name }) => name)],
  }
}
