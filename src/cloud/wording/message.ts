import type { PushFlow } from '../../domain/push-flow'

interface Said {
  readonly title: string
  /** What stands under it, after the matter itself. */
  readonly words: string
}

/** 消息: what stands in the list of messages. */
export const messageWording: Readonly<Record<PushFlow, Said>> = {
  newReport: { title: '有新的事项', words: '居民刚反映的，等您接手。' },
  accepted: { title: '您反映的事已接手', words: '网格员正在办理。' },
  finished: { title: '您反映的事办好了', words: '请您看看，确认办得怎么样。' },
  returned: { title: '您反映的事正在重新安排', words: '网格化中心会另外安排人来办。' },
  disputed: { title: '居民说没有解决', words: '请再去看看。' },
  toCenter: { title: '有事项等您分派', words: '需要网格化中心安排人来办。' },
  asked: { title: '有一件事等您审批', words: '网格员申请延长时间，或者先停一停。' },
  answered: { title: '中心答复了您的申请', words: '请打开看看，接下来怎么办。' },
  rescheduled: { title: '您反映的事时间有变', words: '为什么、到什么时候，打开就能看到。' },
  incidentOver: { title: '说是恢复了，您那里呢？', words: '请打开点一下：恢复了，还是没有。' },
  incidentMoved: { title: '恢复的时间有变', words: '新的时间打开就能看到。' },
  phoneTask: { title: '请打电话告诉网格员', words: '手机提醒没有送到网格员那里，这件事很急。' },
}

/** 路灯不亮，三栋门口。 */
export const matterLine = (category: string | null, place: string | null): string =>
  [category ?? '居民反映的事', place].filter(Boolean).join('，')

/** Of a kind that this release does not know yet. */
export const unknownMessage: Said = { title: '有新的消息', words: '' }
