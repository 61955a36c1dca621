import type { HowToUpload } from '../../../contract/photo'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAttachment, insertAttachment } from '../../store/attachment-store'
import { maxUploadBytes } from './limits'
import { cloudPathOf, urlOf } from './places'

export interface Beginning {
  readonly id: string
  readonly county: number
  readonly kind: 'photo' | 'recording'
  readonly bytes: number
}

/** Says how to send a file; beginning twice begins one upload. */
export const beginUpload = async (
  { db, now, uploads }: Pick<App, 'db' | 'now' | 'uploads'>,
  { account }: Person,
  { id, county, kind, bytes }: Beginning,
): Promise<Outcome<HowToUpload, 'tooLarge' | 'idTaken' | 'placeNotFound'>> => {
  if (bytes > maxUploadBytes) return fail('tooLarge')
  await insertAttachment(db, { county, id, owner: account, kind, at: now() })
  const begun = await findAttachment(db, county, id)
  if (!begun) return fail('placeNotFound')
  if (begun.owner !== account || begun.kind !== kind) return fail('idTaken')
  return succeed(
    uploads === 'form' ? { by: 'form', url: urlOf({ county, id }) } : { by: 'wxCloud', cloudPath: cloudPathOf({ county, id }) },
  )
}
