import type { Session } from '../../../contract/person'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { findPerson, type Identity, insertPersonOf } from '../../store/person-store'
import { deleteSession } from '../../store/session-store'
import { templatesToAsk } from '../push/templates-to-ask'

type SessionApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher' | 'templates' | 'isDevelopment'>

/** Who is there, and what the phone keeps for its next tap; WeChat's people get their account at their first visit. */
export const openSession = async (app: SessionApp, identity: Identity): Promise<Session> => {
  const person = (await findPerson(app.db, identity, app.now())) ?? (await meet(app, identity))
  return {
    signedIn: person !== undefined,
    development: app.isDevelopment,
    person: person
      ? {
          account: person.account,
          name: person.name && app.cipher.open('account.name', cityCounty, person.name),
          roles: ['resident', ...new Set(person.grants.map(({ role }) => role).filter((role) => role !== 'resident'))],
        }
      : null,
    templates: await templatesToAsk(app, person?.account),
  }
}

const meet = async ({ db, now, newId }: SessionApp, identity: Identity) => {
  if (identity.kind !== 'openid') return undefined
  await insertPersonOf(db, { subject: identity.subject, account: newId(), at: now() })
  return findPerson(db, identity, now())
}

/** 退出登录: the token opens nothing from now on. */
export const closeSession = async ({ db }: Pick<App, 'db'>, identity: Identity): Promise<void> => {
  if (identity.kind === 'session') await deleteSession(db, identity.tokenHash)
}
