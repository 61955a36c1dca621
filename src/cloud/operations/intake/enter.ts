import type { Failure } from '../../../contract/failure'
import type { EnteredSlip, EnterReport } from '../../../contract/intake'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { firstStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import { insertOutbox } from '../../store/outbox-store'
import { findConfirmedAccount } from '../../store/person-store'
import { findFiled } from '../../store/report-entry-store'
import { knownCategory } from '../category/known'
import { whoseTurn } from '../duty/whose-turn'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'
import { placeForRing } from '../report/guarded-place'
import { pushEntries } from '../report/push-entries'
import { readRules } from '../report/rules'
import { toldOfFiled } from '../report/told-of-filed'
import { admitted } from '../routing/refuse-route'
import { isAtDeskOf } from './desk-area'
import { type Entered, fileEntered } from './file-entered'
import { firstSlip } from './slip'

/** 电话和窗口登记: one report however often it is sent, and the slip for it. */
export const enterReport = async (app: App, person: Person, input: EnterReport): Promise<Outcome<EnteredSlip, Failure>> => {
  const place = await resolveWorkedPlace(app, input.place)
  if (!place.ok) return place
  if (!isAtDeskOf(person, place.value.community)) return fail('placeNotYours')
  const caller = await callerOf(app, input)
  if (!caller.ok) return caller
  const placed = await placeForRing(app, input, place.value)
  const isOurs = await file(app, person, { input, ...placed, ...caller.value })
  return isOurs ? firstSlip(app, { county: place.value.county, id: input.id }) : fail('idTaken')
}

type Whose = Pick<Entered, 'reporter' | 'caller'>

/** Whoever's number WeChat has vouched for has an account; of everybody else name and number are kept only with their word. */
const callerOf = async ({ db, cipher }: App, { caller }: EnterReport): Promise<Outcome<Whose, Failure>> => {
  const phone = caller.phone ? readPhone(caller.phone) : null
  if (phone === undefined) return fail('notAPhone')
  const reporter = phone ? ((await findConfirmedAccount(db, cipher.index(phone))) ?? null) : null
  const isKept = reporter === null && (phone !== null || caller.name !== '')
  if (isKept && !caller.consent) return fail('spokenConsentMissing')
  return { ok: true, value: { reporter, caller: { name: caller.name || null, phone, hasAgreed: caller.consent } } }
}

/** False where somebody else's report has this id. */
const file = async (
  app: App,
  person: Person,
  { input, place, guard, ...whose }: Whose & { input: EnterReport; place: WorkedPlace; guard: NonNullable<Entered['guard']> },
): Promise<boolean> => {
  const at = app.now()
  const rules = await readRules(app)
  const { county, community, grid } = place
  const { id, words, source, outerNumber, kind = 'help' } = input
  const category = await knownCategory(app, input.category, at)
  const workers = kind === 'praise' ? place.workers : await admitted(app.db, { community, category }, { workers: place.workers, at })
  const turn = await whoseTurn(app.db, rules, { county, workers, category })
  const entered: Entered = {
    ...{ id, words, source, place, guard, kind, ...whose },
    status: firstStatus(workers.length ? grid : null, kind),
    outerNumber: outerNumber || null,
    category,
    placeWords: input.place.words,
    holder: turn.holder,
    importId: null,
  }
  const event = await app.db.transaction().execute(async (trx) => {
    const filed = await fileEntered({ app, trx, rules, person }, entered)
    if (filed === undefined) return undefined
    const told = await toldOfFiled(app, trx, { county, id, community, words, kind, ...guard, told: turn.told })
    await insertOutbox(trx, pushEntries(app, { county, report: id, event: filed, at, told }))
    return filed
  })
  return event !== undefined || (await findFiled(app.db, county, id))?.entered_by === person.account
}
