import { ORPCError } from '@orpc/server'
import type { Failure } from '../../contract/failure'
import { authorization, levelNeeded, mayCall, type Person, type Procedure } from '../../domain/authorization'
import { type ConfirmedLevel, isAtLeast } from '../../domain/identity-level'
import type { Outcome } from '../../domain/outcome'
import type { Role } from '../../domain/role'
import { slide } from '../../domain/session'
import type { Database } from '../store/database'
import { findPerson, type Identity, type StoredPerson } from '../store/person-store'
import { setSessionEnd } from '../store/session-store'
import type { Context } from './context'

export const refused = (failure: Failure, sentence?: string) => new ORPCError(failure, { data: { sentence } })

/** The value of an outcome; a refusal leaves as the wire's own word. */
export const granted = async <Value>(outcome: Promise<Outcome<Value, Failure>>): Promise<Value> => {
  const answer = await outcome
  if (!answer.ok) throw refused(answer.failure, answer.sentence)
  return answer.value
}

export const isProcedure = (path: string): path is Procedure => Object.hasOwn(authorization, path)

/** Who calls, where the table lets them; a procedure without a row in the table is open to nobody. */
export const personAt = async (context: Context, path: readonly string[]): Promise<StoredPerson> => {
  const { app, identity } = context
  const procedure = path.join('.')
  if (!isProcedure(procedure)) throw refused('notAllowed')
  const person = await findPerson(app.db, identity, app.now())
  if (!person) throw refused('notSignedIn')
  context.recognize?.()
  if (!mayCall(procedure, heldBy(person))) throw refused('notAllowed')
  const needed = levelNeeded(procedure, await isRisky(context, procedure, person))
  if (needed !== 'openid' && !isAtLeast(person.level, needed)) throw refused(notKnownEnough[needed])
  await keepAlive({ db: app.db, at: app.now() }, identity, person)
  return person
}

/** Everyone who is signed in is a resident, whatever else they are. */
const heldBy = ({ grants }: Person): Role[] => ['resident', ...grants.map(({ role }) => role)]

const notKnownEnough: Readonly<Record<ConfirmedLevel, Failure>> = {
  phone: 'phoneNotConfirmed',
  realName: 'realNameNotConfirmed',
  face: 'faceNotConfirmed',
}

/** A session that is used lives on; one that lies idle ends. */
const keepAlive = async ({ db, at }: { db: Database; at: Date }, identity: Identity, { session }: StoredPerson): Promise<void> => {
  const until = session && slide(session, at.getTime())
  if (until !== undefined && identity.kind === 'session') await setSessionEnd(db, identity.tokenHash, new Date(until))
}

/** WeChat's ranks 3 and 4 are those it advises to check or to stop. */
const riskyFrom = 3

/** Asked only where the answer makes a difference; a WeChat that does not answer makes nobody a risk. */
const isRisky = async ({ app, address }: Context, procedure: Procedure, { level, openid }: StoredPerson): Promise<boolean> => {
  if (openid === null || isAtLeast(level, levelNeeded(procedure, true))) return false
  return ((await app.wechatPeople.riskOf(openid, address)) ?? 0) >= riskyFrom
}
