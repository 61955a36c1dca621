import * as z from 'zod/mini'
import { unitPosts } from '../domain/unit'
import { templateKinds, templatesOfKind } from '../domain/unit-template'
import { Id, Printable } from './words'

/** 常用语, in the unit's own words. */
const Template = z.object({
  kind: z.enum(templateKinds),
  words: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(300)),
})
export type Template = z.infer<typeof Template>
export type TemplateKind = Template['kind']

/** One's own unit; the first where somebody works for several and names none. */
export const UnitOf = z.object({ unit: z.optional(Id) })

export const UnitPost = z.enum(unitPosts)
export type UnitPost = z.infer<typeof UnitPost>

export const Unit = z.object({
  unit: Id,
  name: z.string(),
  /** What whoever looks is in it. */
  post: UnitPost,
  revision: z.int(),
  /** 负责人签发. */
  leaderSigns: z.boolean(),
  people: z.array(z.object({ account: Id, name: z.string(), post: UnitPost })),
  templates: z.array(Template),
  /** The unit has none of its own yet. */
  isUsual: z.boolean(),
})
export type Unit = z.infer<typeof Unit>

/** All of it as it is to be from now on; null templates are the usual ones. */
export const ChangeUnit = z.object({
  unit: Id,
  /** The one that was looked at: what somebody else has changed since is not lost. */
  revision: z.int(),
  leaderSigns: z.boolean(),
  templates: z.nullable(z.array(Template).check(z.maxLength(templateKinds.length * templatesOfKind))),
})
export type ChangeUnit = z.infer<typeof ChangeUnit>

export const SetPost = z.object({ unit: Id, account: Id, post: UnitPost })
export type SetPost = z.infer<typeof SetPost>
