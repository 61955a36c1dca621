import type { Failure } from '../../../contract/failure'
import type { BeginByMandate, FinalizeByMandate } from '../../../contract/mandate'
import type { Attachment, HowToUpload } from '../../../contract/photo'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { beginUpload } from '../photo/begin'
import { finalizeUpload } from '../photo/finalize'
import { bearerOf } from './bearer'

/** A photo sent by the link: the address carries the code, for there is no session beside it. */
export const beginByMandate = async (
  app: Pick<App, 'db' | 'now' | 'uploads'>,
  { code, ...upload }: BeginByMandate,
): Promise<Outcome<HowToUpload, Failure>> => {
  const bearer = await bearerOf(app, code)
  if (!bearer.ok) return bearer
  const how = await beginUpload(app, bearer.value.person, { ...upload, county: bearer.value.mandate.county })
  if (!how.ok || how.value.by !== 'form') return how
  return succeed({ by: 'form', url: `${how.value.url}?code=${encodeURIComponent(code)}` })
}

export const finalizeByMandate = async (
  app: Pick<App, 'db' | 'now' | 'newId' | 'uploads'>,
  { code, ...arrived }: FinalizeByMandate,
): Promise<Outcome<Attachment, Failure>> => {
  const bearer = await bearerOf(app, code)
  if (!bearer.ok) return bearer
  return finalizeUpload(app, bearer.value.person, { ...arrived, county: bearer.value.mandate.county })
}

/** Whose upload a request brings that came by a link: as the owner of its own photos, and of nothing else. */
export const uploaderBy = async (app: Pick<App, 'db' | 'now'>, code: string): Promise<Person | undefined> => {
  const bearer = await bearerOf(app, code)
  return bearer.ok ? { account: bearer.value.person.account, grants: [] } : undefined
}
