import * as z from 'zod/mini'
import { CitedArticle, type ConsultationMessage } from '../../../contract/consultation'
import type { Person } from '../../../domain/authorization'
import type { MessageKind } from '../../../domain/consultation-words'
import type { App } from '../../app'
import { claimForConsultation, insertMessage, listConsultationFiles, type StoredMessage } from '../../store/consultation-content-store'
import type { ConsultationKey } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { toWireAttachment } from '../photo/wire-attachment'
import { Rollback } from '../report/rollback'

export interface ToSay {
  readonly id: string
  readonly kind: MessageKind
  readonly part: StoredMessage['by_part']
  readonly adviserName: string | null
  readonly words: string
  readonly cited?: readonly CitedArticle[] | undefined
  readonly nextSteps?: string | undefined
  readonly aidHint?: boolean | undefined
  readonly attachments: readonly string[]
  readonly at: Date
}

const Details = z.object({ cited: z.array(CitedArticle), nextSteps: z.nullable(z.string()) })

/** Sealed before it is kept; what was sent along belongs to the consultation from now on. */
export const say = async (
  { cipher }: Pick<App, 'cipher'>,
  trx: Database,
  { key, author, toSay }: { key: ConsultationKey; author: Person; toSay: ToSay },
): Promise<void> => {
  const { words, cited = [], nextSteps = '', aidHint, attachments } = toSay
  const ids = [...new Set(attachments)]
  const claimed = await claimForConsultation(trx, key, { account: author.account, ids })
  if (claimed !== ids.length) throw new Rollback('attachmentNotFound')
  const details = cited.length > 0 || nextSteps ? JSON.stringify({ cited, nextSteps: nextSteps || null }) : undefined
  await insertMessage(trx, {
    county: key.county,
    id: toSay.id,
    consultation: key.id,
    kind: toSay.kind,
    by_part: toSay.part,
    author: author.account,
    adviser_name: toSay.adviserName,
    words: cipher.seal('consultation_message.words', key.county, words),
    details: details === undefined ? null : cipher.seal('consultation_message.details', key.county, details),
    aid_hint: aidHint ?? null,
    attachments: ids,
    at: toSay.at,
  })
}

/** The thread as whoever is let in reads it. */
export const threadOf = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  key: ConsultationKey,
  { messages, askerName }: { messages: readonly StoredMessage[]; askerName: string },
): Promise<ConsultationMessage[]> => {
  const files = messages.some(({ attachments }) => attachments.length > 0) ? await listConsultationFiles(db, key) : []
  const fileOf = new Map(files.map((file) => [file.id, file]))
  return messages.map((message) => {
    const { cited, nextSteps } = detailsOf(cipher, message)
    return {
      id: message.id,
      kind: message.kind,
      by: message.by_part,
      name: message.adviser_name ?? askerName,
      at: message.at.toISOString(),
      words: cipher.open('consultation_message.words', key.county, message.words) || null,
      cited,
      nextSteps,
      aidHint: message.aid_hint,
      attachments: message.attachments.flatMap((id) => {
        const file = fileOf.get(id)
        return file ? [toWireAttachment(file)] : []
      }),
    }
  })
}

const detailsOf = (cipher: App['cipher'], { county, details }: StoredMessage): z.infer<typeof Details> =>
  details === null
    ? { cited: [], nextSteps: null }
    : Details.parse(JSON.parse(cipher.open('consultation_message.details', county, details)))
