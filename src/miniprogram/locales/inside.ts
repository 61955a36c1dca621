/** 单位内部. */
export const insideWords = {
  crew: '安排去办的人',
  waiting: {
    finish: '办结答复，等负责人签发',
    sendBack: '退回，等负责人签发',
    contest: '提出异议，等负责人签发',
    askToExtend: '申请延长时间，等负责人签发',
  },
  by: (name: string, time: string) => `${name}，${time}写好`,
  reason: (reason: string) => `原因：${reason}`,
  owner: (owner: string) => `建议归：${owner}`,
  shares: { half: '延长期限的一半', whole: '再来一个期限' },
  ticked: (conditions: string) => `已勾：${conditions}`,
  sign: '签发',
  signed: '已经签发',
  redraft: '退回去再改',
  takeBack: '收回来再改',
  why: '要改什么',
  needWhy: '写一下要改什么',
  given: '已经退回去',
} as const
