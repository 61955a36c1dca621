import { changeUnit, setPost } from '../operations/unit/change'
import { viewUnit } from '../operations/unit/view'
import { personal } from './callers'
import { granted } from './guard'

/** 承办单位. */
export const unitProcedures = {
  view: personal.unit.view.handler(({ context: { app, person }, input }) => granted(viewUnit(app, person, input))),
  change: personal.unit.change.handler(({ context: { app, person }, input }) => granted(changeUnit(app, person, input))),
  setPost: personal.unit.setPost.handler(({ context: { app, person }, input }) => granted(setPost(app, person, input))),
}
