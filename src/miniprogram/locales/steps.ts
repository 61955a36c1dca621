export const actionLabel = { accept: '接下这件事', sign: '签收', verify: '去看过了，办好了', finish: '办好了' } as const

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
  | 'void'
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
  void: {
    title: '同意作废',
    label: '告诉居民为什么作废',
    hint: '居民看得到；骚扰、辱骂的除外',
    placeholder: '比如：这条是广告，不是要办的事',
    send: '同意作废',
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
  ownerTitle: '您认为该归谁办',
  ownerPlaceholder: '比如：区住建局、供水公司',
  needOwner: '写一下该归谁办',
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
  templates: '常用语，点一下写上',
  lay: '送负责人签发',
  laid: '已经送给负责人',
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
  sign: '已经签收',
  verify: '已经核实，请居民确认',
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
  void: '已经作废',
  decline: '已经答复网格员',
  sendBack: '已经退回给中心',
  redispatch: '已经分派',
} as const
