/** 村里的法律咨询，只有数. */
export const consultationCountWords = {
  title: '村里的法律咨询',
  note: '只有办到哪一步的件数。谁问的、问什么，只有本人和答复的律师看得到。',
  few: (least: number) => `不足 ${least} 件的不显示，免得看出是谁。现在没有可以显示的。`,
  parts: { waiting: '等律师答复', waitsForAsker: '等居民补充', answered: '已答复', ended: '已结束' },
  count: (count: number) => `${count} 件`,
} as const
