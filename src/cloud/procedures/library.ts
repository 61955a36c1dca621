import { decideOnItem, reviewItem } from '../operations/library/decide'
import { listDesk, listOwn, searchPublic, viewAbout, viewPublic } from '../operations/library/read'
import { requestPublication, tryOutPublication } from '../operations/library/request'
import { personal } from './callers'
import { granted } from './guard'

/** 公开问答. */
export const libraryProcedures = {
  search: personal.library.search.handler(({ context: { app }, input }) => searchPublic(app, input)),
  view: personal.library.view.handler(({ context: { app }, input }) => granted(viewPublic(app, input))),
  tryOut: personal.library.tryOut.handler(({ context: { app, person }, input }) => granted(tryOutPublication(app, person, input))),
  about: personal.library.about.handler(({ context: { app, person }, input }) => granted(viewAbout(app, person, input))),
  request: personal.library.request.handler(({ context: { app, person }, input }) => granted(requestPublication(app, person, input))),
  desk: personal.library.desk.handler(({ context: { app, person } }) => listDesk(app, person)),
  review: personal.library.review.handler(({ context: { app, person }, input }) => granted(reviewItem(app, person, input))),
  own: personal.library.own.handler(({ context: { app, person } }) => listOwn(app, person)),
  decide: personal.library.decide.handler(({ context: { app, person }, input }) => granted(decideOnItem(app, person, input))),
}
