import type { Rule } from './access-rule'

/** 权限表 of 公开问答. */
export const libraryRights = {
  'library.search': 'signedIn',
  'library.view': 'signedIn',
  // Whose answer it was, whose county, and whose question is looked at where it is answered.
  'library.tryOut': { roles: { lawyer: 'held' } },
  'library.about': { roles: { resident: 'own', lawyer: 'held' } },
  'library.request': { roles: { lawyer: 'held' } },
  'library.desk': { roles: { administrator: 'any' } },
  'library.review': { roles: { administrator: 'any' } },
  'library.own': { roles: { resident: 'own' } },
  'library.decide': { roles: { resident: 'own' } },
} as const satisfies Record<string, Rule>
