import type { Turn } from '../../contract/duty'

export const dutyWords = {
  title: '值班和请假',
  entry: '值班和请假',
  entryNote: '谁是B岗、今晚谁值守、请假',
  inHand: (count: number, cap: number) => `手上没办完的 ${count} 件；到 ${cap} 件以后，新的事先给B岗。危险和紧急的不受限制。`,
  turns: { 1: 'A岗', 2: 'B岗', 3: '网格长' } satisfies Record<Turn, string>,
  away: '请假中',
  open: (count: number) => `手上 ${count} 件`,
  lead: (name: string) => `网格长：${name}`,
  alone: '这个网格只有您一个人。没人接的事会提前告诉社区，请和中心商量一位B岗。',
  tonight: '今晚谁值守',
  tonightNote: '傍晚 6 点到明早 8 点，新的事和提醒归他。',
  hand: (name: string) => `今晚交给${name}`,
  confirmTitle: (name: string) => `今晚由${name}值守？`,
  confirmWords: '傍晚 6 点到明早 8 点，新的事和提醒都归他；您手上的事还是您的。',
  confirm: '就这样定',
  handed: '今晚值守定好了',
  leave: '请假',
  leaveNote: '一天以上的，记请假、选代班的人',
} as const
