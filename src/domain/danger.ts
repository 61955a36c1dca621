import { findPhrase, tidy } from './everyday-words'
import { leads } from './lead'

/** Emergency numbers by what they are for; the numbers themselves are the city's data. */
export const emergencyLines = [
  'police',
  'fire',
  'ambulance',
  'traffic',
  'antiFraud',
  'mentalHealth',
  'gasRepair',
  'powerRepair',
  'waterRepair',
] as const
export type EmergencyLine = (typeof emergencyLines)[number]

interface Danger {
  /** Whom to call, the first one first. */
  readonly call: readonly EmergencyLine[]
  /** How people say it, in the notation of everyday-words.ts. */
  readonly phrases: readonly string[]
  /** What sounds like it and is not; blanked out, as written, before the phrases are looked for. */
  readonly harmless: readonly string[]
}

// Words of Chinese hold no blanks, so a list of them needs no other signs between.
const listed = (words: string) => words.trim().split(/\s+/)

/** The dangers that stop a form, in the order in which they go before each other. */
export const dangers = {
  fire: {
    call: ['fire', 'ambulance'],
    phrases: listed('着火 起火 失火 火灾 火苗 火势 烧起来 烧着了 浓烟 冒烟 爆炸 要炸了'),
    harmless: listed(`
      火灾隐患 火灾演练 火灾演习 火灾宣传 防火灾 火灾报警器 烟囱冒烟 烟囱一直冒烟 嗓子冒烟 灶火苗 灶的火苗 火苗小 火苗太小 爆炸头 信息爆炸
      心态爆炸 吃着火锅 点着火锅 一起火锅
    `),
  },
  gas: {
    call: ['fire', 'gasRepair', 'ambulance'],
    phrases: listed(`
      煤气*漏 燃气*漏 天然气*漏 液化气*漏 煤气中毒 一氧化碳中毒 燃气中毒 煤气味 燃气味 天然气味 液化气味 煤气的味 燃气的味 天然气的味
      闻到*煤气 闻到*燃气 闻到*天然气 闻到*液化气
    `),
    harmless: listed('漏水 漏电 漏抄 漏缴 漏登 漏装 遗漏 防煤气中毒 泄漏报警器 泄漏演练'),
  },
  electricity: {
    call: ['ambulance', 'powerRepair', 'fire'],
    phrases: listed(`
      触电 漏电 被电到 电到人 电死人 电伤 被电倒 裸露*电线 电线*露出 电线掉 电线*掉在 电线*掉下 电线断 电线*断了 电线*火花 高压线*掉
      高压线*断 冒火花 冒火星 变压器*爆 电线杆倒 电线杆要倒 电线杆断
    `),
    harmless: listed('充电线 电线杆上 防触电 漏电保护'),
  },
  drowning: {
    call: ['police', 'fire', 'ambulance'],
    phrases: listed(
      '溺水 人落水 孩子落水 落水了 淹死 有人*掉进 有人*掉到 有人掉下 孩子*掉进 孩子*掉到 小孩*掉进 小孩*掉到 老人*掉进 老人*掉到',
    ),
    harmless: listed('防溺水 溺水警示 落水管 落水口'),
  },
  collapse: {
    call: ['fire', 'ambulance', 'police'],
    phrases: listed(`
      坍塌 倒塌 垮塌 塌方 房子*塌 楼房*塌 屋顶*塌 房顶*塌 围墙*塌 墙塌 阳台*塌 天花板*塌 桥*塌 房子要倒 楼要倒 楼快倒 墙要倒 墙快倒
      墙快要倒 墙倒了 砸到人 砸到了人 砸中 砸伤 砸死 人*被埋 人*被压在
    `),
    harmless: listed('砸中奖 被埋怨'),
  },
  trapped: {
    call: ['fire', 'police', 'ambulance'],
    phrases: listed('困在 困住 电梯*困 电梯里*出不来 关在电梯 人*被困 孩子*被困 孩子*反锁 卡在*出不来'),
    harmless: listed('困难 车被困在 车困在'),
  },
  selfHarm: {
    call: ['police', 'mentalHealth', 'ambulance'],
    phrases: listed(`
      自杀 轻生 跳楼 跳河 跳桥 寻短见 寻死 想死 不想活 活不下去 活着没意思 结束生命 不如死了 割腕 上吊 喝农药 服毒 自残 遗书 吞*安眠药
      吃*安眠药
    `),
    harmless: listed('跳楼价 跳楼大甩卖 跳楼甩卖 想死心 树活不下去 花活不下去'),
  },
  violence: {
    call: ['police', 'ambulance'],
    phrases: listed(`
      打人 打起来 打架 动手打 殴打 斗殴 打伤 打死 家暴 被打了 被打伤 人被打 我被打 孩子被打 被人打 他打我 她打我 人打我 们打我 公打我
      在打我 还打我 要打我 打了我 打我妈 打我爸 打我孩子 打我儿子 打我女儿 砍人 砍伤 杀人 要杀我 要杀他 要杀她 要杀了 捅人 捅伤 捅死 被捅
      持刀 拿着刀 拿刀*砍 拿刀*人 菜刀*砍 行凶 抢劫 抢我手机 抢我包 抢我的包 绑架 强奸 性侵 猥亵 被尾随 尾随我 有人尾随 跟踪我 非法拘禁
      入室盗窃 入室抢劫 有贼 小偷进 小偷*家里 有人*撬门 有人*砸门
    `),
    harmless: listed(`
      打人工电话 打人工客服 打人工台 打人社局 打人民医院 打人民法院 打人民政府 打人家电话 打我电话 打我手机 打我的电话 打我的手机 打我家电话 打我妈电话 打我爸电话 狗打架 猫打架 打死结 打死蚊
      打死老鼠 打死蟑螂 打了个洞 打了洞 打了孔 打了很多孔 电话打起来 打起来没人 跟踪我的 被捅破
    `),
  },
  childHarm: {
    call: ['police', 'mentalHealth'],
    phrases: listed('打孩子 打小孩 打娃 虐待 虐童 霸凌 欺凌 孩子*被欺负 孩子身上*伤'),
    harmless: listed('打孩子电话 打孩子的电话 虐待动物 虐待猫 虐待狗 虐待流浪 虐待小动物 防欺凌'),
  },
  missing: {
    call: ['police'],
    phrases: listed('走失 走丢 失踪 孩子不见了 小孩不见了 老人不见了 孩子丢了 找不到孩子 拐卖 拐走 人贩子 离家出走'),
    harmless: listed('狗走失 狗走丢 猫走失 猫走丢 狗失踪 猫失踪 宠物走失 防走失 井盖失踪 井盖又失踪 孩子的'),
  },
  traffic: {
    call: ['traffic', 'ambulance'],
    phrases: listed(`
      车祸 肇事 撞人 撞到人 撞了人 撞到了人 撞倒了人 撞伤 撞死 撞飞 出了交通事故 发生交通事故 车*翻了 人被撞 人被车撞 孩子被撞 孩子被车撞
      刚*被车撞 我被撞 我被车撞 妈被撞 妈被车撞 爸被撞 爸被车撞
    `),
    harmless: listed('撞人行道 车库翻了 车棚翻了 撞飞的'),
  },
  medical: {
    call: ['ambulance'],
    phrases: listed(`
      晕倒 昏倒 晕过去 昏过去 昏迷 不省人事 叫不醒 没有呼吸 没呼吸 人没气了 喘不上气 喘不过气 休克 抽搐 心脏病*发 胸口*疼 突发心梗 心梗了
      脑溢血 中风了 突然中风 突发脑梗 大出血 流血不止 血流不止 流了*血 食物中毒 农药中毒 误食 误喝 叫救护车 快来救护车 需要急救 正在抢救
      快要生了 羊水破 烫伤 被狗咬 被蛇咬 摔*动不了 摔*起不来 摔*骨折 摔*流血
    `),
    harmless: listed('忙得喘不过气 压得喘不过气 压力大得喘不过气 大出血甩卖 防烫伤 防误食 流了心血'),
  },
  fraud: { call: ['antiFraud', 'police'], ...leads.fraud },
  gang: { call: ['police'], ...leads.gang },
  flood: {
    call: ['waterRepair', 'fire'],
    phrases: listed('洪水 决堤 水漫进 水淹进 家里*被淹 水管*爆 水管*炸 爆管'),
    harmless: listed('防洪水'),
  },
} satisfies Record<string, Danger>

export type DangerKind = keyof typeof dangers

/** What the words sound like, the gravest first; a false alarm costs one tap, a missed one a life. */
export const findDanger = (words: string): DangerKind | undefined => {
  const tidied = withoutWarnings(tidy(words))
  const kinds = Object.keys(dangers) as DangerKind[]
  return kinds.find((kind) => {
    const { phrases, harmless }: Danger = dangers[kind]
    const rest = harmless.reduce((left, phrase) => left.replaceAll(phrase, '〇'), tidied)
    return phrases.some((phrase) => findPhrase(rest, phrase))
  })
}

// What somebody wants to prevent has not happened: 电线老化，容易着火.
const withoutWarnings = (tidied: string) => tidied.replace(/(?:以免|避免|防止|预防|谨防|容易|杜绝)[^,.;!?，。；！？]{0,8}/gu, '〇')
