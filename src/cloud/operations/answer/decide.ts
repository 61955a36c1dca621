import type { Failure } from '../../../contract/failure'
import { decidesOnAnswers, mayPublish } from '../../../domain/answer'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { decideAnswer, lockAnswer, retireAnswer } from '../../store/answer-store'
import { Rollback, undone } from '../report/rollback'

type Decided = Promise<Outcome<Record<string, never>, Failure>>

/** 二次审核通过: by another than whoever wrote it; what it stands in the place of is over. */
export const publishAnswer = async ({ db, now }: Pick<App, 'db' | 'now'>, person: Person, { id }: { id: string }): Decided => {
  if (!decidesOnAnswers(person.grants)) return fail('notAllowed')
  return undone(
    db.transaction().execute(async (trx) => {
      const found = await lockAnswer(trx, id)
      if (!found) throw new Rollback('notFound')
      const refused = mayPublish({ state: found.state, proposedBy: found.proposed_by }, person.account)
      if (refused) throw new Rollback(refused)
      await decideAnswer(trx, { id, state: 'published', by: person.account, at: now() })
      if (found.replaces !== null) await retireAnswer(trx, found.replaces)
      return {}
    }),
  )
}

/** 下架: it no longer holds, or was not good enough. */
export const retireFromBook = async ({ db }: Pick<App, 'db'>, person: Person, { id }: { id: string }): Decided => {
  if (!decidesOnAnswers(person.grants)) return fail('notAllowed')
  return undone(
    db.transaction().execute(async (trx) => {
      if (!(await lockAnswer(trx, id))) throw new Rollback('notFound')
      await retireAnswer(trx, id)
      return {}
    }),
  )
}
