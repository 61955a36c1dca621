import type { Session } from '../../../contract/person'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { Role } from '../../../domain/role'
import type { App } from '../../app'
import { findPerson, type Identity, type StoredPerson } from '../../store/person-store'
import { deleteSession, deleteSessionsOf } from '../../store/session-store'
import { templatesToAsk } from '../push/templates-to-ask'
import { meet } from './meet'

type SessionApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher' | 'templates' | 'isDevelopment'>

/** Who is there, and what the phone keeps for its next tap; WeChat's people get their account at their first visit. */
export const openSession = async (app: SessionApp, identity: Identity): Promise<Session> => {
  const person = (await findPerson(app.db, identity, app.now())) ?? (await firstVisit(app, identity))
  return {
    signedIn: person !== undefined,
    development: app.isDevelopment,
    person: person
      ? {
          account: person.account,
          name: person.name && app.cipher.open('account.name', cityCounty, person.name),
          roles: rolesOf(person),
          activeRole: person.activeRole && rolesOf(person).includes(person.activeRole) ? person.activeRole : null,
          level: person.level,
        }
      : null,
    templates: await templatesToAsk(app, person?.account),
  }
}

const rolesOf = ({ grants }: StoredPerson): Role[] => [
  'resident',
  ...new Set(grants.map(({ role }) => role).filter((role) => role !== 'resident')),
]

const firstVisit = async (app: SessionApp, identity: Identity) => {
  if (identity.kind !== 'openid') return undefined
  await meet(app, identity.subject)
  return findPerson(app.db, identity, app.now())
}

/** 退出登录: the token opens nothing from now on. */
export const closeSession = async ({ db }: Pick<App, 'db'>, identity: Identity): Promise<void> => {
  if (identity.kind === 'session') await deleteSession(db, identity.tokenHash)
}

/** 全部退出: every phone and desk where this person is signed in with a session of ours. */
export const closeEverywhere = async ({ db }: Pick<App, 'db'>, { account }: Person): Promise<void> => {
  await deleteSessionsOf(db, account)
}
