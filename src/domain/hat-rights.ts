import type { Rule } from './access-rule'

/** 权限表 of 代办: whose consultation it is, and who filed it in which hat, is looked at where it is answered. */
export const hatRights = {
  'hat.mine': 'signedIn',
  'hat.filed': 'signedIn',
  'hat.view': { roles: { resident: 'spokenFor' } },
  'hat.helper': { roles: { resident: 'own' } },
  'hat.open': { roles: { resident: 'own' } },
  'hat.dismiss': { roles: { resident: 'own' } },
} as const satisfies Record<string, Rule>
