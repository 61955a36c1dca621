import { answer, follow, unfollow } from '../operations/incident/follow'
import { endPublished, publishIncident, revisePublished } from '../operations/incident/publish'
import { incidentsAt, listOwnIncidents, viewIncident } from '../operations/incident/read'
import { personal } from './callers'
import { granted } from './guard'

/** 已知情况: 停水, 停电, 施工. */
export const incidentProcedures = {
  at: personal.incident.at.handler(({ context: { app, person }, input }) => granted(incidentsAt(app, person, input))),
  view: personal.incident.view.handler(({ context: { app, person }, input }) => granted(viewIncident(app, person, input))),
  follow: personal.incident.follow.handler(({ context: { app, person }, input }) => granted(follow(app, person, input))),
  unfollow: personal.incident.unfollow.handler(({ context: { app, person }, input }) => granted(unfollow(app, person, input))),
  answer: personal.incident.answer.handler(({ context: { app, person }, input }) => granted(answer(app, person, input))),
  list: personal.incident.list.handler(({ context: { app, person } }) => listOwnIncidents(app, person)),
  publish: personal.incident.publish.handler(({ context: { app, person }, input }) => granted(publishIncident(app, person, input))),
  revise: personal.incident.revise.handler(({ context: { app, person }, input }) => granted(revisePublished(app, person, input))),
  end: personal.incident.end.handler(({ context: { app, person }, input }) => granted(endPublished(app, person, input))),
}
