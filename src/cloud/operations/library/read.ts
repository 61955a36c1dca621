import type { Failure } from '../../../contract/failure'
import type { LibraryAbout, LibraryAboutOf, LibraryDraft, LibraryItem, SearchLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findConsultation } from '../../store/consultation-store'
import { findItem, findLatestAbout, listOwnItems, listToReview, type StoredItem, searchLibrary } from '../../store/library-store'
import { partIn } from '../consultation/part-in'
import { isLibraryOn } from './is-on'
import { type RequestApp, whatMayBeAsked } from './may-request'
import { toDraft, toItem } from './wire-library'

type ReadApp = Pick<App, 'db' | 'now' | 'cipher'>
const most = 30

/** 搜公开问答; nothing is kept beside the table, so what was withdrawn is gone at once. */
export const searchPublic = async (app: ReadApp, { words = '' }: SearchLibrary): Promise<LibraryItem[]> =>
  (await isLibraryOn(app)) ? (await searchLibrary(app.db, words, most)).map(toItem) : []

export const viewPublic = async (app: ReadApp, key: { county: number; id: string }): Promise<Outcome<LibraryItem, Failure>> => {
  const item = (await isLibraryOn(app)) ? await findItem(app.db, key) : undefined
  return item?.state === 'published' ? succeed(toItem(item)) : fail('notFound')
}

/** 待复核 of the counties that one answers for, but for what one asked for oneself. */
export const listDesk = async (app: ReadApp, { account, grants }: Person): Promise<LibraryDraft[]> => {
  if (!(await isLibraryOn(app))) return []
  const areas = grants
    .filter(({ role, area }) => role === 'administrator' && area.length === 6)
    .map(({ area }) => (area.endsWith('00') ? area.slice(0, 4) : area))
  return (await listToReview(app.db, areas)).filter(({ requested_by }) => requested_by !== account).map((item) => toDraft(app, item))
}

/** 我的问题: what waits for my word, with its preview, and what is public with it; that can be taken back where it is off, too. */
export const listOwn = async (app: ReadApp, { account }: Person): Promise<LibraryDraft[]> => {
  const isOn = await isLibraryOn(app)
  const items = await listOwnItems(app.db, account)
  return items.filter(({ state }) => isOn || state === 'published').map((item) => toOwn(app, item))
}

/** 公开到哪一步了 of one consultation: whoever answered sees all of it, whoever asked what waits for them and what is public. */
export const viewAbout = async (app: RequestApp, person: Person, of: LibraryAboutOf): Promise<Outcome<LibraryAbout, Failure>> => {
  const row = await findConsultation(app.db, { county: of.county, id: of.consultation })
  const part = row && partIn(row, person)
  const isOn = await isLibraryOn(app)
  const latest = await findLatestAbout(app.db, of)
  if (part === 'asker') return succeed({ isOn, mayRequest: false, item: latest && isTheirs(latest, isOn) ? toOwn(app, latest) : null })
  return part === 'adviser' ? succeed({ isOn, ...(isOn ? await asAdviser(app, person, of, latest) : closed) }) : fail('notFound')
}

const isTheirs = ({ state }: StoredItem, isOn: boolean) => state === 'published' || (isOn && state === 'approved')

const asAdviser = async (
  app: RequestApp,
  person: Person,
  { county, consultation: id }: LibraryAboutOf,
  latest: StoredItem | undefined,
) => ({
  mayRequest: (!latest || isOver(latest)) && (await whatMayBeAsked(app, person, { county, id })).ok,
  item: latest?.requested_by === person.account ? toDraft(app, latest) : null,
})

const closed = { mayRequest: false, item: null }
const isOver = ({ state }: StoredItem) => state === 'sentBack' || state === 'declined' || state === 'withdrawn'

/** What the staff should look at is no word to whoever asked. */
const toOwn = (app: ReadApp, item: StoredItem): LibraryDraft => ({ ...toDraft(app, item), doubts: [], reason: null })
