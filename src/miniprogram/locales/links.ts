/** 并单, as those who work on a matter read it. */
export const linkWords = {
  linked: '并在一起的',
  master: '这件并到了它',
  merged: '并进了这件',
  candidates: '可能是同一件',
  candidatesNote: '同类、就近、说得像的；看清楚是同一件再并',
  people: (count: number) => `${count} 人`,
  look: '打开看看',
  merge: '并到这一件',
  mergeTitle: '是同一件事吗？',
  mergeWords: (number: string) => `并到 ${number} 一起办。两边的居民都会收到进展，各自评价；并错了可以分出来。`,
  mergeConfirm: '是同一件，并过去',
  why: '同一个地方的同一件事',
  done: '已经并过去',
} as const
