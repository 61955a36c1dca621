import type { Failure } from '../../../contract/failure'
import type { AnswerProtection, AskProtection, ProtectionRequest } from '../../../contract/protection'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { countyOf } from '../../../domain/place'
import { afterAction, openRequestActions, type RequestStatus, sendsChildHome, untakenMs } from '../../../domain/protection'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { type FoundRequest, findRequest, insertRequest, markUntaken, moveRequest } from '../../store/protection-store'
import { leadsOf } from '../consultation/part-in'
import { tellAsker, tellHelpers } from './tell'

export type ProtectionApp = Pick<App, 'db' | 'cipher' | 'now' | 'newId'>

/** 请人帮我说: nothing but the village has to be said, and nobody's consent is waited for. */
export const askForHelp = async (
  app: ProtectionApp,
  person: Person,
  input: AskProtection,
): Promise<Outcome<ProtectionRequest, Failure>> => {
  const { id, community, words = '' } = input
  const { db, cipher } = app
  if (!(await findAreaNames(db, [community])).has(community)) return fail('placeNotFound')
  const county = countyOf(community)
  const phone = input.phone ? readPhone(input.phone) : null
  if (phone === undefined) return fail('notAPhone')
  const at = app.now()
  await db.transaction().execute(async (trx) => {
    const isNew = await insertRequest(trx, {
      ...{ county, id, asker: person.account, community, status: 'open', asked_at: at },
      ...{ taken_by: null, taken_at: null, done_at: null, answer: null, reminded_at: null },
      phone: phone && cipher.seal('protection_request.phone', county, phone),
      words: words === '' ? null : cipher.seal('protection_request.words', county, words),
    })
    if (isNew) await tellHelpers(app, trx, { county, id, community }, { at, time: 'first' })
  })
  const found = await findRequest(db, { county, id }, person.account)
  return found && found.asker === person.account ? succeed(toRequest(app, found, person)) : fail('idTaken')
}

/** 接下, and 办了: who asked reads who has it and what they say. */
export const answerRequest = async (
  app: ProtectionApp,
  person: Person,
  { county, id, action, words = '' }: AnswerProtection,
): Promise<Outcome<ProtectionRequest, Failure>> => {
  const found = await findRequest(app.db, { county, id }, person.account)
  if (!found || !isHelper(found, person)) return fail('notFound')
  if (action === 'finish' && words === '') return fail('wordsMissing')
  if (sendsChildHome(words)) return fail('sendsChildHome')
  const status = afterAction(found.status, action)
  if (!status || !(await move(app, found, { status, by: person.account, words }))) return fail('notFromThisStatus')
  const after = await findRequest(app.db, { county, id }, person.account)
  return after ? succeed(toRequest(app, after, person)) : fail('notFound')
}

interface Moving {
  readonly status: RequestStatus
  readonly by: string
  readonly words: string
}

/** Whether nobody was quicker. */
const move = async (app: ProtectionApp, found: FoundRequest, { status, by, words }: Moving): Promise<boolean> => {
  const { county, id, asker } = found
  const at = app.now()
  const said = words === '' ? {} : { answer: app.cipher.seal('protection_request.answer', county, words) }
  const change = status === 'taken' ? { taken_by: by, taken_at: at } : { done_at: at }
  return app.db.transaction().execute(async (trx) => {
    const moved = await moveRequest(trx, found, { status, ...change, ...said })
    if (moved) await tellAsker(app, trx, { county, id, asker, at, step: status })
    return moved
  })
}

const isHelper = (found: FoundRequest, person: Person) => ['director', 'lead'].includes(partIn(found, person) ?? '')

/** As what this person stands before it; for everybody else it is not there. */
const partIn = ({ asker, county, is_director }: FoundRequest, person: Person): ProtectionRequest['as'] | undefined => {
  if (asker === person.account) return 'asker'
  if (is_director) return 'director'
  return leadsOf(person.grants).includes(county) ? 'lead' : undefined
}

export const toRequest = ({ cipher }: Pick<App, 'cipher'>, row: FoundRequest, person: Person): ProtectionRequest => {
  const { county, id, status } = row
  const open = (field: 'phone' | 'words' | 'answer') => row[field] && cipher.open(`protection_request.${field}`, county, row[field] ?? '')
  const as = partIn(row, person) ?? 'asker'
  return {
    ...{ county, id, as, status, communityName: row.community_name },
    at: row.asked_at.toISOString(),
    takenAt: row.taken_at?.toISOString() ?? null,
    takenBy: row.taken_name && cipher.open('account.name', cityCounty, row.taken_name),
    doneAt: row.done_at?.toISOString() ?? null,
    ...{ phone: open('phone'), words: open('words'), answer: open('answer') },
    actions: as === 'asker' ? [] : openRequestActions(status),
  }
}

/** 没人接的: after an hour everybody who may take it up is told once more. */
export const remindUntaken = async (app: Pick<App, 'db' | 'now' | 'newId'>): Promise<void> => {
  const at = app.now()
  await app.db.transaction().execute(async (trx) => {
    const untaken = await markUntaken(trx, { at, before: new Date(at.getTime() - untakenMs) })
    for (const request of untaken) await tellHelpers(app, trx, request, { at, time: 'again' })
  })
}
