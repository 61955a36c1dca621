import type { ReportKind } from '../../../domain/report-kind'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { bringPraise } from './bring-praise'
import { exceptBarred } from './except-barred'
import { type Told, toldAtCenter } from './push-entries'

interface Filed {
  readonly county: number
  readonly id: string
  readonly community: string
  readonly words: string
  readonly kind?: ReportKind | undefined
  /** Whose turn it is on the grid, and who works the other sides of a border. */
  readonly told: readonly string[]
  readonly workersBeside?: readonly string[]
  readonly avoids?: string | null
  readonly barred?: readonly string[]
}

/** Whose turn it is, on all sides of a border; the center where nobody works there; of praise whom it praises. */
export const toldOfFiled = async (app: App, trx: Database, filed: Filed): Promise<Told[]> => {
  const { kind, avoids, told, workersBeside = [] } = filed
  const onGrids = [...new Set([...told, ...workersBeside])]
  if (kind === 'praise' && !avoids) return bringPraise(app, trx, { ...filed, workers: onGrids })
  if (told.length === 0) return exceptBarred(app, trx, filed, await toldAtCenter(trx, filed, app.now()))
  return onGrids.map((account) => ({ flow: 'newReport' as const, account }))
}
