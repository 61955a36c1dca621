import type { ServiceMode } from './shop'

/** 律师业务推广行为规则 8–10: what nobody may promise or boast of. */
const promotionFaults = ['discount', 'winRate', 'free', 'amount', 'title', 'comparison'] as const
export type PromotionFault = (typeof promotionFaults)[number]

const forbidden: Readonly<Record<PromotionFault, readonly RegExp[]>> = {
  discount: [/优惠/, /打折/, /[一二三四五六七八九\d.]+折/, /特价/, /立减/, /返现/, /返利/, /团购/, /低价/, /减免律师费/],
  free: [/免费/, /零收费/, /不收费/, /0元/, /零元/, /不收钱/, /分文不取/],
  winRate: [/胜诉/, /胜率/, /包赢/, /必赢/, /稳赢/, /打不赢/, /不赢不收/, /包打赢/, /成功率/, /零败诉/, /百分之?百/, /100%/],
  amount: [/[\d.一二三四五六七八九十百千两]+(余|多|几)?(万|亿)(余|多)?元?/, /标的额/, /追回/, /挽回.{0,6}损失/, /赔偿款/],
  title: [/专家/, /专业户/, /权威/, /大律师/, /[著知]名/, /金牌/, /王牌/, /首席/, /泰斗/, /第一人/, /资深/],
  comparison: [
    /最(?!近|后|初|终|高人民|高法|高检)/,
    /第一(?!次|步|时间|审)/,
    /唯一/,
    /领先/,
    /顶尖/,
    /一流/,
    /比.{0,8}(更|强|好|便宜|专业)/,
    /超过.{0,6}同行/,
    /排名/,
  ],
}

/** What an own word of a shop breaks; nothing where it may stand. Signs and spaces between the letters do not hide it. */
export const promotionFault = (words: string): PromotionFault | undefined => {
  const plain = words
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, (signs) => (signs.includes('%') ? '%' : signs.includes('.') ? '.' : ''))
  return promotionFaults.find((fault) => forbidden[fault].some((each) => each.test(plain)))
}

/** 价格: 公益服务 paid by the justice bureau costs nobody anything, everything else is settled with the firm; the program takes no money. */
export type Price = 'publicService' | 'byContract'

export const priceOf = ({ isPublic }: { readonly isPublic: boolean }): Price => (isPublic ? 'publicService' : 'byContract')

/** 到场 alone takes a person to a village. */
export const needsPlace = (mode: ServiceMode): boolean => mode === 'onSite'
