import { joinReport } from '../operations/report/join'
import { matterLinks } from '../operations/report/links'
import { nearbyMatters } from '../operations/report/nearby'
import { personal } from './callers'
import { granted } from './guard'

/** 附近的同类事 and 我也遇到. */
export const nearbyProcedures = {
  links: personal.nearby.links.handler(({ context: { app, person }, input }) => granted(matterLinks(app, person, input))),
  join: personal.nearby.join.handler(({ context: { app, person }, input }) => granted(joinReport(app, person, input))),
  matters: personal.nearby.matters.handler(({ context: { app, person }, input }) => granted(nearbyMatters(app, person, input))),
}
