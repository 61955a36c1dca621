import type { Rule } from './access-rule'

/** 权限表 of 评价. */
export const ratingRights = {
  // Whose matter it was, and whose work, is looked at where it is answered.
  'rating.of': { roles: { resident: 'own' } },
  'rating.give': { roles: { resident: 'own' } },
  'rating.list': { roles: { lawyer: 'own', administrator: 'any' } },
  'rating.reply': { roles: { lawyer: 'own' } },
} as const satisfies Record<string, Rule>
