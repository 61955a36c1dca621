import { putNotice } from '../operations/calendar/put'
import { tryNotice } from '../operations/calendar/try-out'
import { viewCalendar } from '../operations/calendar/view'
import { guess } from '../operations/category/guess'
import { listAllCategories } from '../operations/category/list'
import { listChildDivisions } from '../operations/division/children'
import { listCounties } from '../operations/division/counties'
import { moveHome } from '../operations/home/move'
import { setPreferences } from '../operations/home/preferences'
import { viewHome } from '../operations/home/view'
import { acceptInvitation, lookAtInvitation } from '../operations/invitation/accept'
import { giveInvitation, listInvitations, revokeInvitation } from '../operations/invitation/give'
import { setAbsence } from '../operations/message/absence'
import { listLetters } from '../operations/message/letters'
import { listMessagesOf } from '../operations/message/list'
import { readMessages } from '../operations/message/read'
import { resendLetter } from '../operations/message/resend'
import { unreadOf } from '../operations/message/unread'
import { closeOwnAccount } from '../operations/person-data/close-account'
import { copyData } from '../operations/person-data/copy'
import { correctData } from '../operations/person-data/correct'
import { looksOf } from '../operations/person-data/looks'
import { removeData } from '../operations/person-data/remove'
import { revealPerson } from '../operations/person-data/reveal'
import { seeData } from '../operations/person-data/see'
import { setConsent } from '../operations/person-data/set-consent'
import { addressesOf } from '../operations/photo/addresses'
import { beginUpload } from '../operations/photo/begin'
import { finalizeUpload } from '../operations/photo/finalize'
import { estatesOf } from '../operations/place/estates-of'
import { gridsOf } from '../operations/place/grids-of'
import { locatePoint } from '../operations/place/locate-point'
import { placeOfGrid } from '../operations/place/place-of-grid'
import { recordPhoneAnswer } from '../operations/push/record-answer'
import { advanceReport } from '../operations/report/advance'
import { callReporter } from '../operations/report/call-reporter'
import { listMine, listQueue } from '../operations/report/lists'
import { submitReport } from '../operations/report/submit'
import { timeAccountOf } from '../operations/report/time-account'
import { viewReport } from '../operations/report/view'
import { judgeCheck } from '../operations/safety/judge'
import { listChecks } from '../operations/safety/list'
import { confirmPhone } from '../operations/session/confirm-phone'
import { confirmRealName } from '../operations/session/confirm-real-name'
import { answerDesk, beginDesk, lookAtDesk, pollDesk } from '../operations/session/desk'
import { listPeople, signInAs } from '../operations/session/development'
import { askForCheck, checkRealName, viewRealName } from '../operations/session/real-name'
import { closeEverywhere, closeSession, openSession } from '../operations/session/session'
import { signInByCode } from '../operations/session/sign-in'
import { switchRole } from '../operations/session/switch-role'
import { changeSetting } from '../operations/setting/change'
import { listCitySettings } from '../operations/setting/list'
import { listAreas } from '../operations/staff/areas'
import { handOver } from '../operations/staff/hand-over'
import { viewLeave } from '../operations/staff/leave'
import { listStaff } from '../operations/staff/list'
import { setLeave } from '../operations/staff/set-leave'
import { dutyLogProcedures, dutyPlanProcedures, ledgerProcedures, visitProcedures } from './adviser-duty'
import { answerProcedures } from './answer'
import { bookingProcedures, diaryProcedures } from './booking'
import { development, open, personal } from './callers'
import { consultationProcedures } from './consultation'
import { granted } from './guard'
import { guardianProcedures } from './guardian'
import { hatProcedures } from './hat'
import { catalogueProcedures, inboxProcedures, routingProcedures } from './inbox'
import { incidentProcedures } from './incident'
import { intakeProcedures, orderProcedures, slipProcedures } from './intake'
import { legalProcedures } from './legal'
import { libraryProcedures } from './library'
import { mandateProcedures } from './mandate'
import { nearbyProcedures } from './nearby'
import { numbersProcedures } from './numbers'
import { phraseProcedures } from './phrase'
import { portraitProcedures } from './portrait'
import { practiceProcedures } from './practice'
import { protectionProcedures } from './protection'
import { ratingProcedures } from './rating'
import { ringProcedures } from './ring'
import { rosterProcedures } from './roster'
import { unitProcedures } from './unit'
import { dutyProcedures, findProcedures, paperProcedures, proxyProcedures } from './worker'

/** Each procedure of the contract, bound to its operation. */
export const router = open.router({
  division: {
    counties: open.division.counties.handler(({ context }) => listCounties(context.app)),
    children: open.division.children.handler(({ context, input }) => listChildDivisions(context.app, input)),
  },
  place: {
    locate: personal.place.locate.handler(({ context: { app, person }, input }) => granted(locatePoint(app, person, input))),
    grid: personal.place.grid.handler(({ context: { app, person }, input }) => granted(placeOfGrid(app, person, input))),
    estates: personal.place.estates.handler(({ context: { app, person }, input }) => granted(estatesOf(app, person, input))),
    grids: personal.place.grids.handler(({ context: { app, person }, input }) => granted(gridsOf(app, person, input))),
  },
  category: {
    list: open.category.list.handler(({ context }) => listAllCategories(context.app)),
    guess: open.category.guess.handler(({ context, input }) => guess(context.app, input)),
  },
  session: {
    open: open.session.open.handler(({ context: { app, identity } }) => openSession(app, identity)),
    close: personal.session.close.handler(async ({ context: { app, identity, keepSession } }) => {
      await closeSession(app, identity)
      keepSession?.(undefined)
      return {}
    }),
    closeEverywhere: personal.session.closeEverywhere.handler(async ({ context: { app, person, keepSession } }) => {
      await closeEverywhere(app, person)
      keepSession?.(undefined)
      return {}
    }),
    signIn: open.session.signIn.handler(async ({ context: { app }, input }) => ({ token: await granted(signInByCode(app, input)) })),
    confirmPhone: personal.session.confirmPhone.handler(({ context: { app, person }, input }) => granted(confirmPhone(app, person, input))),
    switchRole: personal.session.switchRole.handler(({ context: { app, identity, person }, input }) =>
      granted(switchRole(app, { identity, person }, input)),
    ),
  },
  invitation: {
    give: personal.invitation.give.handler(({ context: { app, person }, input }) => granted(giveInvitation(app, person, input))),
    list: personal.invitation.list.handler(({ context: { app, person } }) => listInvitations(app, person)),
    revoke: personal.invitation.revoke.handler(({ context: { app, person }, input }) => granted(revokeInvitation(app, person, input))),
    look: personal.invitation.look.handler(({ context: { app, person }, input }) => granted(lookAtInvitation(app, person, input))),
    accept: personal.invitation.accept.handler(({ context: { app, person }, input }) => granted(acceptInvitation(app, person, input))),
  },
  staff: {
    list: personal.staff.list.handler(({ context: { app, person }, input }) => listStaff(app, person, input)),
    areas: personal.staff.areas.handler(({ context: { app, person }, input }) => listAreas(app, person, input)),
    leave: personal.staff.leave.handler(({ context: { app, person }, input }) => granted(viewLeave(app, person, input))),
    setLeave: personal.staff.setLeave.handler(({ context: { app, person }, input }) => granted(setLeave(app, person, input))),
    handOver: personal.staff.handOver.handler(({ context: { app, person }, input }) => granted(handOver(app, person, input))),
  },
  identity: {
    view: personal.identity.view.handler(({ context: { app, person } }) => viewRealName(app, person)),
    ask: personal.identity.ask.handler(({ context: { app, person } }) => granted(askForCheck(app, person))),
    confirm: personal.identity.confirm.handler(({ context: { app, person }, input }) => granted(confirmRealName(app, person, input))),
    check: personal.identity.check.handler(({ context: { app, person }, input }) => granted(checkRealName(app, person, input))),
  },
  desk: {
    begin: open.desk.begin.handler(({ context: { app, device } }) => granted(beginDesk(app, device ?? ''))),
    poll: open.desk.poll.handler(async ({ context: { app, keepSession }, input }) => {
      const { token, state } = await pollDesk(app, input)
      if (token) keepSession?.(token)
      return { state }
    }),
    look: personal.desk.look.handler(({ context: { app, person }, input }) => granted(lookAtDesk(app, person, input))),
    answer: personal.desk.answer.handler(({ context: { app, person }, input }) => granted(answerDesk(app, person, input))),
  },
  home: {
    view: personal.home.view.handler(({ context: { app, person } }) => viewHome(app, person)),
    move: personal.home.move.handler(({ context: { app, person }, input }) => granted(moveHome(app, person, input))),
    preferences: personal.home.preferences.handler(({ context: { app, person }, input }) => granted(setPreferences(app, person, input))),
  },
  message: {
    list: personal.message.list.handler(({ context: { app, person }, input }) => listMessagesOf(app, person, input)),
    read: personal.message.read.handler(({ context: { app, person }, input }) => readMessages(app, person, input)),
    unread: personal.message.unread.handler(({ context: { app, person } }) => unreadOf(app, person)),
    answered: personal.message.answered.handler(({ context: { app, person }, input }) => recordPhoneAnswer(app, person, input)),
    absence: personal.message.absence.handler(({ context: { app, person }, input }) => granted(setAbsence(app, person, input))),
    letters: personal.message.letters.handler(({ context: { app, person }, input }) => listLetters(app, person, input)),
    resend: personal.message.resend.handler(({ context: { app, person }, input }) => granted(resendLetter(app, person, input))),
  },
  personData: {
    see: personal.personData.see.handler(({ context: { app, person } }) => seeData(app, person)),
    looks: personal.personData.looks.handler(({ context: { app, person }, input }) => looksOf(app, person, input)),
    copy: personal.personData.copy.handler(({ context: { app, person } }) => copyData(app, person)),
    correct: personal.personData.correct.handler(({ context: { app, person }, input }) => granted(correctData(app, person, input))),
    remove: personal.personData.remove.handler(({ context: { app, person }, input }) => removeData(app, person, input)),
    setConsent: personal.personData.setConsent.handler(({ context: { app, person }, input }) => granted(setConsent(app, person, input))),
    closeAccount: personal.personData.closeAccount.handler(async ({ context: { app, person, keepSession } }) => {
      const closed = await granted(closeOwnAccount(app, person))
      keepSession?.(undefined)
      return closed
    }),
  },
  guardian: guardianProcedures,
  person: {
    reveal: personal.person.reveal.handler(({ context: { app, person }, input }) => granted(revealPerson(app, person, input))),
  },
  photo: {
    begin: personal.photo.begin.handler(({ context: { app, person }, input }) => granted(beginUpload(app, person, input))),
    finalize: personal.photo.finalize.handler(({ context: { app, person }, input }) => granted(finalizeUpload(app, person, input))),
    addresses: personal.photo.addresses.handler(({ context: { app, person }, input }) => addressesOf(app, person, input)),
  },
  safety: {
    list: personal.safety.list.handler(({ context: { app, person }, input }) => listChecks(app, person, input)),
    judge: personal.safety.judge.handler(({ context: { app, person }, input }) => granted(judgeCheck(app, person, input))),
  },
  report: {
    submit: personal.report.submit.handler(({ context: { app, person }, input }) => granted(submitReport(app, person, input))),
    mine: personal.report.mine.handler(({ context: { app, person }, input }) => listMine(app, person, input)),
    view: personal.report.view.handler(({ context: { app, person }, input }) => granted(viewReport(app, person, input))),
    queue: personal.report.queue.handler(({ context: { app, person }, input }) => listQueue(app, person, input)),
    advance: personal.report.advance.handler(({ context: { app, person }, input }) => granted(advanceReport(app, person, input))),
    timeAccount: personal.report.timeAccount.handler(({ context: { app, person }, input }) => granted(timeAccountOf(app, person, input))),
    callReporter: personal.report.callReporter.handler(({ context: { app, person }, input }) => granted(callReporter(app, person, input))),
  },
  nearby: nearbyProcedures,
  unit: unitProcedures,
  mandate: mandateProcedures,
  numbers: numbersProcedures,
  incident: incidentProcedures,
  inbox: inboxProcedures,
  routing: routingProcedures,
  catalogue: catalogueProcedures,
  ring: ringProcedures,
  answer: answerProcedures,
  intake: intakeProcedures,
  slip: slipProcedures,
  order: orderProcedures,
  legal: legalProcedures,
  consultation: consultationProcedures,
  roster: rosterProcedures,
  hat: hatProcedures,
  practice: practiceProcedures,
  portrait: portraitProcedures,
  phrase: phraseProcedures,
  protection: protectionProcedures,
  booking: bookingProcedures,
  diary: diaryProcedures,
  dutyPlan: dutyPlanProcedures,
  dutyLog: dutyLogProcedures,
  visit: visitProcedures,
  ledger: ledgerProcedures,
  rating: ratingProcedures,
  library: libraryProcedures,
  find: findProcedures,
  proxy: proxyProcedures,
  duty: dutyProcedures,
  paper: paperProcedures,
  calendar: {
    view: personal.calendar.view.handler(({ context: { app, person } }) => viewCalendar(app, person)),
    tryOut: personal.calendar.tryOut.handler(({ context: { app, person }, input }) => granted(tryNotice(app, person, input))),
    put: personal.calendar.put.handler(({ context: { app, person }, input }) => granted(putNotice(app, person, input))),
  },
  setting: {
    list: personal.setting.list.handler(({ context: { app, person } }) => listCitySettings(app, person)),
    change: personal.setting.change.handler(({ context: { app, person }, input }) => granted(changeSetting(app, person, input))),
  },
  development: {
    people: development.development.people.handler(({ context: { app }, input }) => listPeople(app, input)),
    signIn: development.development.signIn.handler(async ({ context: { app, keepSession }, input }) => {
      const token = await granted(signInAs(app, input))
      if (!keepSession) return { token }
      keepSession(token)
      return { token: '' }
    }),
  },
})
