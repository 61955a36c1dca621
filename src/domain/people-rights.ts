import { appointing, type Rule } from './access-rule'

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

/** 权限表，人的部分: the city, who one is, roles, messages and one's own data. */
export const peopleRights = {
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
} as const satisfies Record<string, Rule>
