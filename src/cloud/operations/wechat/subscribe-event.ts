import * as z from 'zod/mini'

/** What WeChat tells of a person's subscriptions: one answer, change or delivery for each template. */
export interface SubscribeEvent {
  readonly kind: 'popup' | 'change' | 'sent'
  readonly openid: string
  /** When WeChat saw it happen, to the second. */
  readonly at: Date
  readonly entries: readonly SubscribeEntry[]
}

interface SubscribeEntry {
  readonly templateId: string
  /** accept or reject, for a popup and a change. */
  readonly answer: string | undefined
  /** The message and what became of it, for a delivery. */
  readonly messageId: string | undefined
  readonly errorCode: number | undefined
}

const kinds = {
  subscribe_msg_popup_event: 'popup',
  subscribe_msg_change_event: 'change',
  subscribe_msg_sent_event: 'sent',
} as const

// WeChat documents strings and sends numbers for some of them.
const Text = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((given) => String(given)),
)

const Entry = z.object({
  TemplateId: Text,
  SubscribeStatusString: z.optional(z.string()),
  MsgID: z.optional(Text),
  ErrorCode: z.optional(Text),
})

const Message = z.object({
  FromUserName: z.string(),
  CreateTime: Text,
  Event: z.enum(['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event']),
  // One entry comes bare, several come in a list.
  List: z.union([z.array(Entry), Entry]),
})

/** Nothing where the message is no event of subscriptions, or none that can be read. */
export const readSubscribeEvent = (message: unknown): SubscribeEvent | undefined => {
  const { data } = Message.safeParse(message)
  if (!data) return undefined
  const entries = [data.List].flat().map(({ TemplateId, SubscribeStatusString, MsgID, ErrorCode }) => ({
    templateId: TemplateId,
    answer: SubscribeStatusString,
    messageId: MsgID,
    errorCode: ErrorCode === undefined ? undefined : Number(ErrorCode),
  }))
  return { kind: kinds[data.Event], openid: data.FromUserName, at: new Date(Number(data.CreateTime) * 1000), entries }
}
