/** 答案库, as people meet it before they send and as they answer. */
export const answerWords = {
  found: '可能已经有答案',
  foundNote: '看看能不能解决，不能就接着往下交',
  source: (source: string) => `依据：${source}`,
  keeps: (owner: string, until: string) => `${owner}负责，${until}前有效`,
  solved: '这就解决了我的问题',
  solvedToast: '好的，没有交上去。还有事随时来',
  more: '看答案',
  less: '收起',
  fromBook: '答案库里有，点一下写进来',
} as const
