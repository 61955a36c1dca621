import { exportNumbers } from '../operations/numbers/export'
import { viewNumbers } from '../operations/numbers/view'
import { personal } from './callers'
import { granted } from './guard'

/** 统计. */
export const numbersProcedures = {
  view: personal.numbers.view.handler(({ context: { app, person }, input }) => granted(viewNumbers(app, person, input))),
  export: personal.numbers.export.handler(({ context: { app, person }, input }) => granted(exportNumbers(app, person, input))),
}
