import { legalAround } from '../operations/legal/around'
import { findShops, setIntro, viewShop } from '../operations/legal/shops'
import { changeTogether } from '../operations/legal/together'
import { personal } from './callers'
import { granted } from './guard'

/** 谁能帮我, and 法律店铺. */
export const legalProcedures = {
  around: personal.legal.around.handler(({ context: { app, person }, input }) => legalAround(app, person, input)),
  shops: personal.legal.shops.handler(({ context: { app, person }, input }) => findShops(app, person, input)),
  shop: personal.legal.shop.handler(({ context: { app, person }, input }) => granted(viewShop(app, person, input))),
  setIntro: personal.legal.setIntro.handler(({ context: { app, person }, input }) => granted(setIntro(app, person, input))),
  setTogether: personal.legal.setTogether.handler(({ context: { app, person }, input }) => granted(changeTogether(app, person, input))),
}
