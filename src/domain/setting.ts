import { type Limit, usualWindows, type WorkWindow } from './deadline'

/** From where a default comes: a published rule, a city's sample value, a proposal of ours, or something nobody could check. */
export type SettingSource = 'rule' | 'adviserGuide' | 'sample' | 'proposal' | 'unverified'

interface Ruled<Form extends string, Value> {
  readonly form: Form
  readonly usual: Value
  readonly source: SettingSource
  readonly least: number
  readonly most: number
}

const limit = (usual: Limit, source: SettingSource = 'proposal'): Ruled<'limit', Limit> => ({
  form: 'limit',
  usual,
  source,
  least: 1,
  most: 365,
})
const count = (usual: number, [least, most]: readonly [number, number], source: SettingSource = 'proposal'): Ruled<'count', number> => ({
  form: 'count',
  usual,
  source,
  least,
  most,
})
const percent = (
  usual: number,
  [least, most]: readonly [number, number],
  source: SettingSource = 'proposal',
): Ruled<'percent', number> => ({
  form: 'percent',
  usual,
  source,
  least,
  most,
})
const choice = (usual: boolean): Ruled<'switch', boolean> => ({ form: 'switch', usual, source: 'proposal', least: 0, most: 1 })
const windows = (usual: readonly WorkWindow[]): Ruled<'windows', readonly WorkWindow[]> => ({
  form: 'windows',
  usual,
  source: 'sample',
  least: 1,
  most: 4,
})

/** 咨询: how soon a lawyer answers, and who is told when none does. */
const consultationSettings = {
  consultReplyLimit: limit({ kind: 'urgentHours', amount: 24 }, 'sample'),
  consultInstantLimit: limit({ kind: 'workHours', amount: 5 }, 'sample'),
  consultRemindLimit: limit({ kind: 'urgentHours', amount: 4 }),
  consultRemindAgainLimit: limit({ kind: 'urgentHours', amount: 8 }),
  consultTownLimit: limit({ kind: 'urgentHours', amount: 12 }),
  consultCountyLimit: limit({ kind: 'urgentHours', amount: 20 }),
  consultRemindShare: percent(16, [5, 95]),
  consultRemindAgainShare: percent(33, [5, 95]),
  consultTownShare: percent(50, [5, 95]),
  consultCountyShare: percent(80, [5, 95]),
  consultSupplyLimit: limit({ kind: 'naturalDays', amount: 7 }),
  consultCloseLimit: limit({ kind: 'naturalDays', amount: 7 }),
  consultFollowUpLimit: limit({ kind: 'naturalDays', amount: 7 }),
  consultReopenLimit: limit({ kind: 'naturalDays', amount: 30 }),
  consultKeepLimit: limit({ kind: 'naturalDays', amount: 30 }),
  consultFollowUps: count(3, [0, 10]),
  consultAsks: count(3, [1, 10]),
  consultAnswerLeast: count(60, [20, 500]),
  consultLoad: count(20, [1, 200]),
} as const

/** 网格约定: whatever is this city's own to decide, with what holds until somebody decides otherwise. */
export const settings = {
  workWindows: windows(usualWindows),

  acceptLimit: limit({ kind: 'workHours', amount: 2 }, 'sample'),
  verifyLimit: limit({ kind: 'workdays', amount: 1 }),
  answerLimit: limit({ kind: 'naturalDays', amount: 3 }),
  dispatchLimit: limit({ kind: 'workHours', amount: 4 }),
  urgentDispatchLimit: limit({ kind: 'workHours', amount: 1 }),
  signLimit: limit({ kind: 'workHours', amount: 4 }),
  urgentSignLimit: limit({ kind: 'urgentMinutes', amount: 30 }),
  contactLimit: limit({ kind: 'workdays', amount: 1 }),
  returnLimit: limit({ kind: 'workdays', amount: 1 }),
  whistleUrgentLimit: limit({ kind: 'urgentMinutes', amount: 30 }),
  whistleJointLimit: limit({ kind: 'workHours', amount: 2 }),
  whistleLimit: limit({ kind: 'workdays', amount: 1 }),
  whistleApprovalLimit: limit({ kind: 'workdays', amount: 1 }),
  inquiryLimit: limit({ kind: 'workdays', amount: 3 }, 'rule'),
  suggestionLimit: limit({ kind: 'workdays', amount: 10 }),
  errandLimit: limit({ kind: 'workdays', amount: 5 }),
  usualLimit: limit({ kind: 'workdays', amount: 10 }, 'rule'),
  dangerLimit: limit({ kind: 'urgentHours', amount: 2 }, 'sample'),
  supplyLimit: limit({ kind: 'urgentHours', amount: 24 }, 'sample'),
  silenceDays: count(15, [1, 90]),
  confirmLimit: limit({ kind: 'naturalDays', amount: 3 }),
  objectionLimit: limit({ kind: 'naturalDays', amount: 7 }),
  reopenLimit: limit({ kind: 'naturalDays', amount: 15 }),
  staffReopenLimit: limit({ kind: 'naturalDays', amount: 180 }),
  nudgeEvery: limit({ kind: 'urgentHours', amount: 24 }),
  correctLimit: limit({ kind: 'urgentMinutes', amount: 10 }),

  warnAt: percent(75, [10, 95]),
  disputeShare: percent(50, [10, 100]),
  disputeLeast: limit({ kind: 'workdays', amount: 1 }),
  extendMost: percent(100, [10, 100], 'sample'),
  extendCount: count(2, [0, 5], 'sample'),
  suspendCount: count(1, [0, 5], 'sample'),
  suspendDays: count(365, [1, 365], 'sample'),
  callBackTries: count(2, [1, 5]),
  reopenCount: count(2, [0, 5]),
  returnsBeforeRuling: count(2, [1, 5]),
  verifyOwnWork: choice(false),
  linliDispatches: choice(true),
  sampleShare: percent(20, [0, 100]),
  loadCap: count(15, [1, 200]),
  secondAt: percent(50, [10, 90]),

  borderMeters: count(20, [0, 100]),
  nearbyMeters: count(250, [0, 2_000], 'sample'),
  nearbyClosedDays: count(7, [0, 60]),
  peopleToRaise: count(5, [2, 50]),
  rankingLeast: count(30, [10, 500]),
  publishedLeast: count(5, [3, 50]),

  adviserVillages: count(5, [1, 5], 'adviserGuide'),
  adviserHours: count(4, [0, 80], 'adviserGuide'),
  adviserLectures: count(1, [0, 20], 'adviserGuide'),
  firmVisits: count(1, [0, 20], 'adviserGuide'),
  publicLibrary: choice(false),

  ...consultationSettings,
} as const

export type SettingName = keyof typeof settings
export const settingNames = Object.keys(settings) as readonly SettingName[]

/** 办理时限 of one kind of matter, by its code; without one what the category itself says. */
export type CategoryLimitName = `limit:${string}`
export const categoryLimitName = (code: string): CategoryLimitName => `limit:${code}`
export const categoryOfLimit = (name: string): string | undefined => /^limit:(\d{4})$/.exec(name)?.[1]

const categoryLimit = limit({ kind: 'workdays', amount: 10 }, 'sample')

/** 多近算附近, of one kind of matter; without one what the category itself says, and 0 asks nobody. */
export type CategoryNearbyName = `nearby:${string}`
export const categoryNearbyName = (code: string): CategoryNearbyName => `nearby:${code}`
export const categoryOfNearby = (name: string): string | undefined => /^nearby:(\d{4})$/.exec(name)?.[1]

export type SettingForm = (typeof settings)[SettingName]['form']
export type SettingValue = Limit | number | boolean | readonly WorkWindow[]

/** What may be set under this name; nothing where there is no such setting. */
export const ruleOf = (name: string): Ruled<SettingForm, SettingValue> | undefined => {
  if (categoryOfLimit(name)) return categoryLimit
  if (categoryOfNearby(name)) return settings.nearbyMeters
  return Object.hasOwn(settings, name) ? settings[name as SettingName] : undefined
}
