import { actByMandate, openMandate, recordMandate } from '../operations/mandate/act'
import { beginByMandate, finalizeByMandate } from '../operations/mandate/photo'
import { mandatesOf, printMandate, takeBackMandate } from '../operations/mandate/print'
import { open, personal } from './callers'
import { granted } from './guard'

/** 交办单: printed and recorded by the center, answered by whoever bears its link. */
export const mandateProcedures = {
  print: personal.mandate.print.handler(({ context: { app, person }, input }) => granted(printMandate(app, person, input))),
  list: personal.mandate.list.handler(({ context: { app, person }, input }) => granted(mandatesOf(app, person, input))),
  revoke: personal.mandate.revoke.handler(({ context: { app, person }, input }) => granted(takeBackMandate(app, person, input))),
  record: personal.mandate.record.handler(({ context: { app, person }, input }) => granted(recordMandate(app, person, input))),
  open: open.mandate.open.handler(({ context: { app }, input }) => granted(openMandate(app, input))),
  act: open.mandate.act.handler(({ context: { app }, input }) => granted(actByMandate(app, input))),
  beginPhoto: open.mandate.beginPhoto.handler(({ context: { app }, input }) => granted(beginByMandate(app, input))),
  finalizePhoto: open.mandate.finalizePhoto.handler(({ context: { app }, input }) => granted(finalizeByMandate(app, input))),
}
