import type { Step } from '../../contract/report-step'
import type { TimelineEntry } from '../../contract/report-timeline'

export const sendBackLabel = {
  notMyGrid: '不在我的网格',
  notGridMatter: '不归网格管',
  needsDepartment: '要部门来办',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
  wrongPerson: '换个人办更合适',
} as const

/** 单位退回时的原因。 */
export const unitReturnLabel = {
  notOurDuty: '不是我们单位的职责',
  notOurArea: '不是我们管的地段',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
} as const

export const rejectLabel = {
  inCourt: '已经走诉讼、仲裁或复议',
  inPetition: '已经在信访办理',
  notThisCity: '不是本市的事',
  answeredBefore: '已经答复过的同一件事',
  unlawful: '要求违反法律或公序良俗',
  confidential: '涉密或者别人的隐私',
  malicious: '恶意扰乱',
} as const

export const voidLabel = { test: '测试', advertising: '广告', abuse: '骚扰、辱骂' } as const

export const whistleLabel = {
  beyondPowers: '网格和社区解决不了',
  jointEnforcement: '要几家综合执法',
  emergency: '情况紧急',
} as const

export const causeLabel: Readonly<Record<NonNullable<Step['cause']>, string>> = {
  weather: '天气不行',
  material: '等材料、等配件',
  plannedWork: '等统一施工',
  otherUnit: '要别的单位先办',
  noAccess: '家里没人，进不去',
}

export const reasonLabel: Readonly<Record<NonNullable<TimelineEntry['reason']>, string>> = {
  ...sendBackLabel,
  ...unitReturnLabel,
  ...rejectLabel,
  ...voidLabel,
  ...whistleLabel,
  ...causeLabel,
}
