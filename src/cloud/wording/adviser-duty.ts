import type { DutyKind, DutyProof } from '../../domain/duty-entry'

/** 法律顾问台账, as it stands in a file that the village seals. */
export const adviserDutyWording = {
  file: (village: string, month: string) => `${village}法律顾问工作台账 ${month}`,
  kinds: {
    consultation: '答复咨询',
    booking: '预约服务',
    visit: '驻村值班',
    lecture: '法治讲座',
    firmVisit: '律所走访',
    chat: '微信群答复',
    phone: '电话答复',
  } satisfies Record<DutyKind, string>,
  proofs: { code: '到村码', clerk: '村里证明', denied: '' } satisfies Record<DutyProof, string>,
  columns: { at: '日期', time: '时间', kind: '服务方式', minutes: '时长（分钟）', proof: '到村证明' },
  facts: { village: '村（居）', adviser: '法律顾问', firm: '所在机构', license: '执业证号' },
  counted: (name: string, count: number, minutes: number) =>
    minutes > 0 ? `${name}：${count} 次，${minutes} 分钟` : `${name}：${count} 次`,
  total: '合计',
  planned: {
    hours: (done: number, plan: number, missing: number) => `本月驻村 ${done} 分钟，约定 ${plan * 60} 分钟${short(missing, '分钟')}`,
    lectures: (done: number, plan: number, missing: number) => `本季度法治讲座 ${done} 次，约定 ${plan} 次${short(missing, '次')}`,
    firmVisits: (done: number, plan: number, missing: number) => `本年度律所走访 ${done} 次，约定 ${plan} 次${short(missing, '次')}`,
  },
  headings: { counts: '本月合计', plan: '对照值班计划', rows: '明细', seals: '签章' },
  sheets: { whole: '合计', rows: '明细' },
  seals: ['法律顾问（签字）：', '村（居）民委员会（盖章）：', '司法所（审核）：', '日期：      年    月    日'],
  none: '这个月还没有可以计入的记录。',
  made: '由邻里根据工作日志写成，只记方式、村和时间，不写咨询内容。',
} as const

const short = (missing: number, unit: string) => (missing > 0 ? `，还差 ${missing} ${unit}。` : '，已完成。')
