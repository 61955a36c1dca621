import type { Failure } from '../../../contract/failure'
import type { JudgePortrait, Portrait, PortraitOf, SetPortrait } from '../../../contract/portrait'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import {
  findPortrait,
  proposePortrait,
  refusePortrait,
  removePortraits,
  type StoredPortrait,
  showPortrait,
} from '../../store/portrait-store'
import { isBureau } from '../adviser-duty/own'

type PortraitApp = Pick<App, 'db' | 'now'>

/** 顾问照片: the adviser's own matter and the bureau's; for nobody else it is there. */
const findFor = async ({ db }: PortraitApp, person: Person, { of }: PortraitOf): Promise<StoredPortrait | undefined> => {
  const key = of ?? (await findAdviserOf(db, person.account))
  const found = key && (await findPortrait(db, key))
  return found && (found.account === person.account || isBureau(person, found.county)) ? found : undefined
}

const toWire = (person: Person, { county, adviser, name, account, shown, waiting, set_by, state }: StoredPortrait): Portrait => ({
  county,
  adviser,
  name,
  shown,
  waiting: waiting === null ? null : { photo: waiting, state: stateOf(state), ...judgedBy(person, { county, account, set_by }) },
})

const stateOf = (state: StoredPortrait['state']) => (state === 'ready' || state === 'rejected' ? state : 'processing')

/** 肖像: what the bureau sends is for the adviser to agree to, and what the adviser sends for the bureau to look at; never for who sent it. */
const judgedBy = (person: Person, { county, account, set_by }: Pick<StoredPortrait, 'county' | 'account' | 'set_by'>) =>
  set_by === account
    ? ({ waitsFor: 'bureau', mayJudge: isBureau(person, county) && person.account !== set_by } as const)
    : ({ waitsFor: 'adviser', mayJudge: person.account === account } as const)

export const viewPortrait = async (app: PortraitApp, person: Person, of: PortraitOf): Promise<Outcome<Portrait, Failure>> => {
  const found = await findFor(app, person, of)
  return found ? succeed(toWire(person, found)) : fail('notFound')
}

export const setPortrait = async (app: PortraitApp, person: Person, { photo, ...of }: SetPortrait): Promise<Outcome<Portrait, Failure>> => {
  const found = await findFor(app, person, of)
  if (!found) return fail('notFound')
  if (photo === null) await app.db.transaction().execute((trx) => removePortraits(trx, found.county, [found.adviser]))
  else if (!(await proposePortrait(app.db, found, { photo, by: person.account, at: app.now() }))) return fail('attachmentNotFound')
  return viewPortrait(app, person, { of: found })
}

export const judgePortrait = async (
  app: PortraitApp,
  person: Person,
  { photo, agree, ...of }: JudgePortrait,
): Promise<Outcome<Portrait, Failure>> => {
  const found = await findFor(app, person, of)
  if (!found) return fail('notFound')
  if (found.waiting !== photo) return fail('notNow')
  if (!judgedBy(person, found).mayJudge) return fail('secondPersonNeeded')
  if (!agree) await refusePortrait(app.db, found, photo)
  else if (!(await showPortrait(app.db, found, photo))) return fail('notNow')
  return viewPortrait(app, person, { of: found })
}
