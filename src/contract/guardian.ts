import * as z from 'zod/mini'
import { actionsTakingIn, guardianRelations, takingIn } from '../domain/consent'
import { Id, Moment } from './words'

export const GuardianRelationName = z.enum(guardianRelations)
export type GuardianRelationName = z.infer<typeof GuardianRelationName>

export const guardianRelationNames: readonly GuardianRelationName[] = guardianRelations

/** Whether this call would hand in something new about a person; a phone that waits for a guardian does not make it. */
export const takesIn = (procedure: string, input: unknown): boolean => {
  const { steps, safety } = (input ?? {}) as { steps?: unknown; safety?: { aboutGuardian?: unknown } }
  // Whoever is complained of is not asked first.
  if (procedure === 'consultation.submit' && safety?.aboutGuardian === true) return false
  if ((takingIn as readonly string[]).includes(procedure)) return true
  return Array.isArray(steps) && steps.some(({ action }: { action?: unknown }) => actionsTakingIn.includes(String(action)))
}

const Given = {
  id: Id,
  relation: GuardianRelationName,
  /** Of the privacy policy that was agreed to. */
  version: z.int(),
  at: Moment,
  endedAt: z.nullable(Moment),
}

/** 监护人同意, as the child's phone and the guardian's read it. */
export const Guardianship = z.object({
  /** Who agreed for me; the number is covered. */
  guardians: z.array(z.object({ ...Given, phone: z.string() })),
  /** For whom I agreed; the child's name where they gave one. */
  wards: z.array(z.object({ ...Given, name: z.nullable(z.string()) })),
})
export type Guardianship = z.infer<typeof Guardianship>

/** 请监护人来: a word that leads to this child and says nothing to anybody else; nothing is kept for it. */
export const GuardianInvitation = z.object({ token: z.string(), until: Moment })
export type GuardianInvitation = z.infer<typeof GuardianInvitation>

export const GiveGuardianConsent = z.object({
  id: Id,
  /** The child's word; without one the guardian speaks on the child's own phone. */
  token: z.optional(z.string().check(z.minLength(1), z.maxLength(600))),
  relation: GuardianRelationName,
  /** WeChat's own code for the guardian's number. */
  code: z.string().check(z.minLength(1), z.maxLength(200)),
  /** 我是监护人，已满十八周岁，同意. */
  agreed: z.literal(true),
})
export type GiveGuardianConsent = z.infer<typeof GiveGuardianConsent>

export const GuardianConsentId = z.object({ id: Id })
