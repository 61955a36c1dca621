/** 退回: why a grid worker or a unit hands a report back to the center. */
export const sendBackReasons = [
  'notMyGrid',
  'notGridMatter',
  'needsDepartment',
  'duplicate',
  'unclear',
  'wrongPerson',
  'notOurDuty',
  'notOurArea',
] as const
export type SendBackReason = (typeof sendBackReasons)[number]

/** 客观原因: for what a matter may be suspended; work that is only late is none. */
export const suspendReasons = ['weather', 'material', 'plannedWork', 'otherUnit', 'noAccess'] as const
export type SuspendReason = (typeof suspendReasons)[number]

/** 不予受理: 诉讼仲裁复议, 已信访, 非本市, 重复已答复, 违法违序, 涉密隐私, 恶意. */
export const rejectReasons = ['inCourt', 'inPetition', 'notThisCity', 'answeredBefore', 'unlawful', 'confidential', 'malicious'] as const

/** 作废: it never was a matter. */
export const voidReasons = ['test', 'advertising', 'abuse'] as const

/** 吹哨: beyond the grid's own powers, for several units at once, or because it cannot wait. */
export const whistleReasons = ['beyondPowers', 'jointEnforcement', 'emergency'] as const

/** A reason is always one of a closed list, so that it can be counted. */
export const stepReasons = [...sendBackReasons, ...rejectReasons, ...voidReasons, ...whistleReasons] as const
export type StepReason = (typeof stepReasons)[number]

/** How the matter ended, in the resident's own judgment. */
export const reportResults = ['solved', 'partly', 'notSolved'] as const
export type ReportResult = (typeof reportResults)[number]

/** How the resident was treated on the way, asked apart from the result. */
export const processRatings = ['good', 'fair', 'poor'] as const
export type ProcessRating = (typeof processRatings)[number]

/** P0 is danger; what nobody says anything about is P3. */
export const priorities = [0, 1, 2, 3] as const
export type Priority = (typeof priorities)[number]

/** 督办: 市级单位, 县, 挂牌; none where nobody supervises. */
const superviseLevels = [1, 2, 3] as const
export type SuperviseLevel = (typeof superviseLevels)[number]
