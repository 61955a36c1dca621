import type { NearbyMatter } from '../../contract/nearby'

/** 附近的同类事, on the way to reporting. */
export const nearbyWords = {
  title: '邻居好像也报过这件事',
  note: '是同一件就点“我也遇到”；不是就不用管，直接往下交',
  join: '我也遇到，告诉我结果',
  joined: '已经跟上这件事，有结果会告诉您',
  joining: '正在记下…',
  nearlyDone: '说办好了，等居民看',
  see: '看看办到哪了',
  mine: '这件事您报过，正在办',
  mineClosed: '这件事您报过，已经办完',
  alreadyJoined: '您已经跟着这件事了',
  people: (count: number) => (count === 1 ? '1 个人报过' : `${count} 个人都遇到了`),
  since: (day: string) => `${day}报的`,
  away: (meters: number) => `离您说的地方不到 ${meters} 米`,
  joinedTitle: '您也遇到的事',
  joinedWords: '这件事邻居先报了。办到哪一步都会告诉您；办好了，请您自己评一评。',
  together: (count: number) => `还有 ${count} 位邻居也遇到，办到哪一步都会告诉他们`,
  leaveTitle: '不跟这件事了吗？',
  leaveWords: { joiner: '以后有进展就不再告诉您了。事情照常办。', reporter: '有邻居也在等，事情照常办，只是不再告诉您。' },
  leaveConfirm: '不跟了',
  left: '以后不再告诉您这件事',
} as const

/** Where and how far: nothing that only whoever reported it said. */
export const whereWords = ({ place, meters }: NearbyMatter) =>
  [place, meters !== null && nearbyWords.away(meters)].filter(Boolean).join('，')
