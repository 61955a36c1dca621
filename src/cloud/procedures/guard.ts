import { ORPCError } from '@orpc/server'
import type { Failure } from '../../contract/failure'
import { authorization, mayCall, type Person, type Procedure } from '../../domain/authorization'
import type { Outcome } from '../../domain/outcome'
import type { Role } from '../../domain/role'
import { findPerson } from '../store/person-store'
import type { Context } from './context'

export const refused = (failure: Failure) => new ORPCError(failure)

/** The value of an outcome; a refusal leaves as the wire's own word. */
export const granted = async <Value>(outcome: Promise<Outcome<Value, Failure>>): Promise<Value> => {
  const answer = await outcome
  if (!answer.ok) throw refused(answer.failure)
  return answer.value
}

const isProcedure = (path: string): path is Procedure => Object.hasOwn(authorization, path)

/** Who calls, where the table lets them; a procedure without a row in the table is open to nobody. */
export const personAt = async ({ app, identity }: Context, path: readonly string[]): Promise<Person> => {
  const procedure = path.join('.')
  if (!isProcedure(procedure)) throw refused('notAllowed')
  const person = await findPerson(app.db, identity, app.now())
  if (!person) throw refused('notSignedIn')
  if (!mayCall(procedure, heldBy(person))) throw refused('notAllowed')
  return person
}

/** Everyone who is signed in is a resident, whatever else they are. */
const heldBy = ({ grants }: Person): Role[] => ['resident', ...grants.map(({ role }) => role)]
