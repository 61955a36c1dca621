import { dayAt } from '../../domain/civil-day'
import type { PushFact } from '../../domain/push-fact'
import { kindOfField } from '../../domain/push-fact'
import type { PushFlow } from '../../domain/push-flow'
import { fitField } from '../../domain/subscribe-field'

export interface Told {
  readonly number: string
  readonly category: string | null
  readonly place: string
  readonly due: Date
}

const stageByFlow: Readonly<Record<PushFlow, string>> = {
  newReport: '等您接手',
  praised: '居民表扬您',
  unitPraised: '居民表扬您单位',
  accepted: '正在办理',
  finished: '请您确认',
  returned: '重新安排',
  disputed: '没有解决',
  toCenter: '等您分派',
  asked: '等您审批',
  answered: '中心答复',
  rescheduled: '期限有变',
  phoneTask: '请打电话',
  progress: '有新进展',
  question: '请您补充',
  toInspect: '请去看看',
  toVerify: '请您核实',
  workerNews: '有新情况',
  dispatched: '等您签收',
  calledIn: '请您报到',
  unitNews: '有新情况',
  centerNews: '有新情况',
  dueSoon: '快到期了',
  overdue: '已经超时',
  dueSoonAtUnit: '快到期了',
  overdueAtUnit: '已经超时',
  dueSoonAtCenter: '快到期了',
  overdueAtCenter: '已经超时',
  late: '超时跟进',
  incidentOver: '说已恢复',
  incidentMoved: '时间有变',
  incidentDue: '到时间了',
  bookingMade: '预约成功',
  bookingChanged: '预约有变',
  bookingSoon: '快到时间',
  seatOffered: '有空位了',
  bookingUnsettled: '等待改期',
  bookingToDecide: '等您确认',
  bookingNews: '预约动态',
  bookingAhead: '快到时间',
  bookingToRing: '请打电话',
  bookingUnmet: '顾问未到',
  sittingDay: '请您定一定',
  consultationNew: '等您接下',
  consultationWaits: '等您答复',
  consultationMoved: '有新情况',
  consultationUp: '请您关注',
  consultationBreached: '已经超时',
  consultationAnswered: '已经答复',
  consultationAsked: '请您补充',
  consultationNews: '有新进展',
  consultationHanded: '请您接着办',
  consultationLate: '超时跟进',
  neutralNews: '请您查看',
  quietNews: '请您查看',
  protectionUp: '请马上看',
  protectionAsked: '请马上看',
  protectionNews: '请您查看',
}

/** How a template is called at WeChat where the operator gives no other title; all differ, or WeChat drops one of two. */
export const pushTitles: Readonly<Record<PushFlow, string>> = {
  newReport: '新事项提醒',
  praised: '收到表扬',
  unitPraised: '收到表扬',
  accepted: '受理通知',
  finished: '办结通知',
  returned: '处理进度提醒',
  disputed: '居民反馈提醒',
  toCenter: '待分派提醒',
  asked: '审批提醒',
  answered: '审批结果通知',
  rescheduled: '期限变更通知',
  phoneTask: '电话任务提醒',
  progress: '事项进展通知',
  question: '补充材料提醒',
  toInspect: '现场核查提醒',
  toVerify: '办结核实提醒',
  workerNews: '事项动态提醒',
  dispatched: '派单通知',
  calledIn: '联合办理通知',
  unitNews: '承办事项提醒',
  centerNews: '中心事项提醒',
  dueSoon: '到期提醒',
  overdue: '超时提醒',
  dueSoonAtUnit: '承办到期提醒',
  overdueAtUnit: '承办超时提醒',
  dueSoonAtCenter: '催办到期提醒',
  overdueAtCenter: '超时督促提醒',
  late: '超时告知',
  incidentOver: '恢复通知',
  incidentMoved: '恢复时间变更提醒',
  incidentDue: '发布到期提醒',
  bookingMade: '预约成功通知',
  bookingChanged: '预约变更通知',
  bookingSoon: '预约到期提醒',
  seatOffered: '候补成功通知',
  bookingUnsettled: '预约改期提醒',
  bookingToDecide: '预约待确认提醒',
  bookingNews: '预约动态通知',
  bookingAhead: '接待日程提醒',
  bookingToRing: '预约电话任务提醒',
  bookingUnmet: '预约失约提醒',
  sittingDay: '坐班确认提醒',
  consultationNew: '新咨询提醒',
  consultationWaits: '咨询待答复提醒',
  consultationMoved: '咨询动态提醒',
  consultationUp: '咨询升级提醒',
  consultationBreached: '咨询超时提醒',
  consultationAnswered: '回复提醒',
  consultationAsked: '补充说明提醒',
  consultationNews: '服务进展通知',
  consultationHanded: '代办交接通知',
  consultationLate: '服务超时告知',
  neutralNews: '新消息提醒',
  quietNews: '消息通知',
  protectionUp: '紧急求助提醒',
  protectionAsked: '求助提醒',
  protectionNews: '留言提醒',
}

const unknownCategory = '居民反映的事'

/** Every fact in words; none of the resident's own, for a push is read over shoulders. */
export const factsOf = (flow: PushFlow, { number, category, place, due }: Told): Readonly<Record<PushFact, string>> => ({
  number,
  matter: `${category ?? unknownCategory} ${place}`,
  place,
  category: category ?? unknownCategory,
  stage: stageByFlow[flow],
  due: momentWords(due),
})

/** The same without the place, which a person wrote: for a WeChat that finds a word in it too sensitive. */
export const plainFactsOf = (flow: PushFlow, told: Told): Readonly<Record<PushFact, string>> => {
  const { category, ...facts } = factsOf(flow, told)
  return { ...facts, category, matter: category, place: '见详情' }
}

/** Each field of a template with its fact, cut to what WeChat takes. */
export const pushData = (fields: Readonly<Record<string, PushFact>>, facts: Readonly<Record<PushFact, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, fact]) => [field, { value: fitField(kindOfField(field) ?? 'thing', facts[fact]) || '见详情' }]),
  )

/** What staff read in 企业微信: the same facts under their names. */
export const noticeItems = ({ number, category, stage, due }: Readonly<Record<PushFact, string>>) => [
  { key: '编号', value: number },
  { key: '类别', value: category },
  { key: '进展', value: stage },
  { key: '时限', value: due },
]

export const groupText = (title: string, number: string): string => `${title}：${number}，请打开“邻里”小程序查看。`

/** 2026年11月24日 18:00, by Huainan's clock. */
const momentWords = (at: Date): string => {
  const [year, month, day] = dayAt(at.getTime()).split('-').map(Number)
  const minutes = Math.floor(at.getTime() / 60_000 + 8 * 60) % 1_440
  return `${year}年${month}月${day}日 ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

const pad = (value: number) => String(value).padStart(2, '0')
