/** 律所, 个人顾问, 调解组织, 公证处. */
export const shopKinds = ['firm', 'adviser', 'mediation', 'notary'] as const
export type ShopKind = (typeof shopKinds)[number]

/** 律师, 基层法律服务工作者, 人民调解员, 公证员. */
export const adviserKinds = ['lawyer', 'basicWorker', 'mediator', 'notary'] as const
export type AdviserKind = (typeof adviserKinds)[number]

/** 法律明白人 and 法治带头人. */
export const guideKinds = ['guide', 'leader'] as const
export type GuideKind = (typeof guideKinds)[number]

/** 图文, 电话, 视频, 上门或到场. */
export const serviceModes = ['text', 'phone', 'video', 'onSite'] as const
export type ServiceMode = (typeof serviceModes)[number]

/** 婚姻家庭, 继承, 劳动用工, 交通事故, 土地山林, 房产物业, 欠款借贷, 消费, 邻里, 人身损害, 未成年人, 生意合同, 刑事, 行政. */
export const specialties = [
  'marriage',
  'inheritance',
  'labor',
  'traffic',
  'land',
  'housing',
  'debt',
  'consumer',
  'neighbors',
  'injury',
  'minors',
  'business',
  'criminal',
  'administrative',
] as const
export type Specialty = (typeof specialties)[number]

/** 顾问村数: Anhui's guide lets one adviser serve so many villages. */
export const mostVillages = 5

/**
 * Words made so that a trigram index finds them from one character on: each stands alone between spaces, as a word of its own.
 * The same is done to what is looked for.
 */
export const searchable = (...texts: readonly string[]): string =>
  texts.map((text) => ` ${[...text.toLowerCase()].filter((each) => /[\p{L}\p{N}]/u.test(each)).join(' ')} `).join('|')
