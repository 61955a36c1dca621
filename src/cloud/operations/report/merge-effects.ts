import { fail, succeed } from '../../../domain/outcome'
import { formatReportNumber } from '../../../domain/report-number'
import { isOpen } from '../../../domain/report-status'
import { letGo, takeIn } from '../../store/report-merge-store'
import type { Decide } from './effect'
import type { LockedReport, Master } from './take-step'
import { holders, reporter } from './told'

/** Whether a matter can speak for this one: it is open, another, speaks for itself, and is read by the same people. */
export const canTakeIn = (
  master: Pick<LockedReport, 'id' | 'status' | 'merged_into' | 'ring'>,
  { id, ring }: Pick<LockedReport, 'id' | 'ring'>,
): boolean => master.id !== id && master.merged_into === null && isOpen(master.status) && master.ring === ring && ring !== 'centerOnly'

/** What is suspended goes on before it is merged, or nobody would know when it does. */
const standsAs = ({ status }: LockedReport) => (status === 'suspended' ? ('handling' as const) : status)

const numberOf = (master: Master) => formatReportNumber(master)

/** 并单: its own promise stays as it is, and the master takes over how pressing it is. */
const merge: Decide = async (taking, report) => {
  const { master, trx } = taking
  if (!master) return fail('notFound')
  await takeIn(trx, report.county, master.id, report)
  return succeed({
    change: { merged_into: master.id, previous_status: standsAs(report) },
    told: [...reporter(report, 'progress'), ...(await holders(taking, report))],
    facts: { number: numberOf(master) },
  })
}

const unmerge: Decide = async (taking, report) => {
  const { master, trx } = taking
  if (!master) return fail('notFound')
  await letGo(trx, report.county, master.id)
  return succeed({
    change: { merged_into: null, previous_status: null },
    told: [...reporter(report, 'progress'), ...(await holders(taking, report))],
    facts: { number: numberOf(master) },
  })
}

export const mergeEffects = { merge, unmerge } satisfies Readonly<Record<string, Decide>>
