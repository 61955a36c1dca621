/** 先选街道，再选社区. */
export const divisionWords = {
  town: '先选街道或乡镇',
  village: '再选社区或村',
  back: '重新选街道',
} as const
