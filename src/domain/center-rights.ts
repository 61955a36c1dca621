import type { Rule } from './access-rule'

/** What a center's people do at their desk; of which place is looked at where it is answered. */
export const centerRights = {
  'inbox.list': { roles: { dispatcher: 'area' } },
  'routing.suggest': { roles: { dispatcher: 'area' } },
  'catalogue.list': { roles: { dispatcher: 'area' } },
  'catalogue.tryOut': { roles: { dispatcher: 'area' } },
  'catalogue.put': { roles: { dispatcher: 'area' } },
} as const satisfies Record<string, Rule>
