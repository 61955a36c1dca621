import { viewRings } from '../operations/ring/views'
import { personal } from './callers'

export const ringProcedures = {
  views: personal.ring.views.handler(({ input }) => viewRings(input)),
}
