import type { AdvanceConsultation, ConsultationView } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import type { ConsultationAction } from '../../../domain/consultation'
import { type Responsible, takeStep } from '../../../domain/consultation-course'
import { answersWhole, asksEnough, missingIn, type Said, saysSomething } from '../../../domain/consultation-requirement'
import type { ConsultationTier, MessageKind } from '../../../domain/consultation-words'
import { type Outcome, succeed } from '../../../domain/outcome'
import { sendsChildHome } from '../../../domain/protection'
import { countInHand, listPastHolders } from '../../store/adviser-route-store'
import {
  type ConsultationKey,
  type FoundConsultation,
  findConsultation,
  lockConsultation,
  setConsultation,
} from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { listGuardiansOf } from '../../store/guardian-store'
import { consultationWording } from '../../wording/consultation'
import { Rollback, undone } from '../report/rollback'
import { courseOf } from './course-of'
import { hasVoice } from './has-voice'
import { nextAdviser } from './next-adviser'
import { reportLinked } from './of-report'
import { partIn, sightOf } from './part-in'
import { type ConsultationRules, readConsultationRules } from './rules'
import { type SavingApp, saveMove } from './save-course'
import { tellMove } from './tell'
import { say } from './thread'
import { toView } from './view'

/** 咨询的一步, by whose it is or who has it, on the consultation as they saw it; of two at once one wins, and the other sees why. */
export const advanceConsultation = async (
  app: SavingApp,
  person: Person,
  input: AdvanceConsultation,
): Promise<Outcome<ConsultationView, Failure>> => {
  const key = { county: input.county, id: input.id }
  const rules = await readConsultationRules(app)
  const isSpoken = await hasVoice(app.db, key.county, input.attachments ?? [])
  const said = saidIn(input, isSpoken, rules)
  const taken = await undone(app.db.transaction().execute((trx) => take(app, trx, { person, input, key, rules, said })))
  if (!taken.ok) return taken
  const after = await findConsultation(app.db, key)
  const part = after && partIn(after, person)
  // Whoever stepped aside has done so, and sees it no more.
  if (!after || !part) return succeed(await toView(app, person, { row: after ?? taken.value, part: 'adviser', sight: 'closed' }))
  return succeed(await toView(app, person, { row: after, part, sight: sightOf(after, part) }))
}

interface Taking {
  readonly person: Person
  readonly input: AdvanceConsultation
  readonly key: ConsultationKey
  readonly rules: ConsultationRules
  readonly said: Said
}

const saidIn = (
  { words = '', attachments = [], aidHint, reason }: AdvanceConsultation,
  isSpoken: boolean,
  { settings }: ConsultationRules,
) => ({
  words,
  hasVoice: isSpoken,
  hasAttachment: attachments.length > 0,
  aidHint,
  reason,
  answerLeast: settings.consultAnswerLeast,
})

/** A refusal is thrown, so that nothing of the step stays. */
const take = async (app: SavingApp, trx: Database, taking: Taking): Promise<FoundConsultation> => {
  const { person, input, key, rules, said } = taking
  const row = await lockConsultation(trx, key)
  if (!row) throw new Rollback('notFound')
  if (isDone(row, input, person)) return row
  const part = await actingAs(trx, row, person)
  if (row.revision !== input.revision) throw new Rollback('consultationHasMoved')
  const wrong = missingIn(input.action, said) ?? (await wrongToChild(trx, row, input))
  if (wrong) throw new Rollback(wrong)
  const at = app.now()
  const before = courseOf(row)
  const step = takeStep(before, input.action, part === 'asker' ? 'resident' : 'lawyer', {
    atMs: at.getTime(),
    rules,
    to: await toWhom(app, trx, row, { action: input.action, rules, at }),
    aidHint: input.aidHint,
    reason: input.reason,
    facts: { ...factsOf(said), adviserStays: row.adviser_serves, isFull: await isFull(trx, row, input.action, rules) },
  })
  if (!step.ok) throw new Rollback(step.failure)
  await sayAlong(app, trx, { ...taking, row, part, at })
  await saveMove(trx, { row, before, after: step.value, action: input.action, part, actor: person.account, at })
  const report = await reportLinked(trx, person, input)
  if (report) await setConsultation(trx, row, { report: report.id })
  await tellMove(app, trx, { row, before, after: step.value, action: input.action, at, revision: row.revision + 1 })
  return row
}

/** An answer that was lost on its way is given again, to whoever stepped aside by it as well. */
const isDone = (
  { revision, last_action, last_actor }: FoundConsultation,
  { revision: seen, action }: AdvanceConsultation,
  { account }: Person,
) => revision === seen + 1 && last_action === action && last_actor === account

/** About a child, or asked by one whom a guardian ever spoke for: neither is sent back to those at home. */
const wrongToChild = async (
  trx: Database,
  { category, owner }: FoundConsultation,
  { words = '', nextSteps = '' }: AdvanceConsultation,
): Promise<'sendsChildHome' | undefined> => {
  if (!sendsChildHome(`${words} ${nextSteps}`)) return undefined
  const isChilds = category === 'minors' || (owner !== null && (await listGuardiansOf(trx, owner)).length > 0)
  return isChilds ? 'sendsChildHome' : undefined
}

const factsOf = (said: Said) => ({
  isFullAnswer: answersWhole(said),
  isAidAnswered: said.aidHint !== undefined,
  namesMissing: asksEnough(said),
  saysSomething: saysSomething(said),
})

/** Whoever had it until a moment ago reads that it went on; to everybody else it is not there. */
const actingAs = async (trx: Database, row: FoundConsultation, person: Person): Promise<'asker' | 'adviser'> => {
  const part = partIn(row, person)
  if (part === 'asker' || part === 'adviser') return part
  if (part !== undefined) throw new Rollback('notByThisRole')
  const had = (await listPastHolders(trx, row)).some(({ account }) => account === person.account)
  throw had ? new Rollback('consultationHasMoved', consultationWording.movedOn) : new Rollback('notFound')
}

/** Who has it next, where the step goes on to somebody: for a second opinion, or where the first is there no more. */
const toWhom = async (
  app: SavingApp,
  trx: Database,
  row: FoundConsultation,
  { action, rules, at }: { action: ConsultationAction; rules: ConsultationRules; at: Date },
): Promise<Responsible | undefined> => {
  const isAnother = action === 'recuse' || action === 'unsatisfied'
  const isGone = ['supply', 'followUp', 'reopen'].includes(action) && !row.adviser_serves
  if (!isAnother && !isGone) return undefined
  const from: ConsultationTier = action === 'unsatisfied' ? 'village' : row.tier
  return nextAdviser(app, trx, row, { from, at, load: rules.settings.consultLoad })
}

const isFull = async (trx: Database, { adviser_account: account }: FoundConsultation, action: string, { settings }: ConsultationRules) =>
  action === 'accept' && account !== null && (await countInHand(trx, account)) >= settings.consultLoad

const kinds: { readonly [Taken in AdvanceConsultation['action']]?: MessageKind } = {
  askMore: 'askMore',
  supply: 'supply',
  answer: 'answer',
  followUp: 'followUp',
  unsatisfied: 'unsatisfied',
  reopen: 'reopen',
}

const sayAlong = async (
  app: SavingApp,
  trx: Database,
  { input, key, person, row, part, at }: Taking & { row: FoundConsultation; part: 'asker' | 'adviser'; at: Date },
): Promise<void> => {
  const kind = kinds[input.action]
  const { words = '', attachments = [], cited, nextSteps, aidHint } = input
  if (!kind || (words === '' && attachments.length === 0)) return
  const toSay = {
    id: app.newId(),
    kind,
    part,
    adviserName: part === 'adviser' ? row.adviser_name : null,
    words,
    attachments,
    at,
    ...(kind === 'answer' && { cited, nextSteps, aidHint }),
  }
  await say(app, trx, { key, author: person, toSay })
}
