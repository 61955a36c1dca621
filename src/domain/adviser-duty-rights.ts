import type { Rule } from './access-rule'

// Whose plan, log and ledger it is, and whose village, is looked at where it is answered.
const advisersOwn = { roles: { lawyer: 'own' } } as const
const bureaus = { roles: { administrator: 'any' } } as const
const advisersAndBureaus = { roles: { lawyer: 'own', administrator: 'any' } } as const

/** 权限表 of 值班计划, 工作日志, 到村证明 and 台账. */
export const adviserDutyRights = {
  'dutyPlan.list': bureaus,
  'dutyPlan.view': advisersAndBureaus,
  'dutyPlan.set': bureaus,
  'dutyPlan.assign': bureaus,
  'dutyPlan.release': bureaus,
  'dutyLog.list': advisersOwn,
  'dutyLog.enter': advisersOwn,
  'dutyLog.confirm': advisersOwn,
  // A 法律明白人 holds no role, so whoever shows no village's code gets an empty list.
  'visit.codes': 'signedIn',
  'visit.begin': advisersOwn,
  'visit.end': advisersOwn,
  'visit.waiting': { roles: { clerk: 'any' } },
  'visit.vouch': { roles: { clerk: 'any' } },
  'ledger.view': advisersAndBureaus,
  'ledger.export': advisersAndBureaus,
} as const satisfies Record<string, Rule>
