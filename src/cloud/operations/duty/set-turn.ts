import type { SetTurn } from '../../../contract/duty'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { setGridTurn } from '../../store/duty-store'
import { maySetTurns } from './view-duty'

/** A岗、B岗、网格长: to whom what is new on a grid comes first, said by whoever looks after it. */
export const setTurn = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { grid, account, turn }: SetTurn,
): Promise<Outcome<Record<string, never>, Failure>> => {
  if (!maySetTurns(person, grid)) return fail('notFound')
  return (await setGridTurn(db, { county: countyOf(grid), grid, account, turn, at: now() })) ? succeed({}) : fail('colleagueMissing')
}
