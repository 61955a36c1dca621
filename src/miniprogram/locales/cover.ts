/** 遮住脸和车牌: before a photo is sent. */
export const coverWords = {
  title: '遮住脸和车牌',
  open: '有脸或车牌？先遮住再加',
  how: '点一下要遮的地方，或者用手指画一块。点黑块就拿掉。',
  only: '只加遮过的照片，原来的不会传出去。',
  use: '遮好了，加上这张',
  reason: '先点一下要遮的地方',
  failed: '没有遮成，请再试一次。',
} as const
