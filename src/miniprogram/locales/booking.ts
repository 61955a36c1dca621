import type { BookingView } from '../../contract/booking'
import type { Tone } from '../ui/tone'

/** 预约. */
export const bookingWords = {
  bookTitle: '约时间',
  moveTitle: '换个时间',
  who: '找谁',
  anyone: '谁都可以',
  where: '在哪里见',
  atShop: '到店里',
  atVillage: (name: string) => `请顾问到${name}`,
  concernsNote: '用来避开跟对方有关系的顾问，不会告诉对方',
  party: '对方是谁',
  partyNote: '写了就避开替对方办事的顾问，不写也能约',
  partyUnknown: '不知道，或者没有对方',
  partySave: '写好了',
  day: '哪一天',
  week: '按周看',
  month: '按月看',
  earlier: '前一周',
  later: '后一周',
  earlierMonth: '上个月',
  laterMonth: '下个月',
  monthOf: (year: number, month: number) => `${year} 年 ${month} 月`,
  timesLeft: (count: number) => `${count} 个时间`,
  time: '几点',
  seatsLeft: (time: string, count: number) => `${time} 剩 ${count} 位`,
  provisional: '待节假日公布确认',
  provisionalNote: '那天放不放假还没有公布。要是放假，店铺会联系您换时间。',
  limited: (until: string) => `您三个月里有三次约了没来，${until}前只能约当天的。约电话服务不受这个限制，也可以直接打店铺电话。`,
  nothingFree: '这一周没有空的时间',
  nothingFreeMonth: '这个月没有空的时间',
  nothingFreeNote: '看看别的日子，或者排候补：有人退了，先留给您。',
  wait: '排候补',
  waitTitle: '排候补',
  waitNote: '这些日子里有人退了，我们按先后顺序给您留着，并且告诉您。不用一直看着。',
  waitDays: '哪些日子',
  waitChoices: { week: '这七天', fortnight: '这两周', month: '这三十天' },
  waitSend: '排上',
  waiting: '已经排上，有空位就告诉您',
  hold: '留下这个时间',
  holdReason: '先选一个时间',
  move: '改到这个时间',
  moveReason: '先选一个新的时间',
  moveNote: (time: string) => `现在约的是 ${time}。选好新的时间才会换，原来的一直留着。`,
  moved: '已经换好了',
  phoneFirst: '先验证您的手机号',
  phoneFirstNote: '顾问可能要给您打电话。验证一次，以后都不用再验。',
  phoneElsewhere: '请在微信里打开邻里验证手机号，再回来约。',
  phoneButton: '用微信手机号验证',
  title: '我约的',
  facts: '约的是什么',
  when: '什么时候',
  withWhom: '找谁',
  together: (one: string, other: string) => `两位一起接待：${one}、${other}`,
  place: '在哪里',
  wheres: { phone: '顾问到时间给您打电话', video: '视频，会议号在下面', text: '在邻里里写字说' },
  held: '还没有约好',
  heldNote: (left: string) => `这个时间给您留着，还有 ${left}。看清楚了点“就约这个时间”。`,
  leftMinutes: (minutes: number, seconds: number) => `${minutes} 分 ${String(seconds).padStart(2, '0')} 秒`,
  leftHours: (hours: number, minutes: number) => `${hours} 小时 ${minutes} 分`,
  heldOver: '留的时间到了',
  heldOverNote: '没有约上，时间已经放给别人。可以再选一个。',
  again: '再选时间',
  alternatives: '换一个时间',
  alternativesNote: '这几个时间现在还空着，点一下就给您留住。',
  noAlternatives: '这两周没有空的时间了，可以找别的店铺。',
  otherShops: '找别的店铺',
  sameAdviser: '原来的顾问',
  otherAdviser: '店里别的顾问',
  unsettled: '顾问那个时间不在',
  unsettledNote: '您可以换时间，也可以取消，不算您临时取消。店铺也会联系您。',
  call: '打电话给店铺',
  seeMap: '看地图',
  mapNote: '怎么去',
  copyPlace: '复制地址',
  meeting: '会议号',
  meetingNote: '到时间打开腾讯会议，输入这个号',
  meetingNone: '顾问还没有写会议号，开始前会写在这里。',
  meetingCopy: '复制会议号',
  reasonGiven: '店铺说',
  cancelTitle: '不去了？',
  cancelWords: '取消以后，这个时间马上让给别人。',
  cancelLateWords: '快到时间了，现在取消会记一次临时取消。取消总比不来好，时间还能让给别人。',
  cancelConfirm: '取消预约',
  keep: '还是去',
  movesLeft: (count: number) => `还能换 ${count} 次`,
  done: '办好了',
  mineTitle: '我的预约',
  coming: '要去的',
  waitingTitle: '候补',
  past: '以前的',
  emptyTitle: '还没有约过',
  emptyWords: '找一家法律店铺，约个时间，当面说或者打电话说都行。',
  findShop: '找法律店铺',
  waitRow: (from: string, until: string) => `${from}到${until}有空位就告诉您`,
  offered: (until: string) => `有空位了，给您留到 ${until}`,
  stopWaiting: '不等了',
  stopped: '已经不等了',
  notSignedIn: '登录以后，您约的都在这里。',
  signIn: '去首页看看',
} as const

/** What the resident may do next. */
export const bookingStepWords: Readonly<Partial<Record<string, string>>> = {
  confirm: '就约这个时间',
  renew: '再想一会儿',
  release: '不要这个时间了',
  reschedule: '换个时间',
  cancel: '不去了',
  arrive: '我到了',
  reportAbsence: '顾问没有来',
}

/** What the adviser and the office may do next. */
export const officeStepWords: Readonly<Partial<Record<string, string>>> = {
  approve: '可以，给他约上',
  decline: '约不了',
  move: '换个时间',
  callOff: '取消这次预约',
  arrive: '人到了',
  start: '开始',
  finish: '谈完了',
  ring: '打过电话了',
  reportMissing: '人没有来',
}

export const officeWords = {
  reason: '为什么',
  reasonHint: '这句话对方会看到。',
  reasonMissing: '先写一句为什么',
  contact: '联系方式',
  showPhone: '看手机号',
  showPhoneNote: '您看过，对方会知道',
  noPhone: '没有留手机号',
  toRing: '离约好的时间不到一天，请打电话告诉对方，打过了点“打过电话了”。',
  toSettle: '要店铺处理的',
  meetingHint: '9 到 11 位数字，只给这一次用',
  meetingSave: '记下会议号',
  meetingWrong: '会议号是 9 到 11 位数字',
} as const

interface StatusWords {
  readonly label: string
  readonly tone: Tone
  readonly next: string
}

const statuses: Readonly<Record<string, StatusWords>> = {
  held: { label: '给您留着', tone: 'warn', next: '还没有约好，要您点一下才算。' },
  pending: { label: '等顾问确认', tone: 'warn', next: '顾问点头就约好了，会告诉您。' },
  confirmed: { label: '约好了', tone: 'success', next: '到时候去就行。来不了请早点取消，好让给别人。' },
  arrived: { label: '已到场', tone: 'success', next: '顾问知道您到了，请等一等。' },
  underWay: { label: '正在谈', tone: 'info', next: '' },
  completed: { label: '谈完了', tone: 'quiet', next: '这次谈完了。' },
  released: { label: '没有约上', tone: 'quiet', next: '留的时间到了，已经放给别人。' },
  declined: { label: '顾问约不了', tone: 'danger', next: '下面有别的时间可以选。' },
  cancelledByResident: { label: '您取消了', tone: 'quiet', next: '这个时间已经让给别人。' },
  cancelledByAdviser: { label: '店铺取消了', tone: 'danger', next: '对不起。下面有别的时间可以选。' },
  residentMissed: { label: '没有来', tone: 'quiet', next: '店铺记了一次没有来。有误会请打店铺电话。' },
  adviserMissed: { label: '顾问没有来', tone: 'danger', next: '对不起，让您白等。下面有别的时间，先给您选。' },
}
/** The same, to whoever works there. */
const officeLabels: Readonly<Partial<Record<string, string>>> = {
  pending: '等您确认',
  declined: '没有接',
  cancelledByResident: '居民取消了',
  cancelledByAdviser: '已经取消',
  residentMissed: '居民没有来',
  adviserMissed: '没有接待',
}
const unknown: StatusWords = { label: '有新的变化', tone: 'info', next: '' }

export const bookingStatusWords = ({ status, as }: Pick<BookingView, 'status' | 'as'>): StatusWords => {
  const words = statuses[status] ?? unknown
  return as === 'lawyer' ? { ...words, label: officeLabels[status] ?? words.label } : words
}
