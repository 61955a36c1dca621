import type { Check } from '../../contract/safety'

export const safetyWords = {
  title: '待人工看一看',
  lead: '先送来的排在前面',
  leadNote: '这些文字、照片或录音还没有公开。您看过以后，决定能不能公开；办理不受影响。',
  refresh: '刷新',
  open: '待人工看一看',
  openNote: '机器拿不准的文字和照片',
  emptyTitle: '都看过了',
  emptyWords: '现在没有要看的文字或照片。',
  more: '再看一些',
  from: (number: string) => `事项 ${number}`,
  matter: '看这件事',
  recording: '听录音',
  clear: '没问题',
  withhold: '不公开',
  clearTitle: '为什么没问题',
  withholdTitle: '为什么不公开',
  why: '理由',
  whyOther: '其他理由，请写一句',
  whyPlaceholder: '写给以后查看的同事',
  needWhy: '先选或写一个理由',
  send: '确定',
  done: '已经记下',
} as const

/** Why it came to a person. */
export const checkReasons: Readonly<Record<Check['why'], string>> = {
  review: '机器拿不准',
  risky: '机器认为有风险',
  notAnswered: '机器没有给出结果',
  authorAway: '提交的人离开太久，机器不再检查',
  authorUnknown: '不是从微信里提交的，机器不能检查',
  noAddress: '机器取不到文件',
  refused: '机器拒绝检查',
}

/** What is said most, so that nobody has to type it. */
export const judgmentReasons = {
  clear: ['如实反映情况', '内容正常，机器误判'],
  withhold: ['涉及他人隐私', '有辱骂或攻击', '广告或无关内容', '可能违法'],
} as const
