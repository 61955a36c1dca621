import type { Failure } from '../../../contract/failure'
import type { LetterKey } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { findDeadLetter, reviveLetter } from '../../store/letter-store'

/** 再发一次: the same message under the same key, so whoever got it after all is told nothing new. */
export const resendLetter = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id }: LetterKey,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const letter = await findDeadLetter(db, county, id)
  if (!letter || rolesOn('message.resend', letter, person).length === 0) return fail('notFound')
  await reviveLetter(db, { county, id, at: now() })
  return succeed({})
}
