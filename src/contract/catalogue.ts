import * as z from 'zod/mini'
import { DivisionCode, Id, ShortWords } from './words'

const Named = z.object({ id: Id, name: z.string() })

/** To whom a matter goes as the catalogue has it, who may lead it, who may help, and why no grid may have it. */
export const Routing = z.object({
  lead: z.nullable(Named),
  co: z.array(Named),
  leads: z.array(Named),
  units: z.array(Named),
  notForGrid: z.nullable(z.object({ reason: z.string(), goesTo: z.string(), source: z.string() })),
})
export type Routing = z.infer<typeof Routing>

/** 派单目录, or 准入清单. */
const Kind = z.enum(['routing', 'admission'])
export type CatalogueKind = z.infer<typeof Kind>

export const CatalogueOf = z.object({ kind: Kind, area: z.optional(DivisionCode) })
export type CatalogueOf = z.infer<typeof CatalogueOf>

const Rule = z.object({
  id: Id,
  category: z.string(),
  categoryName: z.string(),
  area: z.string(),
  areaName: z.string(),
  /** YYYY-MM-DD. */
  from: z.string(),
  isComing: z.boolean(),
  /** From that day on nothing is said any more. */
  isEnded: z.boolean(),
  /** Followed by another of the same that holds already. */
  isPast: z.boolean(),
  lead: z.nullable(z.string()),
  co: z.array(z.string()),
  reason: z.nullable(z.string()),
  goesTo: z.nullable(z.string()),
  source: z.nullable(z.string()),
})
export type CatalogueRule = z.infer<typeof Rule>

export const CataloguePage = z.object({
  area: z.object({ code: z.string(), name: z.string() }),
  rules: z.array(Rule),
  /** Whom a rule may name, where it is of one county. */
  units: z.array(z.string()),
  today: z.string(),
})
export type CataloguePage = z.infer<typeof CataloguePage>

/** As it stands in a row of the workbook; kinds, places and units by name or code, several units with 、 between them. */
const Row = z.object({
  category: ShortWords,
  area: ShortWords,
  from: ShortWords,
  lead: z.optional(ShortWords),
  co: z.optional(z.string().check(z.maxLength(400))),
  reason: z.optional(ShortWords),
  goesTo: z.optional(ShortWords),
  source: z.optional(ShortWords),
})
export type CatalogueRow = z.infer<typeof Row>

/** Rows filled in on the page, or a workbook (.xlsx, base64). */
export const CatalogueSheet = z.object({
  kind: Kind,
  rows: z.optional(z.array(Row).check(z.maxLength(50))),
  file: z.optional(z.string().check(z.maxLength(1_400_000))),
})
export type CatalogueSheet = z.infer<typeof CatalogueSheet>

export const TriedCatalogue = z.object({
  rows: z.array(z.object({ row: z.int(), title: z.string(), outcome: z.enum(['new', 'changed', 'same', 'refused']), message: z.string() })),
  counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), refused: z.int() }),
})
export type TriedCatalogue = z.infer<typeof TriedCatalogue>
