import * as z from 'zod/mini'
import { rosterKinds, rosterOutcomes } from '../domain/roster'
import { CountyCode, Id, Moment } from './words'

export const RosterKind = z.enum(rosterKinds)
export type RosterKind = z.infer<typeof RosterKind>
export const RosterTemplate = z.object({ kind: RosterKind })

/** A county's whole roster as a workbook (.xlsx, base64). */
export const RosterFile = z.object({ county: CountyCode, kind: RosterKind, file: z.string().check(z.maxLength(1_400_000)) })
export type RosterFile = z.infer<typeof RosterFile>

/** 离任: who is listed and does not stand in the new roster, and to whom what they have open would go. */
const Leaver = z.object({ id: Id, name: z.string(), where: z.string(), matters: z.int(), next: z.nullable(z.string()) })

export const TriedRoster = z.object({
  /** Row by row as numbered in the sheet, where the headings are row 1; those that stay as they are only counted. */
  rows: z.array(z.object({ row: z.int(), name: z.string(), outcome: z.enum(rosterOutcomes), message: z.string() })),
  counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
  leavers: z.array(Leaver),
})
export type TriedRoster = z.infer<typeof TriedRoster>

/** Put in as one under an id made once on the screen; a file that is only a part of the roster ends nobody. */
export const PutRoster = z.extend(RosterFile, { id: Id, isWhole: z.boolean() })
export type PutRoster = z.infer<typeof PutRoster>
export const RosterOf = z.object({ county: CountyCode })
export const RosterImport = z.object({
  id: Id,
  kind: RosterKind,
  at: Moment,
  added: z.int(),
  changed: z.int(),
  left: z.int(),
  undone: z.boolean(),
  mayUndo: z.boolean(),
})
export type RosterImport = z.infer<typeof RosterImport>
export const RosterImportOf = z.object({ county: CountyCode, id: Id })

/** Villages without three 法律明白人, or without an adviser. */
export const RosterGapsOf = z.object({ county: CountyCode, after: z.optional(z.string().check(z.regex(/^\d{12}$/))) })
export type RosterGapsOf = z.infer<typeof RosterGapsOf>
export const RosterGaps = z.object({
  villages: z.array(z.object({ code: z.string(), name: z.string(), guides: z.int(), advisers: z.int() })),
  lacking: z.int(),
  total: z.int(),
  next: z.nullable(z.string()),
})
export type RosterGaps = z.infer<typeof RosterGaps>

/** Where the caller administers rosters. */
export const RosterCounties = z.object({ counties: z.array(z.object({ code: CountyCode, name: z.string() })) })
export type RosterCounties = z.infer<typeof RosterCounties>

/** 名册里有您的手机号: a role is offered, and never given silently. */
export const OfferedRole = z.object({
  county: z.int(),
  id: Id,
  role: z.enum(['guide', 'leader', 'adviser']),
  name: z.string(),
  /** The village, or the firm and the villages. */
  where: z.string(),
  until: z.nullable(z.string()),
})
export type OfferedRole = z.infer<typeof OfferedRole>
export const OfferedRoles = z.object({ offers: z.array(OfferedRole) })
export type OfferedRoles = z.infer<typeof OfferedRoles>
export const AnswerOffer = z.object({ county: CountyCode, id: Id, accept: z.boolean() })
export type AnswerOffer = z.infer<typeof AnswerOffer>
