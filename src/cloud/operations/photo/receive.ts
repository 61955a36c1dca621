import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAttachment, type StoredAttachment, setUploaded } from '../../store/attachment-store'
import { lookInto, maxFileBytes } from './file-content'
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
): Promise<Outcome<null, 'attachmentNotFound' | 'notAPhoto' | 'tooLarge' | 'notThatFile' | 'macrosInside'>> => {
  const begun = await findAttachment(db, county, id)
  if (begun?.owner !== account) return fail('attachmentNotFound')
  if (begun.state !== 'begun') return succeed(null)
  if (begun.kind === 'file') return receiveFile({ db, files }, begun, content)
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

/** A file is looked at whole before any of it is kept: it has to be what it is called, and nothing in it may run. */
const receiveFile = async (
  { db, files }: Pick<App, 'db' | 'files'>,
  { county, id, name }: StoredAttachment,
  content: AsyncIterable<Uint8Array>,
): Promise<Outcome<null, 'tooLarge' | 'notThatFile' | 'macrosInside'>> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of content) {
    bytes += part.byteLength
    if (bytes > maxFileBytes) return fail('tooLarge')
    parts.push(part)
  }
  const whole = Buffer.concat(parts)
  const found = lookInto(name ?? '', whole)
  if (!found.ok) return fail(found.failure)
  const stored = await files.put(originalKeyOf({ county, id }), whole, { mime: found.mime, maxBytes: maxFileBytes })
  if (!stored.ok) return stored
  await setUploaded(db, { county, id, originalKey: stored.value.key, bytes: stored.value.bytes })
  return succeed(null)
}
