import { advanceBooking } from '../operations/booking/advance'
import { changeDay, changePattern, endLeave, takeLeave, viewDiary } from '../operations/booking/diary'
import { holdSlot } from '../operations/booking/hold'
import { contactOf, setMeeting } from '../operations/booking/meeting'
import { bookingsToSettle, ownBookings, viewBooking } from '../operations/booking/read'
import { monthSlots } from '../operations/booking/slots'
import { changeTravel, viewTravel } from '../operations/booking/travel'
import { stopWaiting, waitForSlot } from '../operations/booking/wait'
import { personal } from './callers'
import { granted } from './guard'

/** 预约 and 候补. */
export const bookingProcedures = {
  slots: personal.booking.slots.handler(({ context: { app, person }, input }) => granted(monthSlots(app, person, input))),
  hold: personal.booking.hold.handler(({ context: { app, person }, input }) => granted(holdSlot(app, person, input))),
  advance: personal.booking.advance.handler(({ context: { app, person }, input }) => granted(advanceBooking(app, person, input))),
  view: personal.booking.view.handler(({ context: { app, person }, input }) => granted(viewBooking(app, person, input))),
  mine: personal.booking.mine.handler(({ context: { app, person } }) => ownBookings(app, person)),
  wait: personal.booking.wait.handler(({ context: { app, person }, input }) => granted(waitForSlot(app, person, input))),
  stopWaiting: personal.booking.stopWaiting.handler(({ context: { app, person }, input }) => granted(stopWaiting(app, person, input))),
  setMeeting: personal.booking.setMeeting.handler(({ context: { app, person }, input }) => granted(setMeeting(app, person, input))),
  contact: personal.booking.contact.handler(({ context: { app, person }, input }) => granted(contactOf(app, person, input))),
  toSettle: personal.booking.toSettle.handler(({ context: { app, person } }) => bookingsToSettle(app, person)),
}

/** 顾问的日程. */
export const diaryProcedures = {
  view: personal.diary.view.handler(({ context: { app, person }, input }) => granted(viewDiary(app, person, input))),
  setPattern: personal.diary.setPattern.handler(({ context: { app, person }, input }) => granted(changePattern(app, person, input))),
  setDay: personal.diary.setDay.handler(({ context: { app, person }, input }) => granted(changeDay(app, person, input))),
  takeLeave: personal.diary.takeLeave.handler(({ context: { app, person }, input }) => granted(takeLeave(app, person, input))),
  endLeave: personal.diary.endLeave.handler(({ context: { app, person }, input }) => granted(endLeave(app, person, input))),
  travel: personal.diary.travel.handler(({ context: { app, person } }) => granted(viewTravel(app, person))),
  setTravel: personal.diary.setTravel.handler(({ context: { app, person }, input }) => granted(changeTravel(app, person, input))),
}
