/** 推送: the flows in which somebody is told; each has templates of its own at WeChat. */
export const pushFlows = ['newReport', 'accepted', 'finished', 'returned', 'disputed', 'toCenter'] as const
export type PushFlow = (typeof pushFlows)[number]
