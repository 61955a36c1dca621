import type { Rule } from './access-rule'

/** 权限表 of 法律店铺 and 预约. */
export const legalRights = {
  // Who practices law, and where, is for everybody to know.
  'legal.around': 'signedIn',
  'legal.shops': 'signedIn',
  'legal.shop': 'signedIn',
  // Whose shop it is is looked at where it is changed.
  'legal.setIntro': { roles: { lawyer: 'any', mediator: 'any', administrator: 'any' } },
} as const satisfies Record<string, Rule>
