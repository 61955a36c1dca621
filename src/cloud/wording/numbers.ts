import type { NumberSpan } from '../../domain/number-span'
import type { RateName } from '../../domain/report-rates'

/** 统计: as it stands on a page and in a file. */
export const numbersWording = {
  rest: '其余（每个都不足公布的件数，合在一起）',
  unsorted: '还没有分类',
  whole: '合计',
  file: (name: string, span: string, from: string, to: string) => `${name} ${span} ${from === to ? from : `${from} 至 ${to}`}`,
  tooFew: '件数太少，不公布',
  sheets: { below: '按地方', units: '按单位', categories: '按类别', course: '按时间' },
  none: '—',
} as const

export const spanWording: Readonly<Record<NumberSpan, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季度',
  year: '全年',
}

export const rateWording: Readonly<Record<RateName, string>> = {
  response: '先行联系率',
  onTime: '按时办结率',
  solved: '解决率',
  satisfied: '满意率',
  coverage: '回访覆盖率',
  returned: '退回率',
  reopened: '重开率',
  whistled: '吹哨率',
  reportedIn: '按时报到率',
}

export const columnWording = {
  name: '名称',
  received: '收到',
  closed: '已办结',
  open: '在办',
  elsewhere: '不予受理、转办、并单、撤回',
  rank: '名次',
} as const
