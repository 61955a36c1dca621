import type { Failure } from '../../../contract/failure'
import type { AnswerIncident, Incident, IncidentKey } from '../../../contract/incident'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { answerIncident, followIncident, unfollowIncident } from '../../store/incident-follow-store'
import { viewIncident } from './read'

type IncidentApp = Pick<App, 'db' | 'now'>

/** 我家也是: one tap, counted once; what has ended in the meantime is shown as it stands. */
export const follow = async (app: IncidentApp, person: Person, key: IncidentKey): Promise<Outcome<Incident, Failure>> => {
  await followIncident(app.db, key, person.account, app.now())
  return viewIncident(app, person, key)
}

export const unfollow = async (app: IncidentApp, person: Person, key: IncidentKey): Promise<Outcome<Incident, Failure>> => {
  await unfollowIncident(app.db, key, person.account)
  return viewIncident(app, person, key)
}

/** 恢复了没有: from whoever followed it, once it is said to be over. */
export const answer = async (app: IncidentApp, person: Person, { answer, ...key }: AnswerIncident): Promise<Outcome<Incident, Failure>> => {
  const kept = await answerIncident(app.db, key, { account: person.account, answer, at: app.now() })
  return kept ? viewIncident(app, person, key) : fail('notNow')
}
