import type { SettingValue } from '../../contract/setting'

type Kind = Extract<SettingValue, { kind: string }>['kind']

export const settingWords = {
  title: '本市约定',
  lead: '时限、次数和工作时间由本市自己定。改了只管从那天起新算的，已经在走的不变。',
  readOnly: '这些由市里定，您可以看，不能改。',
  groups: '看哪一部分',
  ahead: '还没有用到',
  coming: (day: string) => `${day}起要改`,
  now: '现在',
  usual: '默认',
  source: '默认值的来历',
  history: '以前和以后',
  change: '改成',
  amount: '多少',
  amountHint: (least: number, most: number) => `填整数，${least} 到 ${most}`,
  kind: '怎么算',
  windows: '工作时间',
  windowsHint: '一段写一行，从早到晚，比如 08:00-12:00',
  windowsPlaceholder: '08:00-12:00',
  yes: '是',
  no: '否',
  from: '从哪天起',
  fromHint: (day: string) => `写成 2026-12-01 这样，最早 ${day}`,
  save: '保存',
  toUsual: '改回默认',
  saved: '已经保存',
  by: (name: string, day: string) => `${name}，${day}定的`,
  value: { limit: (amount: number, kind: string) => `${amount} ${kind}`, percent: (share: number) => `${share}%`, toUsual: '默认值' },
} as const

/** 四种时间, as they stand behind a number. */
export const timeKindWords: Readonly<Record<Kind, { label: string; note: string }>> = {
  urgentMinutes: { label: '分钟', note: '不分昼夜' },
  urgentHours: { label: '小时', note: '不分昼夜' },
  workHours: { label: '个工作时', note: '只算上班时间' },
  workdays: { label: '个工作日', note: '周末和节假日不算' },
  naturalDays: { label: '个自然日', note: '天天都算' },
}

export const calendarWords = {
  title: '工作日历',
  known: (day: string) => `放假安排已经知道到${day}`,
  knownNote: '再往后到期的事，时限先标“暂定”。新一年的通知公布以后，在这里放进来，会重新算。',
  days: (year: string) => `${year}年的放假和调休`,
  holiday: '放假',
  makeup: '上班',
  span: (first: string, last: string) => `${first}到${last}`,
  put: '放进新的通知',
  year: '哪一年',
  text: '通知全文',
  textHint: '把国务院办公厅的通知粘贴进来；也可以一行写一天，比如：2027-01-01 放假 元旦',
  file: '选 .xlsx 表格',
  fileChosen: (name: string) => `已经选了 ${name}`,
  fileNote: '第一列日期，第二列“放假”或“上班”，第三列节日',
  tryOut: '先算一算',
  problems: '还不能保存',
  read: '读到这些天',
  counts: (moved: number, settled: number) => `有 ${moved} 个时限要挪动，${settled} 个不变、从“暂定”变成确定`,
  nothingMoves: '没有时限要挪动',
  moves: '要挪动的时限',
  move: (from: string, to: string) => `${from} → ${to}`,
  more: '再看一些',
  save: '保存，重新算',
  saved: '已经保存，时限重新算好了',
  back: (year: number) => `撤下${year}年的`,
  backTitle: (year: number) => `撤下${year}年的放假安排吗？`,
  backWords: '这一年又变成不知道，到期在这一年的时限标回“暂定”。',
  backDone: '已经撤下',
  imports: '谁在什么时候放进来的',
  import: (year: number, holidays: number, makeupDays: number) =>
    holidays + makeupDays === 0 ? `撤下了${year}年的` : `${year}年：放假 ${holidays} 天，调休上班 ${makeupDays} 天`,
  readOnly: '放假安排由市里放进来，您可以看。',
} as const

export const clockWords = {
  promise: '答应居民的',
  accept: '接单',
  verify: '核实',
  dispatch: '派单',
  sign: '签收',
  contact: '先行联系',
  handle: '办理',
  whistle: '吹哨回应',
  confirm: '等居民确认',
} as const
