import type { Rule } from './access-rule'
import { adviserDutyRights } from './adviser-duty-rights'
import { covers } from './area'
import { centerRights } from './center-rights'
import { consultationRights } from './consultation-rights'
import { hatRights } from './hat-rights'
import type { IdentityLevel } from './identity-level'
import { legalRights } from './legal-rights'
import { libraryRights } from './library-rights'
import { mandateRights } from './mandate-rights'
import { matterRights } from './matter-rights'
import { peopleRights } from './people-rights'
import { phraseRights } from './phrase-rights'
import { portraitRights } from './portrait-rights'
import { practiceRights } from './practice-rights'
import { protectionRights } from './protection-rights'
import { ratingRights } from './rating-rights'
import { appointedBy, type Role } from './role'
import { rosterRights } from './roster-rights'
import { unitRights } from './unit-rights'
import { workerRights } from './worker-rights'

/** 权限表: the one table that says who may do what. A procedure that is not in it cannot be called. */
export const authorization = {
  ...peopleRights,
  ...matterRights,
  ...centerRights,
  ...workerRights,
  ...unitRights,
  ...mandateRights,

  ...legalRights,
  ...consultationRights,
  ...rosterRights,
  ...hatRights,
  ...adviserDutyRights,
  ...ratingRights,
  ...libraryRights,
  ...practiceRights,
  ...portraitRights,
  ...phraseRights,
  ...protectionRights,

  // These two do not exist in production at all.
  'development.people': 'everyone',
  'development.signIn': 'everyone',
} as const satisfies Record<string, Rule>

export type Procedure = keyof typeof authorization

/** 工作人员专用: no resident may call it, so that whoever does acts for the center. */
export const isForStaffOnly = (procedure: Procedure): boolean => {
  const rule: Rule = authorization[procedure]
  return typeof rule !== 'string' && rule.roles.resident === undefined
}

/** Whether someone with these roles may call the procedure at all; `undefined` is someone who is not signed in. */
export const mayCall = (procedure: Procedure, held: readonly Role[] | undefined): boolean => {
  const rule: Rule = authorization[procedure]
  if (rule === 'everyone') return true
  if (rule === 'signedIn') return held !== undefined
  return held?.some((role) => rule.roles[role] !== undefined) ?? false
}

/** How well a person must be known for this procedure. */
export const levelNeeded = (procedure: Procedure, isRisky = false): IdentityLevel => {
  const rule: Rule = authorization[procedure]
  if (typeof rule === 'string') return 'openid'
  return (isRisky ? rule.levelWhenRisky : undefined) ?? rule.level ?? 'openid'
}

/** A role over an area: a division's code of 6, 9 or 12 digits, a grid's 15, or the city's. */
export interface Grant {
  readonly role: Role
  readonly area: string
}

/** What is given: a role, over an area, which lies within a place of the city; for an organization, within its county. */
export interface Appointment extends Grant {
  readonly within: string
}

/** Whether someone with these grants may give, or end, this one; one's own role only for less than one's own area, so nobody raises themselves. */
export const mayAppoint = (grants: readonly Grant[], { role, within }: Appointment): boolean =>
  grants.some(
    (grant) =>
      grant.role !== 'resident' &&
      role !== 'resident' &&
      (appointedBy[grant.role] ?? []).includes(role) &&
      covers(grant.area, within) &&
      (grant.role !== role || grant.area !== within),
  )

export interface Person {
  readonly account: string
  readonly grants: readonly Grant[]
}
