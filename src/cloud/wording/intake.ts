/** 口头告知: what is read to somebody without an account before their name and number are written down; a change makes a new version. */
export const spokenConsent = {
  version: 1,
  sentence: '您的姓名和电话只用来办这件事和给您回电话，办理的人看得到；办结后最多保存五年。您同意吗？',
} as const

/** 工单表: the headings of a workbook of 12345 orders, and what is said of its rows. */
export const orderWording = {
  number: '工单编号',
  words: '诉求内容',
  community: '社区（村）',
  place: '地点',
  category: '诉求类别',
  name: '诉求人',
  phone: '联系电话',
  fresh: '可以导入',
  empty: (column: string) => `没有填“${column}”。`,
  tooLong: (column: string, most: number) => `“${column}”太长了，最多 ${most} 个字。`,
  numberForm: '“工单编号”要是文本格式的字母、数字和短横线，请不要让表格软件改成科学记数。',
  twiceInFile: (row: number) => `和第 ${row} 行的编号一样，只导入一次。`,
  known: (number: string) => `已经登记过了，邻里编号 ${number}。`,
  noCommunity: (name: string) => `没有找到“${name}”，请填社区（村）的全名或者 12 位代码，要在您负责的范围里。`,
  twoCommunities: (name: string) => `您负责的范围里有不止一个“${name}”，请改填 12 位代码。`,
  noCategory: (name: string) => `没有“${name}”这一类，请照分类表填，或者留空。`,
  noAnswer: '没有写给居民看的答复，请打开这件事看办理经过。',
  badPhone: '“联系电话”打不通，请填 11 位手机号，或者带区号的座机号。',
} as const
