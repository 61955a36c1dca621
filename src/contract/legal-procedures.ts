import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { AdvanceBooking, BookingKey, BookingView, HoldSlot, OwnBookings, SlotPage, SlotsOf, WaitForSlot } from './booking'
import { Diary, DiaryOf, Leave, RemoveLeave, SetDay, SetPattern } from './diary'
import { LegalAround, LegalAroundOf, SetShopIntro, Shop, ShopKey, ShopPage, ShopsOf, ShopView } from './legal'

/** 谁能帮我, 法律店铺, 预约, 顾问的日程. */
export const legalProcedures = {
  legal: {
    around: oc.input(LegalAroundOf).output(LegalAround),
    shops: oc.input(ShopsOf).output(ShopPage),
    shop: oc.input(ShopKey).output(ShopView),
    setIntro: oc.input(SetShopIntro).output(Shop),
  },
  booking: {
    slots: oc.input(SlotsOf).output(SlotPage),
    hold: oc.input(HoldSlot).output(BookingView),
    advance: oc.input(AdvanceBooking).output(BookingView),
    view: oc.input(BookingKey).output(BookingView),
    mine: oc.output(OwnBookings),
    wait: oc.input(WaitForSlot).output(OwnBookings),
    stopWaiting: oc.input(BookingKey).output(OwnBookings),
  },
  diary: {
    view: oc.input(DiaryOf).output(Diary),
    setPattern: oc.input(SetPattern).output(z.object({})),
    setDay: oc.input(SetDay).output(z.object({})),
    takeLeave: oc.input(Leave).output(z.object({})),
    endLeave: oc.input(RemoveLeave).output(z.object({})),
  },
}
