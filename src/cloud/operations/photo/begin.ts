import type { HowToUpload } from '../../../contract/photo'
import type { Person } from '../../../domain/authorization'
import { type FileNameProblem, fileNameProblem } from '../../../domain/file-name'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAttachment, insertAttachment } from '../../store/attachment-store'
import { maxFileBytes } from './file-content'
import { maxUploadBytes } from './limits'
import { cloudPathOf, urlOf } from './places'

export interface Beginning {
  readonly id: string
  readonly county: number
  readonly kind: 'photo' | 'recording' | 'file'
  readonly bytes: number
  readonly name?: string | undefined
}

/** Says how to send a file; beginning twice begins one upload. */
export const beginUpload = async (
  { db, now, uploads }: Pick<App, 'db' | 'now' | 'uploads'>,
  { account }: Person,
  { id, county, kind, bytes, name }: Beginning,
): Promise<Outcome<HowToUpload, 'tooLarge' | 'idTaken' | 'placeNotFound' | FileNameProblem>> => {
  const wrong = wrongIn({ kind, bytes, name })
  if (wrong) return fail(wrong)
  await insertAttachment(db, { county, id, owner: account, kind, name: (kind === 'file' && name) || null, at: now() })
  const begun = await findAttachment(db, county, id)
  if (!begun) return fail('placeNotFound')
  if (begun.owner !== account || begun.kind !== kind) return fail('idTaken')
  return succeed(
    uploads === 'form' ? { by: 'form', url: urlOf({ county, id }) } : { by: 'wxCloud', cloudPath: cloudPathOf({ county, id }) },
  )
}

/** A file is asked for its name before any of it is sent. */
const wrongIn = ({ kind, bytes, name = '' }: Pick<Beginning, 'kind' | 'bytes' | 'name'>): 'tooLarge' | FileNameProblem | undefined => {
  if (kind !== 'file') return bytes > maxUploadBytes ? 'tooLarge' : undefined
  return bytes > maxFileBytes ? 'tooLarge' : fileNameProblem(name)
}
