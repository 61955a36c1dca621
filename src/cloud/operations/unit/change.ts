import type { Failure } from '../../../contract/failure'
import type { ChangeUnit, SetPost, Unit } from '../../../contract/unit'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import { templateKinds, templatesOfKind } from '../../../domain/unit-template'
import type { App } from '../../app'
import { lockUnitPosts, putPost, putUnitSetting } from '../../store/unit-setting-store'
import { findUnitRow } from '../../store/unit-store'
import { Rollback, undone } from '../report/rollback'
import { viewUnit } from './view'

type UnitApp = Pick<App, 'db' | 'cipher' | 'now'>

/** What the unit wants of its own people, and its 常用语; the crew changes nothing. */
export const changeUnit = async (
  app: UnitApp,
  person: Person,
  { unit, revision, leaderSigns, templates }: ChangeUnit,
): Promise<Outcome<Unit, Failure>> => {
  const seen = await viewUnit(app, person, { unit })
  if (!seen.ok) return seen
  const row = await findUnitRow(app.db, unit)
  if (!row || seen.value.post === 'crew') return fail('notAllowed')
  const isFull = templateKinds.some((kind) => (templates ?? []).filter((each) => each.kind === kind).length > templatesOfKind)
  if (isFull) return fail('tooManyTemplates')
  // Whoever switches it on without a leader would wait for nobody for ever.
  if (leaderSigns && !seen.value.people.some(({ post }) => post === 'leader')) return fail('unitNeedsLeader')
  const isPut = await putUnitSetting(app.db, { county: row.county, unit, revision, leaderSigns, templates })
  return isPut ? viewUnit(app, person, { unit }) : fail('unitHasMoved')
}

/** 分工: by whoever is not crew, and never so that nobody is left who signs in and assigns, or who signs what waits. */
export const setPost = async (app: UnitApp, person: Person, { unit, account, post }: SetPost): Promise<Outcome<Unit, Failure>> => {
  const seen = await viewUnit(app, person, { unit })
  if (!seen.ok) return seen
  const row = await findUnitRow(app.db, unit)
  if (!row || seen.value.post === 'crew') return fail('notAllowed')
  const done = await undone(
    app.db.transaction().execute(async (trx) => {
      // Two who change it at once see each other's change.
      const posts = await lockUnitPosts(trx, row.county, unit)
      const people = seen.value.people.map((each) => ({
        account: each.account,
        post: each.account === account ? post : (posts.get(each.account) ?? 'clerk'),
      }))
      if (!people.some((each) => each.account === account)) throw new Rollback('colleagueMissing')
      if (people.every((each) => each.post === 'crew')) throw new Rollback('unitNeedsClerk')
      if (seen.value.leaderSigns && people.every((each) => each.post !== 'leader')) throw new Rollback('unitNeedsLeader')
      await putPost(trx, { county: row.county, unit, account, post })
      return true
    }),
  )
  return done.ok ? viewUnit(app, person, { unit }) : done
}
