import { setTurn } from '../operations/duty/set-turn'
import { rosterOf, viewDuty } from '../operations/duty/view-duty'
import { fileFind } from '../operations/find/file-find'
import { listOwnCategories } from '../operations/find/own-categories'
import { exportPaper } from '../operations/paper/export-paper'
import { viewPaper } from '../operations/paper/view-paper'
import { endProxyOf } from '../operations/proxy/end-proxy'
import { fileForOther } from '../operations/proxy/file-for-other'
import { viewProxy } from '../operations/proxy/view-proxy'
import { proxyConsent } from '../wording/proxy'
import { personal } from './callers'
import { granted } from './guard'

/** 巡查发现. */
export const findProcedures = {
  categories: personal.find.categories.handler(({ context: { app } }) => listOwnCategories(app)),
  file: personal.find.file.handler(({ context: { app, person }, input }) => granted(fileFind(app, person, input))),
}

/** 代报. */
export const proxyProcedures = {
  sentence: personal.proxy.sentence.handler(() => ({ ...proxyConsent })),
  file: personal.proxy.file.handler(({ context: { app, person }, input }) => granted(fileForOther(app, person, input))),
  view: personal.proxy.view.handler(({ context: { app, person }, input }) => granted(viewProxy(app, person, input))),
  end: personal.proxy.end.handler(({ context: { app, person }, input }) => granted(endProxyOf(app, person, input))),
}

/** A岗、B岗、网格长. */
export const dutyProcedures = {
  view: personal.duty.view.handler(({ context: { app, person } }) => viewDuty(app, person)),
  roster: personal.duty.roster.handler(({ context: { app, person }, input }) => granted(rosterOf(app, person, input))),
  setTurn: personal.duty.setTurn.handler(({ context: { app, person }, input }) => granted(setTurn(app, person, input))),
}

/** 台账. */
export const paperProcedures = {
  view: personal.paper.view.handler(({ context: { app, person }, input }) => viewPaper(app, person, input)),
  export: personal.paper.export.handler(({ context: { app, person }, input }) => exportPaper(app, person, input)),
}
