import type { ConsultationView, SubmitConsultation } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { beginCourse } from '../../../domain/consultation-course'
import { asksEnough } from '../../../domain/consultation-requirement'
import { fail, type Outcome } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import { findAreaNames } from '../../store/area-store'
import { insertParties, type MatterParty } from '../../store/conflict-store'
import { insertContent } from '../../store/consultation-content-store'
import {
  type ConsultationKey,
  findConsultation,
  insertConsultation,
  insertConsultationEvent,
  type StoredConsultation,
  setConsultation,
} from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { type FilingFor, filingFor, keepFiling } from '../hat/file-for'
import { markedParties } from '../practice/marked-parties'
import { Rollback, undone } from '../report/rollback'
import { columnsOf } from './course-of'
import { hasVoice } from './has-voice'
import { nextAdviser } from './next-adviser'
import { sealParties } from './parties'
import { type ConsultationRules, readConsultationRules } from './rules'
import { handOver, letRead, type SavingApp } from './save-course'
import { tellMove } from './tell'
import { say } from './thread'
import { viewConsultation } from './view'

type SubmittingApp = SavingApp & Pick<App, 'reportAllowances'>

/** 提问: it goes to the first who may take it in the same transaction; the same id sent again is the same consultation. */
export const submitConsultation = async (
  app: SubmittingApp,
  person: Person,
  input: SubmitConsultation,
): Promise<Outcome<ConsultationView, Failure>> => {
  const key = { county: countyOf(input.community), id: input.id }
  const known = await findConsultation(app.db, key)
  if (known) return known.owner === person.account || known.proxy === person.account ? viewConsultation(app, person, key) : fail('idTaken')
  const wrong = await wrongIn(app, key, input)
  if (wrong) return fail(wrong)
  const filing = await filingFor(app, person, input)
  if (!filing.ok) return filing
  const rules = await readConsultationRules(app)
  const parties = await markedParties(app, person.account, input)
  const begun = await undone(
    app.db.transaction().execute((trx) => begin(app, trx, { person, input, key, rules, parties, filing: filing.value })),
  )
  return begun.ok ? viewConsultation(app, person, key) : begun
}

const wrongIn = async (app: SavingApp, { county }: ConsultationKey, input: SubmitConsultation): Promise<Failure | undefined> => {
  const names = await findAreaNames(app.db, [input.community])
  if (!names.has(input.community)) return 'placeNotFound'
  if (!input.parties.every(({ kind, name }) => kind === 'unknown' || kind === 'villageCommittee' || name !== '')) return 'partyMissing'
  const isSpoken = await hasVoice(app.db, county, input.attachments)
  return asksEnough({ words: input.words, hasVoice: isSpoken }) ? undefined : 'questionTooShort'
}

interface Beginning {
  readonly person: Person
  readonly input: SubmitConsultation
  readonly key: ConsultationKey
  readonly rules: ConsultationRules
  readonly parties: readonly MatterParty[]
  /** 代办: in which hat, and for whom. */
  readonly filing: FilingFor | undefined
}

const begin = async (app: SubmittingApp, trx: Database, { person, input, key, rules, parties, filing }: Beginning): Promise<void> => {
  const at = app.now()
  const filed = whoseIs(person, { input, filing }, key, at)
  const asked = { wish: input.wish, isPartyUnknown: input.parties.some(({ kind }) => kind === 'unknown') }
  // Sent twice at once, it was begun by the other.
  if (!(await insertConsultation(trx, { ...filed, ...columnsOf(beginCourse(asked, { atMs: at.getTime(), rules })) }))) return
  if (!(await mayAsk(app, trx, key.county, person, at))) throw new Rollback('tooManyQuestions')
  // 利益冲突 is looked for by these, before anybody sees that it is there.
  await insertParties(trx, key, parties)
  const to = await nextAdviser(app, trx, filed, { from: 'village', at, load: rules.settings.consultLoad })
  const course = beginCourse(asked, { atMs: at.getTime(), rules, to })
  const row: StoredConsultation = { ...filed, ...columnsOf(course) }
  await setConsultation(trx, key, columnsOf(course))
  await insertConsultationEvent(trx, {
    county: key.county,
    consultation: key.id,
    revision: 0,
    action: 'submit',
    part: filing ? 'proxy' : 'asker',
    actor: person.account,
    from_status: 'triaging',
    to_status: course.status,
    reason: null,
    due: row.due,
    at,
  })
  await insertContent(trx, key, contentOf(app, key.county, input))
  if (filing) await keepFiling(app, trx, { person, input, filing })
  const part = filing ? 'proxy' : 'asker'
  const toSay = {
    id: app.newId(),
    kind: 'question',
    part,
    adviserName: null,
    words: input.words,
    attachments: input.attachments,
    at,
  } as const
  await say(app, trx, { key, author: person, toSay })
  await handOver(trx, row, { after: course, because: 'submit', at })
  await letRead(trx, row, course, at)
  await tellMove(app, trx, { row, before: undefined, after: course, action: 'submit', at, revision: 0 })
}

/** As many questions a day as reports: nobody floods the one lawyer of a village. */
const mayAsk = ({ reportAllowances: { inAll } }: SubmittingApp, trx: Database, county: number, { account }: Person, at: Date) =>
  takeAllowances(trx, county, [{ key: `questions:${account}`, ...inAll }], at)

const contentOf = ({ cipher }: SavingApp, county: number, { parties, onBehalf }: SubmitConsultation) => ({
  parties: sealParties({ cipher }, county, parties),
  person_name: onBehalf ? cipher.seal('consultation_content.person_name', county, onBehalf.name) : null,
  person_phone: onBehalf ? cipher.seal('consultation_content.person_phone', county, onBehalf.phone) : null,
  consent: onBehalf?.consent ?? null,
})

type Filed = Omit<StoredConsultation, keyof ReturnType<typeof columnsOf>>

/** 本人 asks; whoever files for somebody keeps the state alone, and it is the person's own where we know them by their number. */
const whoseIs = ({ account }: Person, { input, filing }: Pick<Beginning, 'input' | 'filing'>, key: ConsultationKey, at: Date): Filed => {
  return {
    ...key,
    owner: filing ? filing.concerned : account,
    proxy: filing ? account : null,
    hat: filing?.hat ?? 'self',
    community: input.community,
    about_village: input.aboutVillage,
    category: input.category,
    neutral: isQuiet(input),
    wants_push: !isQuiet(input) || (input.safety?.push ?? false),
    report: null,
    last_action: 'submit',
    last_actor: account,
    revision: 0,
    asked_at: at,
    moved_at: at,
  }
}

/** 低调: of violence at home, and of a child who complains of whoever looks after them. */
const isQuiet = ({ safety }: SubmitConsultation): boolean => safety?.neutral === true || safety?.aboutGuardian === true
