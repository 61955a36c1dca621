import { categoryOfLimit, categoryOfNearby, type SettingName, settingNames } from './setting'

/** How settings are put together where people read them. */
export type SettingGroup =
  | 'time'
  | 'takingUp'
  | 'working'
  | 'asking'
  | 'ending'
  | 'consulting'
  | 'advisers'
  | 'figures'
  | 'categories'
  | 'nearby'

const groupBySetting: Readonly<Record<SettingName, Exclude<SettingGroup, 'categories' | 'nearby'>>> = {
  workWindows: 'time',
  warnAt: 'time',
  acceptLimit: 'takingUp',
  verifyLimit: 'takingUp',
  answerLimit: 'takingUp',
  correctLimit: 'takingUp',
  dispatchLimit: 'takingUp',
  urgentDispatchLimit: 'takingUp',
  signLimit: 'takingUp',
  urgentSignLimit: 'takingUp',
  returnLimit: 'takingUp',
  returnsBeforeRuling: 'takingUp',
  contactLimit: 'working',
  usualLimit: 'working',
  inquiryLimit: 'working',
  suggestionLimit: 'working',
  errandLimit: 'working',
  dangerLimit: 'working',
  supplyLimit: 'working',
  whistleUrgentLimit: 'working',
  whistleJointLimit: 'working',
  whistleLimit: 'working',
  whistleApprovalLimit: 'working',
  verifyOwnWork: 'working',
  linliDispatches: 'working',
  sampleShare: 'working',
  loadCap: 'takingUp',
  secondAt: 'takingUp',
  extendMost: 'asking',
  extendCount: 'asking',
  suspendCount: 'asking',
  suspendDays: 'asking',
  nudgeEvery: 'asking',
  confirmLimit: 'ending',
  silenceDays: 'ending',
  callBackTries: 'ending',
  objectionLimit: 'ending',
  disputeShare: 'ending',
  disputeLeast: 'ending',
  reopenLimit: 'ending',
  reopenCount: 'ending',
  staffReopenLimit: 'ending',
  borderMeters: 'figures',
  nearbyMeters: 'figures',
  peopleToRaise: 'figures',
  nearbyClosedDays: 'figures',
  rankingLeast: 'figures',
  publishedLeast: 'figures',
  adviserVillages: 'advisers',
  adviserHours: 'advisers',
  adviserLectures: 'advisers',
  firmVisits: 'advisers',
  publicLibrary: 'advisers',
  consultReplyLimit: 'consulting',
  consultInstantLimit: 'consulting',
  consultRemindLimit: 'consulting',
  consultRemindAgainLimit: 'consulting',
  consultTownLimit: 'consulting',
  consultCountyLimit: 'consulting',
  consultRemindShare: 'consulting',
  consultRemindAgainShare: 'consulting',
  consultTownShare: 'consulting',
  consultCountyShare: 'consulting',
  consultSupplyLimit: 'consulting',
  consultCloseLimit: 'consulting',
  consultFollowUpLimit: 'consulting',
  consultReopenLimit: 'consulting',
  consultKeepLimit: 'consulting',
  consultFollowUps: 'consulting',
  consultAsks: 'consulting',
  consultAnswerLeast: 'consulting',
  consultLoad: 'consulting',
}

export const groupOf = (name: string): SettingGroup => {
  if (categoryOfLimit(name)) return 'categories'
  return categoryOfNearby(name) ? 'nearby' : (groupBySetting[name as SettingName] ?? 'figures')
}

/** What may be decided already, though nothing reads it yet; the page says so. */
const ahead: ReadonlySet<SettingName> = new Set<SettingName>()

export const isAhead = (name: string): boolean => settingNames.some((known) => known === name && ahead.has(known))
