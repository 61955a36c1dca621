import type { QueueFilter, ReportStatus, Step, TimelineEntry } from '../../contract/report'

/** Where a matter stands, as those who work on it read it. */
export const statusLabel: Readonly<Record<ReportStatus, string>> = {
  submitted: '待接手',
  accepted: '办理中',
  suspended: '先停一停',
  returned: '等中心分派',
  confirming: '等居民确认',
  closed: '已办结',
  withdrawn: '居民已撤回',
}

const sharedFilters = { all: '全部', asked: '等审批', callBack: '该回访', overdue: '已超时', dueToday: '今天到期' } as const

/** At the center a matter stands for what the center is to do about it. */
export const statusLabelAt = {
  gridWorker: statusLabel,
  dispatcher: { ...statusLabel, accepted: '等您审批', confirming: '该回访' },
} as const satisfies Record<string, Readonly<Record<ReportStatus, string>>>

/** Short, to stand side by side on a narrow phone; what is new to a center nobody has taken up yet. */
export const filterWords = {
  gridWorker: { ...sharedFilters, new: '待接手' },
  dispatcher: { ...sharedFilters, new: '没人接过' },
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
  call: '给居民打电话',
  handOver: '原来的人离岗，换了人办',
}

export const roleLabel: Readonly<Record<TimelineEntry['actorRole'], string>> = {
  resident: '居民',
  gridWorker: '网格员',
  dispatcher: '中心',
  administrator: '管理员',
  clerk: '窗口工作人员',
  officer: '部门经办人',
  lawyer: '律师',
  mediator: '人民调解员',
  timer: '到时间自动',
}

export const sendBackLabel: Readonly<Record<NonNullable<Step['reason']>, string>> = {
  notMyGrid: '不在我的网格',
  notGridMatter: '不归网格管',
  needsDepartment: '要部门来办',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
  wrongPerson: '换个人办更合适',
}

export const causeLabel: Readonly<Record<NonNullable<Step['cause']>, string>> = {
  weather: '天气不行',
  material: '等材料、等配件',
  plannedWork: '等统一施工',
  otherUnit: '要别的单位先办',
  noAccess: '家里没人，进不去',
}

export const reasonLabel: Readonly<Record<NonNullable<TimelineEntry['reason']>, string>> = { ...sendBackLabel, ...causeLabel }

export const actionLabel = { accept: '接下这件事', finish: '办好了' } as const

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
  waitingForResident: '已经答复居民，等居民确认。不用再做什么。',
  notYours: '这件事现在不在您手上。',
  suspended: (day: string) => `先停到${day}，到时候自动接着办，停的时间不算在期限里。`,
  asked: {
    extend: (until: string) => `已经申请延长到${until}，等中心答复。期限没有停，请接着办。`,
    suspend: (until: string) => `已经申请先停到${until}，等中心答复。期限没有停，请接着办。`,
  },
  until: (day: string) => `停到${day}`,
} as const

type StepTitle = { title: string; label: string; hint?: string; placeholder: string; send: string }

const answer = {
  label: '给居民的答复',
  hint: '居民会看到。请写清做了什么、现在怎样，不写别人的电话和身份信息。',
  placeholder: '比如：下水道已经疏通，水能正常流走',
  send: '办好了，答复居民',
}

type StepName =
  | 'contact'
  | 'note'
  | 'finish'
  | 'onSpot'
  | 'passOn'
  | 'sendBack'
  | 'askToExtend'
  | 'askToSuspend'
  | 'extend'
  | 'suspend'
  | 'decline'
  | 'callBackSettled'
  | 'callBackDisputed'

export const stepTitle: Readonly<Record<StepName, StepTitle>> = {
  contact: { title: '已联系居民', label: '说了什么', placeholder: '比如：打了电话，约好明天上午上门', send: '记下来' },
  note: { title: '记一笔', label: '记什么', placeholder: '比如：已请物业带工具过来', send: '记下来' },
  finish: { title: '办好了', ...answer },
  onSpot: { title: '到场办好了', ...answer },
  askToExtend: {
    title: '延长时间',
    label: '为什么来不及',
    hint: '由中心审批，最多延长两次。同意以后，居民看得到新的期限。',
    placeholder: '比如：配件要从外地发过来，周四到',
    send: '向中心申请',
  },
  askToSuspend: {
    title: '先停一停（挂账）',
    label: '具体什么情况',
    hint: '由中心审批，一件事只能停一次。停的时间不算在期限里。',
    placeholder: '比如：这条路下周统一开挖，现在动不了',
    send: '向中心申请',
  },
  passOn: {
    title: '交给同事',
    label: '给同事的话',
    hint: '同事会收到通知，由他接手；期限照算。居民看不到这句话。',
    placeholder: '比如：已经约好下午三点上门，我临时要去开会',
    send: '交给他',
  },
  callBackSettled: {
    title: '问到了，居民这样评',
    label: '居民还说了什么',
    hint: '居民看得到',
    placeholder: '比如：灯亮了，谢谢',
    send: '记下来，办结',
  },
  callBackDisputed: {
    title: '居民说没解决',
    label: '哪里还没解决',
    hint: '居民看得到。记下来以后，这件事回到中心，由您重新分派。',
    placeholder: '比如：白天亮，晚上还是不亮',
    send: '记下来，重新分派',
  },
  extend: {
    title: '同意延长时间',
    label: '告诉居民为什么',
    hint: '居民会看到这句话和新的期限',
    placeholder: '比如：配件要从外地发来，周四到货，到了就装',
    send: '同意延长',
  },
  suspend: {
    title: '同意先停一停（挂账）',
    label: '告诉居民为什么',
    hint: '居民会看到这句话和恢复的日期',
    placeholder: '比如：这条路下周统一开挖，修路时一起修好',
    send: '同意先停一停',
  },
  decline: {
    title: '不同意',
    label: '告诉网格员为什么',
    hint: '居民看不到',
    placeholder: '比如：排水公司今天就能来，已经帮您联系',
    send: '不同意，请接着办',
  },
  sendBack: {
    title: '退回给中心',
    label: '再说几句',
    hint: '由中心重新分派。这里的话居民看不到。',
    placeholder: '说清情况，中心好分派给对的人',
    send: '退回给中心',
  },
}

export const stepWords = {
  onSpotNote: '接手、联系、办好，一次记三步。已经当面和居民说过了再用。',
  shown: '让居民也看到',
  shownNote: '关着时，只有办事的同事看得到',
  checklist: '做到了再勾',
  afterPhoto: '办好以后的照片',
  afterPhotoNote: '这类事要拍一张，居民也看得到',
  afterPhotoOptional: '可以不拍',
  sendBackTitle: '为什么退回',
  colleagueTitle: '交给谁',
  needColleague: '先选一位同事',
  resultTitle: '办得怎么样',
  processTitle: '网格员态度怎么样',
  needRatings: '两样都选一下',
  causeTitle: '是什么挡住了',
  daysTitle: '停多久',
  days: (count: number) => `${count} 天`,
  shareTitle: '要延长多久',
  shares: { half: '期限的一半', whole: '再来一个期限' },
  needCause: '先选是什么挡住了',
  needTime: '先选要多久',
  needWhy: '写几句具体情况',
  tryAgain: '再试一次',
  kept: '您填的内容还在。',
  needWords: '先写几句',
  needAnswer: '先写给居民的答复',
  needConditions: '还有没勾的',
  needPhoto: '先拍一张办好以后的照片',
  needUpload: '照片还没有传好',
  needReason: '先选一个原因',
  movedTitle: '这件事刚有变化，下面是最新的',
  moved: (time: string, what: string) => `${time}，${what}`,
  movedUnseen: '内容有更新，请看一眼再发。',
  noLonger: '这一步现在不能做了',
} as const

/** What was done, said in passing once it is on record. */
export const doneWords = {
  accept: '已经接下',
  contact: '已经记下',
  note: '已经记下',
  finish: '已经答复居民，等居民确认',
  onSpot: '已经答复居民，等居民确认',
  askToExtend: '已经报给中心，等答复',
  askToSuspend: '已经报给中心，等答复',
  passOn: '已经交给同事',
  callBackSettled: '已经记下，办结了',
  callBackDisputed: '已经记下，请重新分派',
  extend: '已经同意',
  suspend: '已经同意',
  decline: '已经答复网格员',
  sendBack: '已经退回给中心',
  redispatch: '已经分派',
} as const
