import { thanksGrid, unitThanked } from '../../../domain/praise'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { setReport } from '../../store/report-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { listUnits } from '../../store/unit-store'
import { type Told, toldAtCenter } from './push-entries'

interface Praise {
  readonly county: number
  readonly id: string
  readonly community: string
  readonly words: string
  /** Who works there. */
  readonly workers: readonly string[]
}

/** 表扬 reaches the person: everybody of the unit that is named, or whoever works the grid; the center tells a unit that is not here. */
export const bringPraise = async (
  { now }: Pick<App, 'now'>,
  trx: Database,
  { county, id, community, words, workers }: Praise,
): Promise<Told[]> => {
  const at = now()
  const toWorkers = workers.map((account) => ({ flow: 'praised' as const, account }))
  const unit = unitThanked(words, await listUnits(trx, county, community, at))
  if (!unit) return workers.length > 0 ? toWorkers : toldAtCenter(trx, { community }, at)
  await setReport(trx, county, id, { revision: 1, unit: unit.id, holder: null })
  const officers = await listRoleHolders(trx, 'officer', [unit.id], at)
  const toUnit = officers.map((account) => ({ flow: 'unitPraised' as const, account, unit: unit.id }))
  const toCenter =
    officers.length > 0 ? [] : (await toldAtCenter(trx, { community }, at)).map((told) => ({ ...told, flow: 'centerNews' as const }))
  return [...toUnit, ...toCenter, ...(thanksGrid(words) ? toWorkers : [])]
}
