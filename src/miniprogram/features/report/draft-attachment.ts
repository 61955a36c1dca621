import * as z from 'zod/mini'
import { attachmentKinds } from '../../../contract/photo'
import { isStillThere } from '../../platform/photo'

/** A photo, recording or paper of a draft: the file on this phone, and the county whose store already has it. */
export const DraftAttachment = z.object({
  id: z.uuid(),
  kind: z.enum(attachmentKinds),
  path: z.string(),
  bytes: z.int(),
  sentTo: z.nullable(z.int()),
  /** What the person calls it, where it has a name. */
  name: z.optional(z.string()),
})
export type DraftAttachment = z.infer<typeof DraftAttachment>

/** A file that the phone no longer has cannot be sent, so only what the cloud has stays. */
export const stillThere = (attachments: readonly DraftAttachment[]): DraftAttachment[] =>
  attachments.flatMap((each) => {
    if (isStillThere(each.path)) return [each]
    return each.sentTo === null ? [] : [{ ...each, path: '' }]
  })
