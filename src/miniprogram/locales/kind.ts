import type { ReportKind, Visit } from '../../contract/report'

export const kindWords: Readonly<Record<ReportKind, string>> = {
  help: '求助',
  inquiry: '咨询',
  complaint: '投诉',
  tipOff: '举报',
  suggestion: '建议',
  errand: '帮办',
  praise: '表扬',
}

const partWords: Readonly<Record<Visit['part'], string>> = { morning: '上午', afternoon: '下午' }

/** 11月25日上午. */
export const visitWords = ({ on, part }: Visit): string => `${Number(on.slice(5, 7))}月${Number(on.slice(8))}日${partWords[part]}`
