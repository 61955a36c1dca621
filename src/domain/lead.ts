import { findPhrase, tidy } from './everyday-words'

// Words of Chinese hold no blanks, so a list of them needs no other signs between.
const listed = (words: string) => words.trim().split(/\s+/)

/** 线索: what is the police's and never ours; how people say it, in the notation of everyday-words.ts, and what only sounds like it. */
export const leads = {
  fraud: {
    phrases: listed('诈骗 被骗 骗走 骗了*钱 骗我*钱 骗我*转账 骗子 杀猪盘 刷单 冒充公检法 冒充警察 安全账户 冒充*客服'),
    harmless: listed('反诈 防诈骗 诈骗宣传 诈骗讲座 防骗子'),
  },
  gang: {
    phrases: listed(`
      黑社会 涉黑 涉恶 黑恶 恶势力 保护伞 村霸 路霸 市霸 行霸 地头蛇 收保护费 交保护费 套路贷 高利贷*催 暴力催收 暴力讨债 聚众赌博 开设赌场
      地下赌场 贩毒 吸毒 涉毒
    `),
    harmless: listed('扫黑除恶宣传 扫黑宣传 禁毒宣传 反黑宣传 吸毒气'),
  },
} as const

export type LeadKind = keyof typeof leads

/** Whether the words sound like one, asked on the phone itself: what is a lead leaves it only once the person says that it is none. */
export const findLead = (words: string): LeadKind | undefined => {
  const tidied = tidy(words)
  return (Object.keys(leads) as LeadKind[]).find((kind) => {
    const { phrases, harmless }: { phrases: readonly string[]; harmless: readonly string[] } = leads[kind]
    const rest = harmless.reduce((left, phrase) => left.replaceAll(phrase, '〇'), tidied)
    return phrases.some((phrase) => findPhrase(rest, phrase))
  })
}
