import type { Rule } from './access-rule'

const center = { roles: { dispatcher: 'area' } } as const

/** 交办单: the center prints and records; whoever bears the link needs no account, and its code decides which one matter it opens. */
export const mandateRights = {
  'mandate.print': center,
  'mandate.list': center,
  'mandate.revoke': center,
  'mandate.record': center,
  'mandate.open': 'everyone',
  'mandate.act': 'everyone',
  'mandate.beginPhoto': 'everyone',
  'mandate.finalizePhoto': 'everyone',
} as const satisfies Record<string, Rule>
