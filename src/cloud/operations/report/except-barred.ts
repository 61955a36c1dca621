import { residentFlows } from '../../../domain/push-flow'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { listPeopleWithin } from '../../store/people-within-store'
import type { Told } from './push-entries'

interface Guard {
  readonly county: number
  readonly avoids?: string | null
  readonly barred?: readonly string[]
}

/** 回避: of a guarded matter nobody is told at work whom it keeps out, by where they work now or worked when it was filed. */
export const exceptBarred = async <Each extends Pick<Told, 'account' | 'flow'>>(
  { now }: Pick<App, 'now'>,
  trx: Database,
  { county, avoids, barred = [] }: Guard,
  told: readonly Each[],
): Promise<Each[]> => {
  if (!avoids || told.length === 0) return [...told]
  const keptOut = new Set([...barred, ...(await listPeopleWithin(trx, { county, area: avoids, at: now() }))])
  return told.filter(({ account, flow }) => residentFlows.includes(flow) || !keptOut.has(account))
}
