import type { Procedure } from './authorization'

/** 隐私政策的版本: what is agreed to is written down with the version that was read. */
export const policyVersion = 1

/** 监护关系: what a guardian says of themselves (民法典 27). */
export const guardianRelations = ['parent', 'grandparent', 'otherGuardian'] as const
export type GuardianRelation = (typeof guardianRelations)[number]

/** What a person's own word and their guardian's come to today. */
export interface Standing {
  /** The latest word on the privacy policy; null where nobody asked yet. */
  readonly agreed: boolean | null
  /** 未满14周岁: whether a guardian's consent is in force; null where no guardian ever spoke. */
  readonly guarded: boolean | null
}

/** 收进新信息: what takes in something new about a person. Reading, and ending what was begun, need nobody's consent anew. */
export const takingIn = [
  'report.submit',
  'nearby.join',
  'proxy.file',
  'photo.begin',
  'home.move',
  'home.preferences',
  'personData.correct',
  'session.confirmPhone',
  'booking.hold',
  'booking.wait',
  'consultation.submit',
] as const satisfies readonly Procedure[]

/** 核对身份: the card itself tells whether a guardian has to agree first. */
const readingTheCard: readonly Procedure[] = ['identity.ask', 'identity.confirm']

/** What of a matter that was filed before is new again. */
export const actionsTakingIn: readonly string[] = ['supplement']

interface Given {
  readonly isStaff: boolean
  readonly actions: readonly string[]
  readonly isAboutGuardian?: boolean
}

/** Whose consent is wanting; a photo that somebody takes for their work is no data of their own. */
export const missingConsent = (
  procedure: Procedure,
  { agreed, guarded }: Standing,
  { isStaff, actions, isAboutGuardian }: Given,
): 'guardianMissing' | 'consentMissing' | undefined => {
  if (isStaff && procedure === 'photo.begin') return undefined
  if (readingTheCard.includes(procedure)) return agreed === false ? 'consentMissing' : undefined
  if (!takesSomethingIn(procedure, actions)) return undefined
  // 要说的就是监护人: whoever is complained of is not asked whether a child may complain.
  const asksGuardian = procedure !== 'consultation.submit' || !isAboutGuardian
  if (guarded === false && asksGuardian) return 'guardianMissing'
  return agreed === false ? 'consentMissing' : undefined
}

const takesSomethingIn = (procedure: Procedure, actions: readonly string[]): boolean =>
  (takingIn as readonly Procedure[]).includes(procedure) ||
  (procedure === 'report.advance' && actions.some((action) => actionsTakingIn.includes(action)))
