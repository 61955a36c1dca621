import type { Rule } from './access-rule'

/** 权限表 of 咨询: whose it is, and who answers it now, is looked at where it is answered; nobody else comes near. */
export const consultationRights = {
  'consultation.submit': { roles: { resident: 'any' }, level: 'phone' },
  'consultation.view': { roles: { resident: 'own', lawyer: 'held', administrator: 'above' } },
  'consultation.mine': { roles: { resident: 'own' } },
  'consultation.queue': { roles: { lawyer: 'held' } },
  'consultation.pool': { roles: { administrator: 'above' } },
  'consultation.ofReport': { roles: { resident: 'own' } },
  // 网格员 and 村里的窗口: that there are some and how far they are; fewer than a handful are not told of.
  'consultation.counts': { roles: { gridWorker: 'any', clerk: 'any' } },
  'consultation.advance': { roles: { resident: 'own', lawyer: 'held' } },
  'consultation.rate': { roles: { resident: 'own' } },
  'consultation.setSafety': { roles: { resident: 'own' } },
} as const satisfies Record<string, Rule>
