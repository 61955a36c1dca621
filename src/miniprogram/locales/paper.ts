import type { PaperKind } from '../../contract/paper'

export const paperWords = {
  title: '我的台账',
  entry: '我的台账',
  entryNote: '日志、日记、月台账，程序替您写好',
  kinds: { log: '网格日志', diary: '民情日记', ledger: '月台账', summary: '年度小结' } satisfies Record<PaperKind, string>,
  kind: '哪一种',
  earlier: { log: '前一天', diary: '前一天', ledger: '上个月', summary: '上一年' } satisfies Record<PaperKind, string>,
  later: { log: '后一天', diary: '后一天', ledger: '下个月', summary: '下一年' } satisfies Record<PaperKind, string>,
  note: '从办理记录里写出来的，不用另外填。',
  counts: '一共',
  categories: '按类别',
  lines: '明细',
  none: '这段时间没有记录',
  noneNote: '办过的事、打过的电话、巡查上报都会自己写进来。',
  more: (count: number) => `还有 ${count} 条，在文件里`,
  sentence: '想补充一句',
  sentencePlaceholder: '比如：本周雨多，二栋地下室再去看一次',
  forms: { xlsx: '导出表格（Excel）', docx: '导出文档（Word）' },
  span: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
  count: (count: number) => `${count}`,
} as const
