import type { Failure } from '../../../contract/failure'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { findAdviserOf } from '../../store/adviser-store'
import type { Database } from '../../store/database'
import type { AdviserKey } from '../../store/diary-store'
import { type AdviserCard, findAdviserCard } from '../../store/duty-plan-store'

type Own = NonNullable<Awaited<ReturnType<typeof findAdviserOf>>>

/** Only for whoever is registered as an adviser. */
export const asAdviser = async <Value>(
  db: Database,
  { account }: Person,
  work: (own: Own) => Promise<Outcome<Value, Failure>>,
): Promise<Outcome<Value, Failure>> => {
  const own = await findAdviserOf(db, account)
  return own ? work(own) : fail('notAnAdviser')
}

/** 司法局管理员 of the county that keeps the adviser. */
export const isBureau = ({ grants }: Person, county: number): boolean =>
  grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county)))

/** The adviser's own eyes, and the bureau's. */
export const adviserSeenBy = async (db: Database, person: Person, key: AdviserKey): Promise<Outcome<AdviserCard, Failure>> => {
  const card = await findAdviserCard(db, key)
  return card && (card.account === person.account || isBureau(person, key.county)) ? succeed(card) : fail('notFound')
}
