import { type Allowance, allowances } from '../../../domain/allowance'
import { startUpWording } from '../../wording/start-up'

/** How many reports one person may file: into one grid, so that nobody floods a grid worker, and in all. */
export interface ReportAllowances {
  readonly toGrid: Allowance
  readonly inAll: Allowance
}

const perDay = (most: number): Allowance => ({ most, perHour: most / 24 })

/** 每人每天: `8,20` is eight into one grid and twenty in all; whoever tries the program out with invented people is not held up. */
export const readReportAllowances = (text: string | undefined, isDevelopment: boolean): ReportAllowances => {
  if (text === undefined && isDevelopment) return { toGrid: perDay(100_000), inAll: perDay(100_000) }
  if (text === undefined) return { toGrid: allowances.reportsToGrid, inAll: allowances.reportsInAll }
  const [, toGrid = 0, inAll = 0] = (/^([1-9]\d{0,5}),([1-9]\d{0,5})$/.exec(text) ?? []).map(Number)
  if (!toGrid || !inAll) throw new Error(startUpWording.reportsPerDay)
  return { toGrid: perDay(toGrid), inAll: perDay(inAll) }
}
