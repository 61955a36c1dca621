import { appointing, type Rule } from './access-rule'

const atDesk = { dispatcher: 'any', clerk: 'any' } as const

const counting = { dispatcher: 'any', administrator: 'any', officer: 'any' } as const

const publishing = { dispatcher: 'any', clerk: 'any', officer: 'any' } as const

const answering = { gridWorker: 'any', dispatcher: 'any', administrator: 'any', clerk: 'any', officer: 'any' } as const

/** 权限表，事的部分: matters, what lies around them, the desk, and what the city settles for itself. */
export const matterRights = {
  'photo.begin': 'signedIn',
  'photo.finalize': { roles: { resident: 'own' } },
  'photo.addresses': 'signedIn',

  'report.submit': { roles: { resident: 'own' }, levelWhenRisky: 'phone' },
  'report.mine': { roles: { resident: 'own' } },
  'report.view': {
    roles: {
      resident: 'own',
      joiner: 'joined',
      proxy: 'spokenFor',
      gridWorker: 'grid',
      dispatcher: 'area',
      clerk: 'community',
      officer: 'unit',
      coUnit: 'called',
    },
  },
  'report.queue': { roles: { gridWorker: 'grid', dispatcher: 'area', officer: 'unit' } },
  'report.advance': {
    roles: {
      resident: 'own',
      joiner: 'joined',
      proxy: 'spokenFor',
      gridWorker: 'grid',
      dispatcher: 'center',
      clerk: 'community',
      officer: 'unit',
      coUnit: 'called',
      supervisor: 'above',
    },
  },
  // The same for everybody: what a ring shows to whom.
  'ring.views': 'signedIn',
  'answer.search': 'signedIn',
  'answer.book': { roles: answering },
  'answer.propose': { roles: answering },
  // Over which area is looked at where it is decided.
  'answer.publish': { roles: { dispatcher: 'any', administrator: 'any' } },
  'answer.retire': { roles: { dispatcher: 'any', administrator: 'any' } },
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

  'report.timeAccount': { roles: { gridWorker: 'grid', dispatcher: 'area', clerk: 'community', officer: 'unit' } },
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
} as const satisfies Record<string, Rule>
