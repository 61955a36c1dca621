import { guessCategories } from './category-guess'
import type { Specialty } from './shop'

// Words of Chinese hold no blanks, so a list of them needs no other signs between.
const listed = (words: string) => words.trim().split(/\s+/)

/** How people say it, in the notation of everyday-words.ts. */
const spoken: Readonly<Record<Specialty, readonly string[]>> = {
  marriage: listed(`
    离婚 结婚 领证 彩礼 嫁妆 抚养权 抚养费 孩子归谁 孩子*判给 探视 看孩子*不让 出轨 小三 分居 家暴 婚前 婚后 夫妻 老公*打我 丈夫*打我 前夫 前妻
    赡养 养老费 不养老人 不管*老人 老人*没人管 收养 退婚
  `),
  inheritance: listed('遗产 遗嘱 继承 立*遗嘱 去世*房子 过世*房子 走了*房子 老人*房子*归谁 去世*存款 过世*存款 分家产 家产'),
  labor: listed(`
    工资 工钱 欠薪 讨薪 薪水 工伤 辞退 开除 裁员 离职 辞职 社保 加班 加班费 劳动合同 试用期 年终奖 包工头 劳动仲裁 经济补偿 上班*受伤 干活*受伤
    工地*摔 干活*没给钱 老板*不给钱 押*身份证
  `),
  traffic: listed('车祸 交通事故 追尾 肇事 交强险 全责 主责 次责 责任认定 电动车*撞 车*撞 被车 保险公司*赔 逃逸 酒驾'),
  land: listed(
    '承包地 责任田 口粮田 宅基地 土地流转 流转 征地 征地补偿 拆迁 拆迁补偿 林地 山林 林权 地界 地*被占 占*我家地 种*我家地 土地确权 确权',
  ),
  housing: listed(`
    房东 租房 租客 房租 押金 房产证 不动产证 过户 买房 卖房 二手房 购房 开发商 交房 烂尾 定金 首付 物业 物业费 公积金 漏水 装修 停车位 车位
  `),
  debt: listed(`
    借钱 借款 欠钱 欠款 借条 欠条 还钱 不还 还不上 讨债 要账 担保 担保人 利息 网贷 信用卡 贷款 逾期 催收 借给 老赖 转账*没还
  `),
  consumer: listed(`
    退货 退款 退钱 假货 假药 过期*食品 退一赔三 保健品 健身卡 预付卡 充值 办卡 商家 店家 网购 直播间 质量问题 以次充好 缺斤少两 三包 保修
  `),
  neighbors: listed('邻居 邻里 隔壁 楼上*漏水 楼上*吵 采光 挡*光 滴水 院墙 过道 通行 排水沟 共用*墙 吵架 骂我'),
  injury: listed(`
    打伤 受伤 摔伤 咬伤 狗咬 砸伤 烫伤 伤残 伤情鉴定 轻伤 轻微伤 医药费 误工费 医疗事故 医疗纠纷 手术*失败 医院*赔 摔倒*赔 人身损害
  `),
  minors: listed('未成年 霸凌 欺凌 欺负*孩子 孩子*欺负 学校*受伤 老师*打 体罚 辍学 监护权 监护人 打孩子 打赏'),
  business: listed('合伙 股份 股东 加盟 加盟费 货款 供货 欠*货款 公司*注销 营业 买卖合同 工程款 违约 违约金 订单 发票'),
  criminal: listed(
    '拘留 刑拘 刑事 判刑 坐牢 判几年 取保 取保候审 逮捕 派出所*带走 公安*带走 立案 不立案 报案 诈骗 被骗 故意伤害 偷*东西 缓刑 前科 自首',
  ),
  administrative: listed(`
    罚款 行政处罚 行政复议 复议 政府信息 信息公开 强拆 强制拆除 城管 吊销 执照 村务公开 村委会*账 不给*办证 低保*取消 信访答复 告政府 民告官
  `),
}

const asCategories = Object.entries(spoken).map(([code, synonyms]) => ({ code, name: '', synonyms }))

/** What kind of legal matter the words sound like, the likeliest first; the resident agrees or chooses another. */
export const guessSpecialties = (words: string): Specialty[] => guessCategories(words, asCategories) as Specialty[]
