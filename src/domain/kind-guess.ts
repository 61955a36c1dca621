import { findPhrase, tidy } from './everyday-words'
import type { ReportKind } from './report-kind'

const listed = (words: string) => words.trim().split(/\s+/)

/** How people say it, in the notation of everyday-words.ts; the first kind that is heard is offered, and the person may change it. */
const phrases: readonly (readonly [ReportKind, readonly string[]])[] = [
  ['praise', listed('表扬 点赞 感谢网格员 感谢*网格员 谢谢网格员 谢谢*网格员 送锦旗 送*锦旗 太感谢 非常感谢 服务*真好 服务*很好')],
  ['tipOff', listed('举报 检举 揭发 反映*违法 贪污 受贿 吃拿卡要 优亲厚友')],
  ['suggestion', listed('建议 提议 希望*增加 希望*加装 能不能增加 能不能加装 最好能 要是能')],
  [
    'errand',
    listed(`
      帮我办 帮忙办 帮*代办 代办 帮我交 帮*缴费 帮*交电费 帮*交水费 不会用手机 手机不会用 教我用 教*用手机 洗衣机*不会用 不会用*洗衣机
      智能手机*不会 不会弄 能*上门
    `),
  ],
  ['complaint', listed('投诉 态度*差 态度*不好 乱收费 不作为 推诿 踢皮球 没人管 扰民')],
  [
    'inquiry',
    listed(`
      咨询 请问 问一下 问问 想问 想知道 想了解 怎么办理 如何办理 怎么申请 如何申请 在哪里办 在哪办 到哪里办 到哪办 需要什么材料 要什么材料
      需要哪些材料 带什么材料 什么条件 什么时候能 能不能报销 怎么报销
    `),
  ],
  // Whoever names it without asking about it would rather have it done.
  ['errand', listed('资格认证 养老认证 社保认证 刷脸认证 人脸认证 领补贴 申请补贴 高龄补贴 高龄津贴')],
]

/** 求助 is what everything else is. */
export const guessKind = (words: string): ReportKind => {
  const tidied = tidy(words)
  return phrases.find(([, spoken]) => spoken.some((phrase) => findPhrase(tidied, phrase)))?.[0] ?? 'help'
}
