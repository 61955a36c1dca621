import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import {
  AdvanceBooking,
  BookingContact,
  BookingKey,
  BookingView,
  HoldSlot,
  OwnBookings,
  SetMeeting,
  SlotPage,
  SlotsOf,
  WaitForSlot,
} from './booking'
import { Diary, DiaryOf, Leave, LeaveTaken, RemoveLeave, SetDay, SetPattern, SetTravel, Travels } from './diary'
import { LegalAround, LegalAroundOf, SetShopIntro, SetTogether, Shop, ShopKey, ShopPage, ShopsOf, ShopView } from './legal'

/** 谁能帮我, 法律店铺, 预约, 顾问的日程. */
export const legalProcedures = {
  legal: {
    around: oc.input(LegalAroundOf).output(LegalAround),
    shops: oc.input(ShopsOf).output(ShopPage),
    shop: oc.input(ShopKey).output(ShopView),
    setIntro: oc.input(SetShopIntro).output(Shop),
    setTogether: oc.input(SetTogether).output(ShopView),
  },
  booking: {
    slots: oc.input(SlotsOf).output(SlotPage),
    hold: oc.input(HoldSlot).output(BookingView),
    advance: oc.input(AdvanceBooking).output(BookingView),
    view: oc.input(BookingKey).output(BookingView),
    mine: oc.output(OwnBookings),
    wait: oc.input(WaitForSlot).output(OwnBookings),
    stopWaiting: oc.input(BookingKey).output(OwnBookings),
    setMeeting: oc.input(SetMeeting).output(BookingView),
    contact: oc.input(BookingKey).output(BookingContact),
    /** 待处理: what the adviser's leave runs over, for the office. */
    toSettle: oc.output(z.array(BookingView)),
  },
  diary: {
    view: oc.input(DiaryOf).output(Diary),
    setPattern: oc.input(SetPattern).output(z.object({})),
    setDay: oc.input(SetDay).output(z.object({})),
    takeLeave: oc.input(Leave).output(LeaveTaken),
    endLeave: oc.input(RemoveLeave).output(z.object({})),
    travel: oc.output(Travels),
    setTravel: oc.input(SetTravel).output(Travels),
  },
}
