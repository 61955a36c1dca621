export const messageWords = {
  title: '消息',
  all: '全部',
  todo: '等我办的',
  which: '看哪些消息',
  unread: '未读',
  toDo: '待办',
  counts: (unread: number, todos: number) =>
    [unread > 0 && `${capped(unread)} 条没看`, todos > 0 && `${todos} 件等您办`].filter(Boolean).join('，') || '没有新的',
  badge: (count: number) => capped(count),
  readAll: '全部看过了',
  emptyTitle: '还没有消息',
  emptyWords: '您报的事有了进展，就会在这里告诉您。',
  nothingToDo: '没有等您办的事',
  more: '再看一些',
} as const

export const letterWords = {
  title: '没送到的提醒',
  entryNote: '手机上收不到的，可以再发一次',
  lead: '这些提醒没能送到对方手机上。对方打开邻里，在“消息”里仍然看得到。',
  emptyTitle: '提醒都送到了',
  emptyWords: '没有需要您处理的。',
  to: (to: string) => `发给${to}`,
  tried: (count: number) => `试了 ${count} 次`,
  again: '再发一次',
  sent: '已经重新排上，马上再发',
  open: '看这件事',
  more: '再看一些',
} as const

const capped = (count: number): string => (count > 99 ? '99+' : String(count))
