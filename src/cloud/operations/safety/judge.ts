import type { Failure } from '../../../contract/failure'
import type { JudgeCheck } from '../../../contract/safety'
import type { Person } from '../../../domain/authorization'
import { stateAfter } from '../../../domain/content-check'
import type { Outcome } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { lockCheck, setJudged } from '../../store/judging-store'
import { Rollback, undone } from '../report/rollback'

/** 没问题 or 不公开, with a reason; who said so and when stays with it, and it is said once. */
export const judgeCheck = (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id, judgment, words }: JudgeCheck,
): Promise<Outcome<Record<string, never>, Failure>> =>
  undone(
    db.transaction().execute(async (trx) => {
      const check = await lockCheck(trx, county, id)
      if (!check || rolesOn('safety.judge', check, person).length === 0) throw new Rollback('notFound')
      if (check.state !== 'toJudge') throw new Rollback('notFromThisStatus')
      await setJudged(trx, check, { state: stateAfter[judgment], by: person.account, at: now(), words })
      return {}
    }),
  )
