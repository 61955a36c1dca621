import { listInbox } from '../operations/inbox/list'
import { listCatalogue } from '../operations/routing/list'
import { putCatalogue } from '../operations/routing/put'
import { suggestRoute } from '../operations/routing/suggest'
import { tryCatalogue } from '../operations/routing/try-out'
import { personal } from './callers'
import { granted } from './guard'

/** 收件箱. */
export const inboxProcedures = {
  list: personal.inbox.list.handler(({ context: { app, person }, input }) => granted(listInbox(app, person, input))),
}

export const routingProcedures = {
  suggest: personal.routing.suggest.handler(({ context: { app, person }, input }) => granted(suggestRoute(app, person, input))),
}

/** 派单目录 and 准入清单. */
export const catalogueProcedures = {
  list: personal.catalogue.list.handler(({ context: { app, person }, input }) => granted(listCatalogue(app, person, input))),
  tryOut: personal.catalogue.tryOut.handler(({ context: { app, person }, input }) => granted(tryCatalogue(app, person, input))),
  put: personal.catalogue.put.handler(({ context: { app, person }, input }) => granted(putCatalogue(app, person, input))),
}
