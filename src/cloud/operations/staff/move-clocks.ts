import { centerHas } from '../../../domain/report-status'
import { saveClocks, setNextDue } from '../../store/report-clock-store'
import { readRules } from '../report/rules'
import { clockSaving, runClocks, takeUpClocks } from '../report/run-clocks'
import type { Held, Mover } from './move-matters'

/** 时间账 of what changes hands: a colleague goes on with the time that is left, a center begins its own to deal it out anew. */
export const moveClocks = async (
  { app, trx, at, by }: Mover,
  { county, held, to }: { county: number; held: readonly Held[]; to: string | null },
): Promise<void> => {
  const rules = await readRules({ db: trx, now: () => at })
  for (const before of held) {
    const isKept = to !== null || before.status === 'done' || before.status === 'confirming' || centerHas.includes(before.status)
    const after = { ...before, holder: to, status: isKept ? before.status : ('returned' as const) }
    const running = await takeUpClocks(trx, county, before.id)
    const { clocks } = runClocks(app, rules, running, { action: 'handOver', before, after, at, actor: by.account })
    await saveClocks(trx, clockSaving(rules, { county, report: before.id }, clocks))
    await setNextDue(trx, county, [before.id])
  }
}
