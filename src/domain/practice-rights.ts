import type { Rule } from './access-rule'

/** 权限表 of what conflicts of interest are found by; whose firm it is is looked at where it is answered. */
export const practiceRights = {
  'practice.view': { roles: { lawyer: 'any', administrator: 'any' } },
  'practice.setRetainer': { roles: { lawyer: 'any', administrator: 'any' } },
  'practice.endRetainer': { roles: { lawyer: 'any', administrator: 'any' } },
  // An adviser's kin are nobody's business but theirs.
  'practice.declareRelative': { roles: { lawyer: 'own' } },
  'practice.removeRelative': { roles: { lawyer: 'own' } },
} as const satisfies Record<string, Rule>
