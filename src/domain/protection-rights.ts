import type { Rule } from './access-rule'

const staff = {
  gridWorker: 'any',
  dispatcher: 'any',
  administrator: 'any',
  clerk: 'any',
  officer: 'any',
  lawyer: 'any',
  mediator: 'any',
} as const

// Which villages they answer for is looked at where it is answered.
const villages = { roles: { dispatcher: 'any', clerk: 'any', administrator: 'any' } } as const

/** 权限表 of 未成年人保护 and 反家庭暴力: whoever works here reports; asking for help wants neither a number nor anybody's consent. */
export const protectionRights = {
  'protection.help': 'signedIn',
  'protection.ask': 'signedIn',
  // One's own, and what a 儿童主任 or the county's lead is asked for.
  'protection.view': 'signedIn',
  // Whose request it is to take up is looked at where it is answered.
  'protection.answer': 'signedIn',
  'protection.report': { roles: staff },
  'protection.directors': villages,
  'protection.setDirector': villages,
} as const satisfies Record<string, Rule>
