import type { QueueFilter, ReportStatus, TimelineEntry } from '../../contract/report'
import type { Step } from '../../contract/report-step'

/** Where a matter stands, as those who work on it read it. */
export const statusLabel: Readonly<Record<ReportStatus, string>> = {
  submitted: '待接手',
  verifying: '等现场核查',
  accepted: '已受理，等派单',
  dispatched: '等单位签收',
  handling: '办理中',
  whistled: '联办中',
  suspended: '先停一停',
  returned: '等中心分派',
  done: '等核实',
  confirming: '等居民确认',
  closed: '已办结',
  notAccepted: '不予受理',
  withdrawn: '居民已撤回',
  thanked: '表扬，已转达',
  void: '已作废',
  transferredTo12345: '已转12345',
  transferredToPolice: '已转110',
  transferredToPetition: '已转信访',
  merged: '已合并',
}

const sharedFilters = { all: '全部', asked: '等审批', callBack: '该回访', overdue: '已超时', dueToday: '今天到期' } as const

/** At the center a matter stands for what the center is to do about it. */
export const statusLabelAt = {
  gridWorker: statusLabel,
  dispatcher: { ...statusLabel, accepted: '等您派单', handling: '等您审批', confirming: '该回访' },
  officer: { ...statusLabel, dispatched: '等您签收' },
} as const satisfies Record<string, Readonly<Record<ReportStatus, string>>>

/** Short, to stand side by side on a narrow phone; what is new to a center nobody has taken up yet. */
export const filterWords = {
  gridWorker: { ...sharedFilters, new: '待接手' },
  dispatcher: { ...sharedFilters, new: '没人接过' },
  officer: { ...sharedFilters, new: '待签收' },
} satisfies Record<string, Record<QueueFilter, string>>

export const eventLabel: Readonly<Record<TimelineEntry['event'], string>> = {
  submit: '居民报了这件事',
  accept: '接下了这件事',
  contact: '联系了居民',
  note: '记了一笔',
  supplement: '居民作了补充',
  finish: '说办好了',
  passOn: '交给同事办',
  callBackMissed: '回访没有打通',
  callBackSettled: '回访问到了，居民评了',
  callBackDisputed: '回访时居民说没解决，中心重新分派',
  closeUnanswered: '回访两次没有打通，按未确认结案',
  askToExtend: '申请延长时间',
  askToSuspend: '申请先停一停（挂账）',
  extend: '同意延长时间',
  suspend: '同意先停一停（挂账）',
  decline: '没有同意申请',
  resume: '接着办',
  sendBack: '退回给中心',
  redispatch: '重新分派',
  confirm: '居民评了办得怎么样',
  dispute: '居民说还没解决',
  disputeAgain: '居民再次说没解决，请中心定夺',
  withdraw: '居民撤回了这件事',
  inspect: '请网格员现场核查',
  reportFinding: '现场核查回来了',
  askMore: '问居民一句',
  correct: '更正了类别或地方',
  reject: '不予受理',
  object: '居民对不予受理有异议',
  dispatch: '派给单位',
  adjudicate: '裁定了主办和协办',
  sign: '签收',
  assign: '安排了经办人',
  revoke: '收回，另外安排',
  draft: '写好了，请负责人签发',
  redraft: '退回去再改',
  contest: '对派单有异议，请上级中心裁定',
  nudge: '居民催办',
  blowWhistle: '吹哨，叫单位一起办',
  answerWhistle: '报到',
  finishPart: '自己那部分办完了',
  releaseUnit: '不用再参加',
  askToVoid: '提出作废',
  void: '同意作废',
  supervise: '督办',
  escalate: '提级到上级中心',
  flagDanger: '标为有危险，加急',
  hide: '不再公开',
  merge: '并到另一件',
  unmerge: '分出来单独办',
  verify: '核实通过',
  redo: '核实没通过，返工',
  reopen: '重新打开',
  transferTo12345: '转12345',
  transferToPolice: '转110',
  transferToPetition: '转信访',
  comeBack: '转回来了',
  leave: '居民不再跟这件事',
  askExemption: '申请超时免计',
  supportExemption: '初审同意免计',
  grantExemption: '复审同意免计',
  refuseExemption: '没有同意免计',
  stopWaiting: '居民一直没有补充，接单的时限接着走',
  newCalendar: '放假安排公布了，期限重新算过',
  call: '给居民打电话',
  handOver: '原来的人不在岗，换了人办',
  join: '又有居民说也遇到了',
}

export const sendBackLabel = {
  notMyGrid: '不在我的网格',
  notGridMatter: '不归网格管',
  needsDepartment: '要部门来办',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
  wrongPerson: '换个人办更合适',
} as const

/** 单位退回时的原因。 */
export const unitReturnLabel = {
  notOurDuty: '不是我们单位的职责',
  notOurArea: '不是我们管的地段',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
} as const

export const rejectLabel = {
  inCourt: '已经走诉讼、仲裁或复议',
  inPetition: '已经在信访办理',
  notThisCity: '不是本市的事',
  answeredBefore: '已经答复过的同一件事',
  unlawful: '要求违反法律或公序良俗',
  confidential: '涉密或者别人的隐私',
  malicious: '恶意扰乱',
} as const

export const voidLabel = { test: '测试', advertising: '广告', abuse: '骚扰、辱骂' } as const

export const whistleLabel = {
  beyondPowers: '网格和社区解决不了',
  jointEnforcement: '要几家综合执法',
  emergency: '情况紧急',
} as const

export const causeLabel: Readonly<Record<NonNullable<Step['cause']>, string>> = {
  weather: '天气不行',
  material: '等材料、等配件',
  plannedWork: '等统一施工',
  otherUnit: '要别的单位先办',
  noAccess: '家里没人，进不去',
}

export const reasonLabel: Readonly<Record<NonNullable<TimelineEntry['reason']>, string>> = {
  ...sendBackLabel,
  ...unitReturnLabel,
  ...rejectLabel,
  ...voidLabel,
  ...whistleLabel,
  ...causeLabel,
}

export const queueWords = {
  title: '我的待办',
  filter: '看哪些',
  refresh: '刷新',
  order: '先到期的在前面',
  more: '再看一些',
  emptyTitle: '现在没有待办的事',
  emptyWords: '有新的事会通知您，这里也看得到。',
  noneTitle: '这一类现在没有',
  due: '最晚',
  finished: '已答复',
  suspended: '期限停着',
  unit: '我的单位',
  unitNote: '谁经办、谁去办、谁签发，还有常用语',
} as const

export const acceptWords = {
  late: (span: string) => `接手已超时${span}`,
  left: (span: string) => `还有${span}要接手`,
  until: (time: string) => `${time}前接手`,
  minutes: (count: number) => ` ${count} 分钟`,
  hours: (count: number) => ` ${count} 小时`,
  days: (count: number) => ` ${count} 天`,
} as const

export const matterWords = {
  title: '办这件事',
  number: (number: string) => `编号 ${number}`,
  filed: (time: string) => `${time}报上来`,
  noWords: '居民没有写字，请看照片、听录音。',
  category: '类别',
  noCategory: '居民说不清，请您看看',
  resident: '报事的居民',
  hidden: '居民（不显示姓名）',
  wholeName: '完整的称呼',
  revealName: '看完整的称呼',
  revealNote: '要说为什么看，居民会看到这条记录',
  revealWhy: '先选为什么要看',
  joined: (count: number) => `另有 ${count} 位居民也遇到`,
  joinedNote: '进展会同样告诉他们，办好后各自评价',
  lookReasons: { contact: '为办这件事联系居民', verify: '核对情况', emergency: '紧急情况' },
  call: '打电话',
  noPhone: '没有留电话，请上门，或写几句给居民看的话',
  handledBy: '办这件事的人',
  result: '居民评的结果',
  results: { solved: '解决了', partly: '解决一些', notSolved: '没解决' },
  ratings: { good: '满意', fair: '还行', poor: '不满意' },
  notConfirmed: '居民没有评（未确认）',
  ticked: (conditions: string) => `已勾：${conditions}`,
  newDue: (due: string) => `重新算了期限：${due}办好`,
  acceptDue: '最晚接手',
  due: '最晚办好',
  conditions: '怎样才算办好',
  processing: '照片处理中，过一会儿就能看到。',
  rejected: '有一份照片或录音不能显示。',
  recording: (position: number) => `听第 ${position} 段录音`,
  timeline: '经过',
  staffOnly: '仅内部可见',
  reason: (reason: string) => `原因：${reason}`,
  waitingForVerifier: '已经说办好了，等换一个人核实。',
  to: (to: string) => `交给：${to}`,
  with: (units: string) => `一起办：${units}`,
  owner: (owner: string) => `建议归：${owner}`,
  numberThere: (number: string) => `编号：${number}`,
  level: (level: number) => `督办级别：${level}`,
  answered: (who: string, what: string, until: string) => `沟通：${who}\n措施：${what}\n时限：${until}`,
  danger: '有危险，加急办',
  supervised: (level: number) => `${level} 级督办`,
  called: '一起办的单位',
  parts: { lead: '主办', co: '协办' },
  partStates: { called: '还没报到', answered: '已报到', done: '办完了', released: '不用再参加', returned: '已退回' },
  holder: '现在在谁手上',
  waitingForResident: '已经答复居民，等居民确认。不用再做什么。',
  notYours: '这件事现在不在您手上。',
  suspended: (day: string) => `先停到${day}，到时候自动接着办，停的时间不算在期限里。`,
  asked: {
    extend: (until: string) => `已经申请延长到${until}，等中心答复。期限没有停，请接着办。`,
    suspend: (until: string) => `已经申请先停到${until}，等中心答复。期限没有停，请接着办。`,
    void: () => '已经提出作废，等第二个人看。',
  },
  until: (day: string) => `停到${day}`,
} as const
