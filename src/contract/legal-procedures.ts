import { oc } from '@orpc/contract'
import { LegalAround, LegalAroundOf, SetShopIntro, Shop, ShopKey, ShopPage, ShopsOf, ShopView } from './legal'

/** 谁能帮我, 法律店铺, 预约. */
export const legalProcedures = {
  legal: {
    around: oc.input(LegalAroundOf).output(LegalAround),
    shops: oc.input(ShopsOf).output(ShopPage),
    shop: oc.input(ShopKey).output(ShopView),
    setIntro: oc.input(SetShopIntro).output(Shop),
  },
}
