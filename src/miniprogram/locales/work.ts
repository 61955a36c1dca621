import type { QueueFilter, ReportStatus, TimelineEntry } from '../../contract/report'

/** Where a matter stands, as those who work on it read it. */
export const statusLabel: Readonly<Record<ReportStatus, string>> = {
  submitted: '待接手',
  accepted: '办理中',
  returned: '等中心分派',
  confirming: '等居民确认',
  closed: '已办结',
  withdrawn: '居民已撤回',
}

const sharedFilters = { all: '全部', overdue: '已超时', dueToday: '今天到期' } as const

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
}

export const reasonLabel: Readonly<Record<NonNullable<TimelineEntry['reason']>, string>> = {
  notMyGrid: '不在我的网格',
  notGridMatter: '不归网格管',
  needsDepartment: '要部门来办',
  duplicate: '和别的事重复',
  unclear: '说得不清楚，联系不上人',
  wrongPerson: '换个人办更合适',
}

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
} as const

type StepTitle = { title: string; label: string; hint?: string; placeholder: string; send: string }

const answer = {
  label: '给居民的答复',
  hint: '居民会看到。请写清做了什么、现在怎样，不写别人的电话和身份信息。',
  placeholder: '比如：下水道已经疏通，水能正常流走',
  send: '办好了，答复居民',
}

export const stepTitle: Readonly<Record<'contact' | 'note' | 'finish' | 'onSpot' | 'sendBack', StepTitle>> = {
  contact: { title: '已联系居民', label: '说了什么', placeholder: '比如：打了电话，约好明天上午上门', send: '记下来' },
  note: { title: '记一笔', label: '记什么', placeholder: '比如：已请物业带工具过来', send: '记下来' },
  finish: { title: '办好了', ...answer },
  onSpot: { title: '到场办好了', ...answer },
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
  sendBack: '已经退回给中心',
  redispatch: '已经分派',
} as const
