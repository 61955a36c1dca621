import type { Rating, RatingFigures } from '../../contract/rating'

/** 评价. */
export const ratingWords = {
  title: '收到的评价',
  entryNote: '居民说了什么，您可以回复',
  aspects: { clear: '说得清楚', prompt: '回得及时', attitude: '态度', useful: '有用' },
  asked: { clear: '说得清楚吗？', prompt: '回得及时吗？', attitude: '态度好吗？', useful: '用得上吗？' },
  faces: { good: '好', fair: '一般', poor: '不好' },
  kinds: { consultation: '咨询', booking: '预约' } satisfies Record<Rating['kind'], string>,
  score: (value: number) => `${value} 分`,
  scores: ({ clear, prompt, attitude, useful }: Pick<Rating, 'clear' | 'prompt' | 'attitude' | 'useful'>) =>
    `清楚 ${clear} · 及时 ${prompt} · 态度 ${attitude} · 有用 ${useful}`,
  figures: '居民评价',
  figuresNote: (count: number) => `${count} 件办完的事，满分 5 分。不影响排序。`,
  tooFew: (count: number) => (count === 0 ? '还没有评价' : `有 ${count} 件评价，满 5 件才公布分数`),
  none: '还没有评价',
  noneNote: '事情办完以后，居民可以评一次。',
  said: '居民的话，只有您和司法局看得到',
  reply: '回复',
  replied: (words: string) => `您的回复：${words}`,
  replyTitle: '回复居民',
  replyHint: '居民和司法局看得到，别写姓名和电话。',
  send: '发出回复',
  sent: '已回复',
  rate: '评一评这次服务',
  rateNote: '四样都点一下。分数满 5 件才合起来公布，谁评的看不到。',
  remark: '还想说一句',
  remarkHint: '只有顾问和司法局看得到，不公开。',
  rateSend: '就这样评',
  rateNeeded: '四样都点一下',
  rated: '您评过了',
  adviserSaid: (words: string) => `顾问回复：${words}`,
} as const

export const figureRows = (figures: RatingFigures) =>
  (['clear', 'prompt', 'attitude', 'useful'] as const).map((aspect) => ({
    aspect,
    title: ratingWords.aspects[aspect],
    score: ratingWords.score(figures[aspect]),
  }))
