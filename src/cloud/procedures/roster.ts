import { listGaps, rosterCounties } from '../operations/roster/gaps'
import { answerOffer, offersOf } from '../operations/roster/offers'
import { listRosterImportsOf, putRoster } from '../operations/roster/put'
import { rosterTemplateOf } from '../operations/roster/roster-workbook'
import { tryRoster } from '../operations/roster/try-out'
import { undoRoster } from '../operations/roster/undo'
import { personal } from './callers'
import { granted } from './guard'

/** 名册, and the roles that they offer. */
export const rosterProcedures = {
  counties: personal.roster.counties.handler(({ context: { app, person } }) => rosterCounties(app, person)),
  template: personal.roster.template.handler(({ input }) => rosterTemplateOf(input)),
  tryOut: personal.roster.tryOut.handler(({ context: { app, person }, input }) => granted(tryRoster(app, person, input))),
  put: personal.roster.put.handler(({ context: { app, person }, input }) => granted(putRoster(app, person, input))),
  imports: personal.roster.imports.handler(({ context: { app, person }, input }) => granted(listRosterImportsOf(app, person, input))),
  undo: personal.roster.undo.handler(({ context: { app, person }, input }) => granted(undoRoster(app, person, input))),
  gaps: personal.roster.gaps.handler(({ context: { app, person }, input }) => granted(listGaps(app, person, input))),
  offers: personal.roster.offers.handler(({ context: { app, person } }) => offersOf(app, person)),
  answer: personal.roster.answer.handler(({ context: { app, person }, input }) => granted(answerOffer(app, person, input))),
}
