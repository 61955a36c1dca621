import type { RoleName } from '../../contract/person'

export const homeWords = {
  title: '邻里',
  myWorker: '我的网格员',
  noWorker: '您家这一片的网格员还没有登记。照样可以报，中心会找人办。',
  report: '报个问题',
  reportNote: '路灯、漏水、噪音…说一句就行',
  waiting: (count: number) => `请您确认 ${count} 件`,
  waitingNote: '网格员说办好了，您看看是不是',
  open: (count: number) => `正在办 ${count} 件`,
  openNote: '看看办到哪了',
  chooseHome: '选一下我家在哪个社区',
  chooseHomeNote: '选好就知道谁管我家这一片。先报问题也可以。',
  change: '换地方',
  myGrid: '我家这一片',
  center: '服务中心',
  work: '我的工作',
  workNotes: { resident: '', gridWorker: '居民报上来的事', dispatcher: '等着分给网格员的事' } satisfies Record<RoleName, string>,
  notSignedIn: '还没有登录',
  notSignedInNote: '请从微信里打开邻里，打开就能用。',
  development: '测试登录',
  developmentNote: '这里是测试环境，人和事都是编的。',
} as const
