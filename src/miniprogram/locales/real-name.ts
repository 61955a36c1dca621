export const realNameWords = {
  byWechat: '在微信里核对',
  byWechatNote: '照着身份证填，再到微信的页面点同意。不用刷脸。',
  atDesk: '不会弄，就到社区窗口',
  name: '身份证上的姓名',
  number: '身份证号码',
  go: '去微信里点同意',
  lacking: '姓名和身份证号码都要填',
  cameBack: '您没有在微信里点同意，什么都没有存。可以再试一次，也可以带身份证到社区窗口。',
} as const
