import { findCaller } from '../operations/intake/caller'
import { enterReport } from '../operations/intake/enter'
import { findByNumber } from '../operations/intake/found'
import { findPlaces } from '../operations/intake/places'
import { linkSlip, newSlip } from '../operations/intake/slip'
import { suggest } from '../operations/intake/suggest'
import { listOrdersToEnter, markEntered } from '../operations/order/entering'
import { listOrderImports, putOrders, undoOrders } from '../operations/order/put'
import { tryOrders } from '../operations/order/try-out'
import { personal } from './callers'
import { granted } from './guard'

/** 电话和窗口登记. */
export const intakeProcedures = {
  caller: personal.intake.caller.handler(({ context: { app, person }, input }) => granted(findCaller(app, person, input))),
  places: personal.intake.places.handler(({ context: { app, person }, input }) => findPlaces(app, person, input)),
  suggest: personal.intake.suggest.handler(({ context: { app }, input }) => suggest(app, input)),
  enter: personal.intake.enter.handler(({ context: { app, person }, input }) => granted(enterReport(app, person, input))),
  find: personal.intake.find.handler(({ context: { app, person }, input }) => findByNumber(app, person, input)),
  newSlip: personal.intake.newSlip.handler(({ context: { app, person }, input }) => granted(newSlip(app, person, input))),
}

export const slipProcedures = {
  link: personal.slip.link.handler(({ context: { app, person }, input }) => granted(linkSlip(app, person, input))),
}

/** 12345 工单. */
export const orderProcedures = {
  tryOut: personal.order.tryOut.handler(({ context: { app, person }, input }) => granted(tryOrders(app, person, input))),
  put: personal.order.put.handler(({ context: { app, person }, input }) => granted(putOrders(app, person, input))),
  imports: personal.order.imports.handler(({ context: { app, person } }) => listOrderImports(app, person)),
  undo: personal.order.undo.handler(({ context: { app, person }, input }) => granted(undoOrders(app, person, input))),
  toEnter: personal.order.toEnter.handler(({ context: { app, person } }) => listOrdersToEnter(app, person)),
  entered: personal.order.entered.handler(({ context: { app, person }, input }) => granted(markEntered(app, person, input))),
}
