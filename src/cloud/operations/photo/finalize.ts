import type { Attachment } from '../../../contract/photo'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAttachment, type StoredAttachment, setUploaded } from '../../store/attachment-store'
import { insertOutbox } from '../../store/outbox-store'
import { cloudPathOf } from './places'
import { toWireAttachment } from './wire-attachment'

type FinalizeApp = Pick<App, 'db' | 'now' | 'newId' | 'uploads'>

export interface Arrived {
  readonly county: number
  readonly id: string
  /** WeChat's name for what was put into its store. */
  readonly fileId?: string | undefined
}

/** The phone says that all of it was sent: re-encoding is queued, once. */
export const finalizeUpload = async (
  app: FinalizeApp,
  { account }: Person,
  { county, id, fileId }: Arrived,
): Promise<Outcome<Attachment, 'attachmentNotFound'>> => {
  const found = await findAttachment(app.db, county, id)
  if (found?.owner !== account) return fail('attachmentNotFound')
  const originalKey = found.original_key ?? keyInWeChat(app, found, fileId)
  if (found.state === 'begun' && originalKey === undefined) return fail('attachmentNotFound')
  if (found.state === 'ready' || found.state === 'rejected') return succeed(toWireAttachment(found))
  await queue(app, { county, id, ...(originalKey !== undefined && { originalKey }) })
  return succeed(toWireAttachment(found))
}

/** Only the file that this upload was told to write; anybody else's stays theirs. */
const keyInWeChat = ({ uploads }: FinalizeApp, attachment: StoredAttachment, fileId: string | undefined): string | undefined => {
  const isOwn = uploads === 'wxCloud' && fileId?.startsWith('cloud://') && fileId.endsWith(`/${cloudPathOf(attachment)}`)
  return isOwn ? fileId : undefined
}

interface Queued {
  readonly county: number
  readonly id: string
  readonly originalKey?: string
}

const queue = ({ db, now, newId }: FinalizeApp, { county, id, originalKey }: Queued): Promise<void> =>
  db.transaction().execute(async (trx) => {
    if (originalKey !== undefined) await setUploaded(trx, { county, id, originalKey })
    const entry = { county, id: newId(), kind: 'photo.process', key: `photo.process:${id}`, about: id, payload: {}, availableAt: now() }
    await insertOutbox(trx, [entry])
  })
