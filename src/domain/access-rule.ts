import type { IdentityLevel } from './identity-level'
import type { Part } from './role'

/**
 * How far a role reaches: whatever is no one's matter, matters one filed oneself, matters in one's own hands, matters of one's grids,
 * matters within one's area, matters that one's center has a say over or that one further up has, matters given to one's unit, matters
 * to which it was called, matters of one's own community, matters that one joined, matters in which one speaks for somebody.
 */
export type Scope = 'any' | 'own' | 'held' | 'grid' | 'area' | 'center' | 'above' | 'unit' | 'called' | 'community' | 'joined' | 'spokenFor'

/** Who may call a procedure; where roles are named, also which matters each of them may read or act on through it. */
export type Rule = 'everyone' | 'signedIn' | RoleRule

interface RoleRule {
  readonly roles: { readonly [Named in Part]?: Scope }
  /** How well a person must be known; an openid where nothing is said. */
  readonly level?: IdentityLevel
  /** The same for whom WeChat holds to be a risk. */
  readonly levelWhenRisky?: IdentityLevel
}

/** Which roles they may give and end, and where, is the table of domain/role.ts. */
export const appointing = { dispatcher: 'any', administrator: 'any' } as const
