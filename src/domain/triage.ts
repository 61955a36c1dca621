import { type DangerKind, findDanger } from './danger'
import { findPhrase, tidy } from './everyday-words'
import type { Specialty } from './shop'

/** 分诊: 先打电话, 网格的事, 法律援助, 人民调解, 咨询. A suggestion; the resident decides. */
export const triageWays = ['emergency', 'gridMatter', 'aid', 'mediation', 'consultation'] as const
export type TriageWay = (typeof triageWays)[number]

/** Where somebody's words, and the kind they chose, would best be brought; asked on the phone, so nothing is sent for it. */
export const triage = (words: string, kind?: Specialty): TriageWay => {
  if (emergencyIn(words)) return 'emergency'
  const tidied = tidy(words)
  const hears = (phrases: readonly string[]) => phrases.some((phrase) => findPhrase(tidied, phrase))
  return ways.find(({ when }) => when(hears, kind))?.way ?? 'consultation'
}

type When = (hears: (phrases: readonly string[]) => boolean, kind: Specialty | undefined) => boolean

const mayMediate = (kind: Specialty | undefined) => kind === undefined || !neverMediated.includes(kind)

/** The first that holds; what somebody asks for by name goes before what it sounds like. */
const ways: readonly { readonly way: TriageWay; readonly when: When }[] = [
  { way: 'aid', when: (hears) => hears(askedForAid) },
  { way: 'mediation', when: (hears, kind) => mayMediate(kind) && hears(askedForMediation) },
  { way: 'gridMatter', when: (hears, kind) => kind === undefined && hears(grid) && !hears(law) },
  { way: 'aid', when: (hears, kind) => hears(aid) || (kind === 'labor' && hears(unpaid)) },
  { way: 'mediation', when: (hears, kind) => mayMediate(kind) && hears(mediation) },
  { way: 'mediation', when: (hears, kind) => kind === 'neighbors' && !hears(law) },
]

/** 有人有危险: what happened long ago and is asked about now is no emergency, unless somebody may be hurt again. */
export const emergencyIn = (words: string): DangerKind | undefined => {
  const tidied = tidy(words)
  if (atHome.some((phrase) => findPhrase(tidied, phrase))) return 'violence'
  const danger = findDanger(words)
  if (!danger || mayComeAgain.includes(danger)) return danger
  return isToldAfterwards(tidied) ? undefined : danger
}

const mayComeAgain: readonly DangerKind[] = ['violence', 'childHarm', 'selfHarm', 'missing', 'gang', 'fraud']

const isToldAfterwards = (tidied: string) => afterwards.test(tidied) && !rightNow.test(tidied)
const afterwards =
  /去年|前年|上个?月|上周|上个?星期|年前|个月前|天前|那次|当时|出院|认定书|责任认定|伤残|鉴定|医药费|误工费|不赔|赔偿|怎么赔|赔多少|谁来?赔|起诉|打官司|保险公司/u
const rightNow = /现在|正在|刚刚|刚才|马上|快来|救命|还在/u

// Words of Chinese hold no blanks, so a list of them needs no other signs between.
const listed = (words: string) => words.trim().split(/\s+/)

/** What a lawyer hears sooner than a grid worker: it is told as the reason for something else. */
const atHome = listed(`
  老公*打我 丈夫*打我 前夫*打我 男朋友*打我 他*又打我 又打我了 掐我 踹我 扇我 用*烫我 威胁*杀 要杀我 堵*不让我走 关*不让我出 不让我出门 打我和孩子
`)

/** 法律上的事: with one of these a leaking pipe is no longer the grid's alone. */
const law = listed(`
  赔 起诉 告他 告她 告他们 打官司 官司 法院 律师 法律 违法 合法 犯法 合同 协议 离婚 继承 遗产 遗嘱 彩礼 抚养 赡养 工资 工伤 工钱 欠钱 欠款 借条
  欠条 维权 责任 判决 执行 证据 公证 房产证 过户 押金 违约 征收 补偿 拆迁 宅基地 承包地 拘留 罚款 复议 仲裁
`)

const grid = listed(`
  路灯 井盖 下水道 窨井 化粪池 污水 垃圾 路面*坑 路*坑 路坏了 积水 占道 乱停 堵*消防通道 消防通道 飞线充电 楼道*杂物 楼道*堆 小广告 野狗 流浪狗
  遛狗 油烟 广场舞 施工*吵 工地*噪音 停水 停电 水压 树枝 树*挡 绿化带 公厕 健身器材 蚊子 臭味 违建 私搭乱建 监控*坏 电梯*坏 门禁*坏 办证 开证明
  怎么办理 高龄补贴 医保*缴费
`)

const askedForAid = listed('法律援助 援助律师 免费律师 免费*律师 请不起律师 没钱*律师 没钱*官司 打不起官司 低保*律师 低保*官司 残疾*律师')

/** 法律援助法 31 and 42: pay, injury at work, upkeep, violence at home, courage for others. */
const aid = listed(`
  拖欠*工资 欠*工资 工资*没给 工资*不给 工资*没发 工资*不发 工钱*没给 工钱*不给 欠*工钱 欠薪 讨薪 工资*要不回 工伤 工地*摔 干活*受伤 抚养费*不给
  不给*抚养费 抚养费*没给 赡养费*不给 不给*赡养费 虐待 遗弃 见义勇为 交通事故*没钱 没钱*治
`)

const unpaid = listed('不给钱 没给钱 拖着不给 要不回 跑了 没结账 不结账')

const askedForMediation = listed('调解 说和 评评理 评个理 和解 不想打官司 不想上法院 私了')

const mediation = listed(`
  邻居*吵 邻居*闹 邻居*骂 邻居*漏水 楼上*漏水 邻居*噪音 楼上*吵 邻居*占 邻居*墙 邻居*滴水 邻居*挡 邻居*树 隔壁*占 隔壁*吵 隔壁*墙 地界 地埂
  两家*争 排水*邻居 兄弟*养老 兄弟*赡养 不养老人 不管*老人 老人*没人养 姐弟*轮流 赡养*推 婆媳 分家 彩礼*退 退*彩礼 退婚 小两口*吵 狗*咬了 鸡*吃了
`)

const neverMediated: readonly Specialty[] = ['criminal', 'administrative', 'minors']
