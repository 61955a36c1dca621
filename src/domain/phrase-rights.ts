import type { Rule } from './access-rule'

/** 权限表 of an adviser's 常用语, which nobody else reads. */
export const phraseRights = {
  'phrase.list': { roles: { lawyer: 'own' } },
  'phrase.keep': { roles: { lawyer: 'own' } },
  'phrase.remove': { roles: { lawyer: 'own' } },
} as const satisfies Record<string, Rule>
