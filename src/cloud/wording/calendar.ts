import type { NoticeProblem } from '../../domain/holiday-notice'

const weekdays = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** 2027-01-01 as people say it. */
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

type Sentences = { readonly [Problem in NoticeProblem as Problem['problem']]: (problem: Problem) => string }

const sentences: Sentences = {
  nothingRead: () => '没有读到放假安排。请粘贴国务院办公厅通知里“一、元旦……”起的全文，或者一行写一天，比如：2027-01-01 放假 元旦。',
  tooFew: ({ count }) => `只读到 ${count} 天放假，一年至少 13 天。是不是没有粘贴全？`,
  noSuchDay: ({ day }) => `没有${dayWords(day)}这一天，请看看是不是写错了。`,
  otherYear: ({ day }) => `${dayWords(day)}不是这一年的，请看看年份选得对不对。`,
  twice: ({ day }) => `${dayWords(day)}写了两次，请只留一次。`,
  workedAnyway: ({ day }) => `${dayWords(day)}本来就要上班，不用写调休。年份选得对吗？`,
  otherWeekday: ({ day, said, is }) => `${dayWords(day)}是${weekdays[is]}，写的是${weekdays[said]}。年份选得对吗？`,
  otherCount: ({ name, said, read }) => `${name || '有一段'}写的是共 ${said} 天，读到的是 ${read} 天。`,
}

export const noticeWording = {
  notWorkbook: '这个文件打不开，请用 .xlsx 表格，第一列日期，第二列“放假”或“上班”，第三列节日。',
  problem: <Problem extends NoticeProblem>(problem: Problem): string =>
    (sentences[problem.problem] as (problem: NoticeProblem) => string)(problem),
} as const
