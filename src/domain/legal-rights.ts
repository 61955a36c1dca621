import type { Rule } from './access-rule'

/** 权限表 of 法律店铺 and 预约. */
export const legalRights = {
  // Who practices law, and where, is for everybody to know.
  'legal.around': 'signedIn',
  'legal.shops': 'signedIn',
  'legal.shop': 'signedIn',
  // Whose shop it is is looked at where it is changed.
  'legal.setIntro': { roles: { lawyer: 'any', mediator: 'any', administrator: 'any' } },
  'legal.setTogether': { roles: { lawyer: 'any', mediator: 'any', administrator: 'any' } },
  'booking.slots': 'signedIn',
  // The adviser may have to ring, so a number that is one's own comes first.
  'booking.hold': { roles: { resident: 'any' }, level: 'phone' },
  // Whose booking it is, or in whose diary, is looked at where it is answered.
  'booking.advance': { roles: { resident: 'own', lawyer: 'held', administrator: 'area' } },
  'booking.view': { roles: { resident: 'own', lawyer: 'held', administrator: 'area' } },
  'booking.mine': { roles: { resident: 'own' } },
  'booking.wait': { roles: { resident: 'any' }, level: 'phone' },
  'booking.stopWaiting': { roles: { resident: 'own' } },
  'booking.setMeeting': { roles: { lawyer: 'held', administrator: 'area' } },
  'booking.contact': { roles: { lawyer: 'held', administrator: 'area' } },
  'booking.toSettle': { roles: { lawyer: 'any', administrator: 'any' } },
  'diary.view': { roles: { lawyer: 'own' } },
  'diary.setPattern': { roles: { lawyer: 'own' } },
  'diary.setDay': { roles: { lawyer: 'own' } },
  'diary.takeLeave': { roles: { lawyer: 'own' } },
  'diary.endLeave': { roles: { lawyer: 'own' } },
  'diary.travel': { roles: { lawyer: 'own' } },
  'diary.setTravel': { roles: { lawyer: 'own' } },
} as const satisfies Record<string, Rule>
