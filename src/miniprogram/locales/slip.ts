export const slipWords = {
  title: '输入回执单上的码',
  entry: '输入回执单上的码',
  entryNote: '打电话、到窗口反映过的事，在这里接着看',
  label: '绑定码，一共十个数字',
  scan: '扫回执单',
  notThis: '扫到的不是回执单，请对准回执单上的码再扫，或者输入十个数字。',
  link: '看看办到哪一步',
  lacking: '要输入十个数字',
} as const
