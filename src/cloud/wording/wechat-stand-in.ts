/** What stands on the page of the WeChat stand-in. */
export const wechatStandInWording = {
  title: '本机微信消息',
  lead: '这台电脑没有连接微信。本来会发到居民和网格员微信“服务通知”里的消息，都列在这里，新的在前。',
  empty: '还没有消息。上报一件事，消息就会出现在这里。',
  to: '发给',
  template: '模板',
  open: '打开这件事',
  kept: (most: number) => `只保留最近 ${most} 条，重启后清空。`,
} as const
