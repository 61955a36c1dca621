import type { Rule } from './access-rule'

const administering = { roles: { administrator: 'any' } } as const

/** 权限表 of 名册; which county is theirs is looked at where it is answered. */
export const rosterRights = {
  'roster.counties': administering,
  'roster.template': administering,
  'roster.tryOut': administering,
  'roster.put': administering,
  'roster.imports': administering,
  'roster.undo': administering,
  'roster.gaps': administering,
  // What is offered goes by a number that WeChat vouched for.
  'roster.offers': 'signedIn',
  'roster.answer': { roles: { resident: 'any' }, level: 'phone' },
} as const satisfies Record<string, Rule>
