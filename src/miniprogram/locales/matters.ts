export const mattersWords = {
  title: '我的事项',
  emptyTitle: '您还没有报过事情',
  emptyWords: '路灯不亮、下水道堵了，说一句就有人来看。',
  report: '报个问题',
  bookings: '我的预约和候补',
  more: '再看一些',
  due: (due: string) => `最晚：${due}`,
  notSignedIn: '登录以后，您报的事都在这里。',
  signIn: '去首页看看',
} as const
