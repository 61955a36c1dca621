import type { PushFlow } from '../../domain/push-flow'

interface Said {
  readonly title: string
  /** What stands under it, after the matter itself. */
  readonly words: string
}

/** 消息: what stands in the list of messages. */
export const messageWording: Readonly<Record<PushFlow, Said>> = {
  praised: { title: '有居民表扬您', words: '居民专门写了几句感谢的话，点开就能看到。' },
  unitPraised: { title: '有居民表扬您单位', words: '居民专门写了几句感谢的话，点开就能看到。' },
  newReport: { title: '有新的事项', words: '居民刚反映的，等您接手。' },
  accepted: { title: '您反映的事已接手', words: '网格员正在办理。' },
  finished: { title: '您反映的事办好了', words: '请您看看，确认办得怎么样。' },
  returned: { title: '您反映的事正在重新安排', words: '网格化中心会另外安排人来办。' },
  disputed: { title: '居民说没有解决', words: '请再去看看。' },
  toCenter: { title: '有事项等您分派', words: '需要网格化中心安排人来办。' },
  asked: { title: '有一件事等您审批', words: '网格员申请延长时间，或者先停一停。' },
  answered: { title: '中心答复了您的申请', words: '请打开看看，接下来怎么办。' },
  rescheduled: { title: '您反映的事时间有变', words: '为什么、到什么时候，打开就能看到。' },
  dueSoon: { title: '有一件事快到期了', words: '时间用去大半了，请抓紧办理。' },
  overdue: { title: '有一件事超时了', words: '请马上办理，并告诉居民为什么晚了。' },
  dueSoonAtUnit: { title: '您单位有一件事快到期了', words: '时间用去大半了，请抓紧办理。' },
  overdueAtUnit: { title: '您单位有一件事超时了', words: '请马上办理，并说明为什么晚了。' },
  dueSoonAtCenter: { title: '有一件事快到期了', words: '请看看卡在哪里，要不要催一催。' },
  overdueAtCenter: { title: '有一件事超时了', words: '请看看卡在谁那里，安排人跟进。' },
  late: { title: '您反映的事没有按时办好', words: '对不起，已经报给网格化中心跟进。' },
  incidentOver: { title: '说是恢复了，您那里呢？', words: '请打开点一下：恢复了，还是没有。' },
  incidentMoved: { title: '恢复的时间有变', words: '新的时间打开就能看到。' },
  incidentDue: { title: '您发布的停水停电到时间了', words: '恢复了就点“已恢复”，没恢复请改一个新的时间。' },
  phoneTask: { title: '请打电话告诉网格员', words: '手机提醒没有送到网格员那里，这件事很急。' },
  progress: { title: '您反映的事有新进展', words: '现在谁在办、什么时候办好，打开就能看到。' },
  question: { title: '办事的人想问您一句', words: '请打开看看，回一句，好接着往下办。' },
  toInspect: { title: '请到现场看一看', words: '中心要先弄清情况，请您去看看。' },
  toVerify: { title: '请您核实办好了没有', words: '承办单位说办好了，请您去看一眼。' },
  workerNews: { title: '您的事项有新情况', words: '请打开看看。' },
  dispatched: { title: '有事项派给您单位', words: '等您签收。不归您单位的，请一个工作日内退回。' },
  calledIn: { title: '请您单位报到', words: '这件事要几家一起办，请打开答复。' },
  unitNews: { title: '承办的事项有新情况', words: '请打开看看。' },
  centerNews: { title: '有事项请您留意', words: '请打开看看。' },
  bookingMade: { title: '约好了', words: '时间、地点打开就能看到，来不了请早点取消。' },
  bookingChanged: { title: '您的预约有变', words: '为什么、还能约什么时间，打开就能看到。' },
  bookingSoon: { title: '您的预约快到了', words: '来不了请早点取消，好让给别人。' },
  seatOffered: { title: '候补等到了', words: '时间先给您留着，请尽快打开确认。' },
  bookingUnsettled: { title: '您约的顾问那个时间不在', words: '可以换个时间或者换位顾问，打开就能选；店铺也会联系您。' },
  bookingToDecide: { title: '有预约等您确认', words: '请打开看看，接还是不接。' },
  bookingNews: { title: '您的日程有变', words: '有新的预约，或者有人改了、取消了。' },
  bookingAhead: { title: '您有预约快到了', words: '请打开看看时间和地点。' },
  bookingToRing: { title: '请打电话告诉居民', words: '离约好的时间不到一天，店铺取消了或者换了时间，只发消息怕对方看不到。' },
  bookingUnmet: { title: '居民来了，约好的顾问没有来', words: '请问清楚，并且尽快给居民另约一次。' },
  sittingDay: { title: '一周后那天您坐班吗？', words: '那天放假，或者是调休上班。请打开日程看一看，坐不坐、几点到几点，定下来。' },
  consultationNew: { title: '有居民问您', words: '请打开看看，接下来答复；有牵连的请回避。' },
  consultationWaits: { title: '有咨询还没人答', words: '居民在等，请打开答复。' },
  consultationMoved: { title: '您答的咨询有新情况', words: '请打开看看。' },
  consultationUp: { title: '有咨询要您关注', words: '转到了县里，或者居民要换一位律师看，请打开看看。' },
  consultationBreached: { title: '有咨询超时没有答复', words: '请马上安排律师答复。' },
  consultationAnswered: { title: '律师答复您了', words: '打开就能看到，没说清的可以接着问。' },
  consultationAsked: { title: '律师想问您一句', words: '请打开补几句，好接着往下答。' },
  consultationNews: { title: '您有一条法律服务进展', words: '打开就能看到。' },
  consultationHanded: { title: '有人代办的事交给您了', words: '原来代办的人不再担任，这件事由您接着跟，打开看看办到哪一步。' },
  consultationLate: { title: '律师还没有答复您', words: '对不起，没有按时答复，已经报给县里跟进。急的话请打 12348。' },
  neutralNews: { title: '您有一条新消息', words: '方便的时候打开看看。' },
  quietNews: { title: '您有一条新消息', words: '方便的时候打开看看。' },
  protectionUp: { title: '有人请您帮忙', words: '可能有孩子或家里人不安全，请马上打开，先保证安全。' },
  protectionAsked: { title: '有人请您帮忙', words: '可能有孩子不安全，请马上打开，先保证安全。' },
  protectionNews: { title: '您有一条新消息', words: '方便的时候打开看看。' },
}

/** 路灯不亮，三栋门口。 */
export const matterLine = (category: string | null, place: string | null): string =>
  [category ?? '居民反映的事', place].filter(Boolean).join('，')

/** Of a kind that this release does not know yet. */
export const unknownMessage: Said = { title: '有新的消息', words: '' }
