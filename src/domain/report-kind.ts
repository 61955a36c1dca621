import type { SettingName } from './setting'

/** 诉求类型: 咨询, 求助, 投诉, 举报, 建议, 表扬 and 帮办, which is somebody to do it together with. */
export const reportKinds = ['inquiry', 'help', 'complaint', 'tipOff', 'suggestion', 'praise', 'errand'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What is asked or done in a talk has a time of its own; whatever must be put right has that of its category. */
export const limitByKind: Readonly<Record<ReportKind, Extract<SettingName, `${string}Limit`> | 'ofCategory'>> = {
  inquiry: 'inquiryLimit',
  help: 'ofCategory',
  complaint: 'ofCategory',
  tipOff: 'ofCategory',
  suggestion: 'suggestionLimit',
  praise: 'usualLimit',
  errand: 'errandLimit',
}

/** Between a person and the staff: no neighbor joins in it. */
export const kindsOfOnesOwn: readonly ReportKind[] = ['inquiry', 'tipOff', 'praise', 'errand']

/** 上午 or 下午: when somebody who is to be helped at home would like the visit. */
export const visitParts = ['morning', 'afternoon'] as const
export type VisitPart = (typeof visitParts)[number]
