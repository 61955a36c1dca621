import type { Rule } from './access-rule'

/** 单位内部: which unit it is, and what somebody is in it, is looked at where it is answered. */
export const unitRights = {
  'unit.view': { roles: { officer: 'any' } },
  'unit.change': { roles: { officer: 'any' } },
  'unit.setPost': { roles: { officer: 'any' } },
} as const satisfies Record<string, Rule>
