import type { Failure } from '../../../contract/failure'
import type { EnteredSlip } from '../../../contract/intake'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { isBarred } from '../../../domain/report-guard'
import { formatReportNumber } from '../../../domain/report-number'
import { readSlipCode, slipDays, spellSlipCode } from '../../../domain/slip'
import type { App } from '../../app'
import { newSlipDigits } from '../../gateways/tokens'
import { takeAllowances } from '../../store/allowance-store'
import type { Database } from '../../store/database'
import { findFiled, linkReport, lockSlip, putSlip } from '../../store/report-entry-store'
import { Rollback, undone } from '../report/rollback'
import { isAtDeskOf } from './desk-area'

const dayMs = 86_400_000

type SlipApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 回执单 with a new code; the code itself is kept nowhere. */
export const newSlip = async (
  app: SlipApp,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<EnteredSlip, Failure>> => {
  const row = await findFiled(app.db, key.county, key.id)
  if (!row || !isAtDeskOf(person, row.community) || isBarred(row, person)) return fail('notFound')
  return succeed(await slipOf(app, key, row))
}

/** For whoever wrote it down just now: the one look that they have at a matter which passes them by from here on (回避). */
export const firstSlip = async (app: SlipApp, key: { county: number; id: string }): Promise<Outcome<EnteredSlip, Failure>> => {
  const row = await findFiled(app.db, key.county, key.id)
  return row ? succeed(await slipOf(app, key, row)) : fail('notFound')
}

const slipOf = async (app: SlipApp, key: { county: number; id: string }, row: Filed): Promise<EnteredSlip> => ({
  ...slipFacts(row),
  ...(row.reporter === null ? await aCode(app, app.db, key) : noCode),
})

type Filed = NonNullable<Awaited<ReturnType<typeof findFiled>>>

const noCode = { code: null, codeUntil: null }

/** Its hash takes a key, because ten digits alone are soon tried out. */
const hashOf = (cipher: App['cipher'], code: string) => cipher.index(`slip:${code}`)

const aCode = async ({ now, cipher }: SlipApp, db: Database, { county, id }: { county: number; id: string }) => {
  const code = newSlipDigits()
  const until = new Date(now().getTime() + slipDays * dayMs)
  await putSlip(db, { county, report: id, codeHash: hashOf(cipher, code), until })
  return { code: spellSlipCode(code), codeUntil: until.toISOString() }
}

const slipFacts = (row: Filed): Omit<EnteredSlip, 'code' | 'codeUntil'> => ({
  county: row.county,
  id: row.id,
  number: formatReportNumber(row),
  due: row.due.toISOString(),
  dueProvisional: row.due_provisional,
  submittedAt: row.submitted_at.toISOString(),
  source: row.source,
  outerNumber: row.outer_number,
  categoryName: row.category_name,
  placeWords: row.place_words,
})

/** 扫回执单: the matter is from now on this person's own; a code works once, and only where it is nobody's yet. */
export const linkSlip = async (
  { db, now, cipher }: SlipApp,
  { account }: Person,
  { code: typed }: { code: string },
): Promise<Outcome<{ county: number; id: string }, Failure>> => {
  const at = now()
  const mayTry = await takeAllowances(db, cityCounty, [{ key: `codeTries:${account}`, ...allowances.codeTries }], at)
  if (!mayTry) return fail('tooManyTries')
  const code = readSlipCode(typed)
  if (!code) return fail('slipWrong')
  return undone(
    db.transaction().execute(async (trx) => {
      const slip = await lockSlip(trx, hashOf(cipher, code))
      if (!slip) throw new Rollback('slipWrong')
      const key = { county: slip.county, id: slip.report }
      if (slip.reporter === account) return key
      const refusal = refusalOf(slip, at)
      if (refusal) throw new Rollback(refusal)
      await linkReport(trx, { county: slip.county, report: slip.report, account, at })
      return key
    }),
  )
}

const refusalOf = (slip: { used_at: Date | null; reporter: string | null; expires_at: Date }, at: Date): Failure | undefined => {
  if (slip.used_at) return 'slipUsed'
  if (slip.reporter !== null) return 'slipNotYours'
  return slip.expires_at <= at ? 'slipOver' : undefined
}
