import type { Failure } from '../../../contract/failure'
import type { LibraryDraft, LibraryItem, SearchLibrary } from '../../../contract/library'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findItem, listOwnItems, listToReview, searchLibrary } from '../../store/library-store'
import { isLibraryOn } from './is-on'
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

/** 我的问题: what waits for my word, with its preview, and what is public with it. */
export const listOwn = async (app: ReadApp, { account }: Person): Promise<LibraryDraft[]> =>
  (await isLibraryOn(app)) ? (await listOwnItems(app.db, account)).map((item) => toDraft(app, item)) : []
