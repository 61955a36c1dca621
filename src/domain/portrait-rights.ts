import type { Rule } from './access-rule'

/** 权限表 of 顾问照片; whose it is, and of which county, is looked at where it is answered. */
export const portraitRights = {
  'portrait.view': { roles: { lawyer: 'any', administrator: 'any' } },
  'portrait.set': { roles: { lawyer: 'any', administrator: 'any' } },
  'portrait.judge': { roles: { lawyer: 'any', administrator: 'any' } },
} as const satisfies Record<string, Rule>
