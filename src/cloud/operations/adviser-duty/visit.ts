import type { BeginVisit, DutyEntry, EndVisit } from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { longestVisitMs } from '../../../domain/duty-entry'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import type { AdviserKey } from '../../store/diary-store'
import { endDuty, type FoundDuty, findDuty, findUnderWay, insertDuty } from '../../store/duty-entry-store'
import { listServed } from '../../store/duty-plan-store'
import { asAdviser } from './own'
import { isShown } from './village-codes'
import { toDuty } from './wire-duty'

type VisitApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 到村开始: with the code that the village shows now; without one the clerk is asked when it is over. Sent twice it is one. */
export const beginVisit = (app: VisitApp, person: Person, asked: BeginVisit): Promise<Outcome<DutyEntry, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    const known = await findDuty(app.db, own.county, asked.id)
    if (known) return known.adviser === own.adviser ? succeed(toDuty(known)) : fail('idTaken')
    const refusal = await cannotBegin(app, own, asked)
    if (refusal) return fail(refusal)
    const proven = await tryCode(app, person, asked.community, asked.code)
    return proven.ok ? beginNow(app, own, asked, proven.value) : proven
  })

const cannotBegin = async ({ db }: VisitApp, own: AdviserKey, { community }: BeginVisit): Promise<Failure | undefined> => {
  if (!(await listServed(db, own)).some((each) => each.community === community)) return 'notYourVillage'
  return (await findUnderWay(db, own)) ? 'visitUnderWay' : undefined
}

const beginNow = async (app: VisitApp, { county, adviser }: AdviserKey, { id, community, kind }: BeginVisit, byCode: boolean) => {
  const at = app.now()
  await insertDuty(app.db, { county, adviser, id, community, kind, from: at, until: null, byCode, confirmedAt: null, at })
  const begun = await findDuty(app.db, county, id)
  return begun ? succeed(toDuty(begun)) : fail('visitUnderWay')
}

/** 离村结束: start and end make the hours, and only a code at both ends proves them without the clerk. */
export const endVisit = (app: VisitApp, person: Person, asked: EndVisit): Promise<Outcome<DutyEntry, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    const visit = await findDuty(app.db, own.county, asked.id)
    if (visit?.adviser !== own.adviser) return fail('notFound')
    return visit.ended_at ? succeed(toDuty(visit)) : endNow(app, person, visit, asked)
  })

const endNow = async (
  app: VisitApp,
  person: Person,
  visit: FoundDuty,
  { code, at: said }: EndVisit,
): Promise<Outcome<DutyEntry, Failure>> => {
  const at = app.now()
  const until = said === undefined ? at : new Date(said)
  if (!isPossible(visit.started_at, until, at)) return fail('visitTimeWrong')
  // What is said afterwards no code of now can prove.
  const proven = await tryCode(app, person, visit.community ?? '', said === undefined ? code : undefined)
  if (!proven.ok) return proven
  await endDuty(app.db, visit, { id: visit.id, until, proof: proven.value && visit.begun_by_code ? 'code' : null, at })
  const ended = await findDuty(app.db, visit.county, visit.id)
  return ended ? succeed(toDuty(ended)) : fail('notFound')
}

const isPossible = (from: Date, until: Date, now: Date): boolean =>
  until >= from && until <= now && until.getTime() - from.getTime() <= longestVisitMs

/** Whether it was proven; a code that is wrong refuses, and only so many are tried. */
const tryCode = async (
  app: VisitApp,
  { account }: Person,
  community: string,
  code: string | undefined,
): Promise<Outcome<boolean, Failure>> => {
  if (code === undefined) return succeed(false)
  const bucket = { ...allowances.codeTries, key: `visitCode:${account}` }
  if (!(await takeAllowances(app.db, cityCounty, [bucket], app.now()))) return fail('tooManyTries')
  return isShown(app, community, code) ? succeed(true) : fail('visitCodeWrong')
}
