import { listFiled, ownHats, viewFiled } from '../operations/hat/filed'
import { dismissHelper, openAnswers, viewHelper } from '../operations/hat/helper'
import { personal } from './callers'
import { granted } from './guard'

/** 身份 and 代办. */
export const hatProcedures = {
  mine: personal.hat.mine.handler(({ context: { app, person } }) => ownHats(app, person)),
  filed: personal.hat.filed.handler(({ context: { app, person } }) => listFiled(app, person)),
  view: personal.hat.view.handler(({ context: { app, person }, input }) => granted(viewFiled(app, person, input))),
  helper: personal.hat.helper.handler(({ context: { app, person }, input }) => granted(viewHelper(app, person, input))),
  open: personal.hat.open.handler(({ context: { app, person }, input }) => granted(openAnswers(app, person, input))),
  dismiss: personal.hat.dismiss.handler(({ context: { app, person }, input }) => granted(dismissHelper(app, person, input))),
}
