import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAttachment, setUploaded } from '../../store/attachment-store'
import { fileTypeOf, headLength } from './file-type'
import { maxUploadBytes } from './limits'
import { peek } from './peek'
import { originalKeyOf } from './places'

export interface Arrival {
  readonly county: number
  readonly id: string
  readonly content: AsyncIterable<Uint8Array>
}

/** Takes in the file of an upload begun by the same person: all of it or nothing, once. */
export const receiveUpload = async (
  { db, files }: Pick<App, 'db' | 'files'>,
  { account }: Person,
  { county, id, content }: Arrival,
): Promise<Outcome<null, 'attachmentNotFound' | 'notAPhoto' | 'tooLarge'>> => {
  const begun = await findAttachment(db, county, id)
  if (begun?.owner !== account) return fail('attachmentNotFound')
  if (begun.state !== 'begun') return succeed(null)
  const { head, whole, letGo } = await peek(content, headLength)
  const type = fileTypeOf(head)
  if (type?.kind !== begun.kind) {
    await letGo()
    return fail('notAPhoto')
  }
  const stored = await files.put(originalKeyOf({ county, id }), whole(), { mime: type.mime, maxBytes: maxUploadBytes })
  if (!stored.ok) return stored
  await setUploaded(db, { county, id, originalKey: stored.value.key, bytes: stored.value.bytes })
  return succeed(null)
}
