import { covers } from './area'
import type { IdentityLevel } from './identity-level'
import { appointedBy, type Part, type Role } from './role'

/**
 * How far a role reaches: whatever is no one's matter, matters one filed oneself, matters in one's own hands, matters of one's grids,
 * matters within one's area, matters that one's center has a say over or that one further up has, matters given to one's unit, matters
 * to which it was called, matters that one joined.
 */
export type Scope = 'any' | 'own' | 'held' | 'grid' | 'area' | 'center' | 'above' | 'unit' | 'called' | 'joined'

/** Who may call a procedure; where roles are named, also which matters each of them may read or act on through it. */
export type Rule = 'everyone' | 'signedIn' | RoleRule

interface RoleRule {
  readonly roles: { readonly [Named in Part]?: Scope }
  /** How well a person must be known; an openid where nothing is said. */
  readonly level?: IdentityLevel
  /** The same for whom WeChat holds to be a risk. */
  readonly levelWhenRisky?: IdentityLevel
}

/** 工作人员: whoever holds a role at all; residents have no desk to sign in at. */
const staff = {
  gridWorker: 'any',
  dispatcher: 'any',
  administrator: 'any',
  clerk: 'any',
  officer: 'any',
  lawyer: 'any',
  mediator: 'any',
} as const

/** Which roles they may give and end, and where, is the table of domain/role.ts. */
const appointing = { dispatcher: 'any', administrator: 'any' } as const

const atDesk = { dispatcher: 'any', clerk: 'any' } as const

const counting = { dispatcher: 'any', administrator: 'any', officer: 'any' } as const

const publishing = { dispatcher: 'any', clerk: 'any', officer: 'any' } as const

/** 权限表: the one place that says who may do what. A procedure that is not here cannot be called. */
export const authorization = {
  'division.counties': 'everyone',
  'division.children': 'everyone',

  'place.locate': 'signedIn',
  'place.grid': 'signedIn',
  'place.estates': 'signedIn',
  'place.grids': 'signedIn',

  'category.list': 'everyone',
  'category.guess': 'everyone',

  'session.open': 'everyone',
  'session.signIn': 'everyone',
  'session.close': 'signedIn',
  'session.closeEverywhere': 'signedIn',
  'session.confirmPhone': 'signedIn',
  'session.switchRole': 'signedIn',

  'desk.begin': 'everyone',
  'desk.poll': 'everyone',
  'desk.look': { roles: staff },
  'desk.answer': { roles: staff },

  'identity.view': 'signedIn',
  'identity.ask': 'signedIn',
  'identity.confirm': 'signedIn',
  'identity.check': { roles: { clerk: 'any' } },

  'invitation.give': { roles: appointing },
  'invitation.list': { roles: appointing },
  'invitation.revoke': { roles: appointing },
  'invitation.look': 'signedIn',
  'invitation.accept': { roles: { resident: 'any' }, level: 'phone' },
  'staff.list': { roles: appointing },
  'staff.areas': { roles: appointing },
  'staff.handOver': { roles: appointing },
  // One's own leave, or that of whose work one may end.
  'staff.leave': { roles: { gridWorker: 'any', ...appointing } },
  'staff.setLeave': { roles: { gridWorker: 'any', ...appointing } },

  'home.view': 'signedIn',
  'home.move': 'signedIn',
  'home.preferences': 'signedIn',

  'message.list': 'signedIn',
  'message.read': 'signedIn',
  'message.unread': 'signedIn',
  'message.answered': 'signedIn',
  'message.absence': { roles: { gridWorker: 'own', dispatcher: 'own', officer: 'own' } },
  'message.letters': { roles: { dispatcher: 'area' } },
  'message.resend': { roles: { dispatcher: 'area' } },

  'personData.see': 'signedIn',
  'personData.looks': 'signedIn',
  'personData.copy': 'signedIn',
  'personData.correct': 'signedIn',
  'personData.remove': 'signedIn',
  'personData.setConsent': 'signedIn',
  'personData.closeAccount': 'signedIn',
  // Whose child it is is looked at where it is answered.
  'guardian.view': 'signedIn',
  'guardian.invite': 'signedIn',
  'guardian.consent': 'signedIn',
  'guardian.revoke': 'signedIn',
  'person.reveal': { roles: { gridWorker: 'held', dispatcher: 'area' } },

  'photo.begin': 'signedIn',
  'photo.finalize': { roles: { resident: 'own' } },
  'photo.addresses': 'signedIn',

  'report.submit': { roles: { resident: 'own' }, levelWhenRisky: 'phone' },
  'report.mine': { roles: { resident: 'own' } },
  'report.view': {
    roles: { resident: 'own', joiner: 'joined', gridWorker: 'grid', dispatcher: 'area', officer: 'unit', coUnit: 'called' },
  },
  'report.queue': { roles: { gridWorker: 'grid', dispatcher: 'area', officer: 'unit' } },
  'report.advance': {
    roles: {
      resident: 'own',
      joiner: 'joined',
      gridWorker: 'grid',
      dispatcher: 'center',
      officer: 'unit',
      coUnit: 'called',
      supervisor: 'above',
    },
  },
  // Whatever is there is shown without anybody's words or name.
  'nearby.matters': 'signedIn',
  'nearby.links': { roles: { gridWorker: 'grid', dispatcher: 'area' } },
  'nearby.join': { roles: { resident: 'any' }, levelWhenRisky: 'phone' },
  // What is published is everybody's to read and to follow.
  'incident.at': 'signedIn',
  'incident.view': 'signedIn',
  'incident.follow': 'signedIn',
  'incident.unfollow': 'signedIn',
  'incident.answer': 'signedIn',
  // Over which grids is looked at where it is published: an officer's unit serves some of them.
  'incident.list': { roles: publishing },
  'incident.publish': { roles: publishing },
  'incident.revise': { roles: publishing },
  'incident.end': { roles: publishing },
  'safety.list': { roles: { dispatcher: 'area' } },
  'safety.judge': { roles: { dispatcher: 'area' } },

  'report.timeAccount': { roles: { gridWorker: 'grid', dispatcher: 'area', officer: 'unit' } },
  'report.callReporter': { roles: { gridWorker: 'held', dispatcher: 'area', officer: 'unit' } },

  // What lies within their own area is looked at where it is answered.
  'intake.caller': { roles: atDesk },
  'intake.suggest': { roles: atDesk },
  'intake.places': { roles: atDesk },
  'intake.enter': { roles: atDesk },
  'intake.find': { roles: atDesk },
  'intake.newSlip': { roles: atDesk },
  'slip.link': { roles: { resident: 'own' } },
  'order.tryOut': { roles: { dispatcher: 'any' } },
  'order.put': { roles: { dispatcher: 'any' } },
  'order.imports': { roles: { dispatcher: 'any' } },
  'order.undo': { roles: { dispatcher: 'any' } },
  'order.toEnter': { roles: { dispatcher: 'area' } },
  'order.entered': { roles: { dispatcher: 'area' } },

  // Whose numbers is looked at where they are read: those of one's own area, or unit.
  'numbers.view': { roles: counting },
  'numbers.export': { roles: counting },

  'calendar.view': { roles: appointing },
  'calendar.tryOut': { roles: appointing },
  'calendar.put': { roles: appointing },
  'setting.list': { roles: appointing },
  'setting.change': { roles: appointing },

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
