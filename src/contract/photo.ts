import * as z from 'zod/mini'
import { CountyCode, Id, Printable } from './words'

/** Photos, recordings and files alike. */
export const attachmentKinds = ['photo', 'recording', 'file'] as const

export const BeginUpload = z.object({
  /** Made once on the phone, so that beginning twice begins one upload. */
  id: Id,
  county: CountyCode,
  kind: z.enum(attachmentKinds),
  bytes: z.int().check(z.minimum(1), z.maximum(50_000_000)),
  /** 文件名, of a file. */
  name: z.optional(z.string().check(Printable, z.trim(), z.maxLength(120))),
})

export const HowToUpload = z.discriminatedUnion('by', [
  z.object({ by: z.literal('form'), url: z.string() }),
  z.object({ by: z.literal('wxCloud'), cloudPath: z.string() }),
])
export type HowToUpload = z.infer<typeof HowToUpload>

export const FinalizeUpload = z.object({ id: Id, county: CountyCode, fileId: z.optional(z.string().check(z.maxLength(300))) })

/** WeChat's own store shows a file at an address of its own, for a short while. */
export const AddressesOf = z.object({ county: CountyCode, ids: z.array(Id).check(z.minLength(1), z.maxLength(100)) })
export const FileAddress = z.object({ id: Id, url: z.string() })
export type FileAddress = z.infer<typeof FileAddress>

/** 处理中 until it is re-encoded; the original is never shown. */
export const Attachment = z.object({
  id: Id,
  kind: z.enum(attachmentKinds),
  state: z.enum(['processing', 'ready', 'rejected']),
  url: z.nullable(z.string()),
  /** 文件名, of a file. */
  name: z.optional(z.nullable(z.string())),
})
export type Attachment = z.infer<typeof Attachment>
