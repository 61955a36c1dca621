import { listVillageDirectors } from '../operations/protection/directors'
import { helpIn, setDirector } from '../operations/protection/help'
import { reportNow, viewProtection } from '../operations/protection/reports'
import { answerRequest, askForHelp } from '../operations/protection/requests'
import { personal } from './callers'
import { granted } from './guard'

/** 未成年人保护 and 反家庭暴力. */
export const protectionProcedures = {
  help: personal.protection.help.handler(({ context: { app, person }, input }) => helpIn(app, person, input)),
  ask: personal.protection.ask.handler(({ context: { app, person }, input }) => granted(askForHelp(app, person, input))),
  view: personal.protection.view.handler(({ context: { app, person } }) => viewProtection(app, person)),
  answer: personal.protection.answer.handler(({ context: { app, person }, input }) => granted(answerRequest(app, person, input))),
  report: personal.protection.report.handler(({ context: { app, person }, input }) => granted(reportNow(app, person, input))),
  directors: personal.protection.directors.handler(({ context: { app, person }, input }) => listVillageDirectors(app, person, input)),
  setDirector: personal.protection.setDirector.handler(({ context: { app, person }, input }) => granted(setDirector(app, person, input))),
}
