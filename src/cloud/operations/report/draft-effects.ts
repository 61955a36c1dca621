import { Step } from '../../../contract/report-step'
import { next } from '../../../domain/lifecycle'
import { fail, succeed } from '../../../domain/outcome'
import { reportLifecycle } from '../../../domain/report'
import type { Database } from '../../store/database'
import { deleteDraft, findDraft, insertDraft } from '../../store/report-draft-store'
import type { Decide, Taking } from './effect'
import { factsOf } from './facts'
import type { Told } from './push-entries'
import type { LockedReport } from './take-step'

/** 送签: kept whole, and taken only where the leader could take it now. */
const draft: Decide = async (taking, report, { id: _id, action: _action, drafts, ...step }) => {
  const { app, trx, person, rules } = taking
  if (!drafts || !person) return fail('notNow')
  const facts = factsOf(report, { at: app.now(), rules, person })
  if (facts.post === 'crew' && drafts !== 'finish') return fail('notNow')
  const led = next(reportLifecycle, { status: report.status }, drafts, 'officer', { ...facts, post: 'leader' })
  if (!led.ok) return led
  const { county, id } = report
  await insertDraft(trx, { county, report: id, action: drafts, step, by: person.account, at: app.now() })
  return succeed({ change: {}, told: leadersOf(report), facts: { drafts } })
}

/** 退回修改, or taken back by whoever wrote it. */
const redraft: Decide = async ({ trx, person }, report) => {
  const { county, id, desk, unit } = report
  await deleteDraft(trx, county, id)
  const writer = desk?.draft?.by
  const told = writer && writer !== person?.account ? [{ flow: 'unitNews' as const, account: writer, ...(unit && { unit }) }] : []
  return succeed({ change: {}, told })
}

const leadersOf = ({ desk, unit }: LockedReport): Told[] =>
  (desk?.posts ?? []).filter(({ post }) => post === 'leader').map(({ account }) => ({ flow: 'unitNews', account, ...(unit && { unit }) }))

export const draftEffects = { draft, redraft } satisfies Readonly<Record<string, Decide>>

/** 签发: the step as it was written; nothing where something else waits, or nothing. */
export const signedStep = async (trx: Database, { county, id }: LockedReport, step: Step): Promise<Step | undefined> => {
  if (!step.signs) return step
  const found = await findDraft(trx, county, id)
  return found?.action === step.action ? Step.parse({ ...found.step, id: step.id, action: step.action }) : undefined
}

/** What waited is over once it was done, or once the matter has gone on. */
export const dropDraft = async ({ trx, to }: Taking, report: LockedReport, { action }: Step): Promise<void> => {
  const waiting = report.desk?.draft
  if (waiting && action !== 'redraft' && (to !== report.status || action === waiting.action))
    await deleteDraft(trx, report.county, report.id)
}
