import { isUrgent } from '../../../domain/deadline'
import type { Database } from '../../store/database'
import { countInHand } from '../../store/duty-store'
import { limitOf, type Rules } from '../report/rules'

export interface Turn {
  /** Nobody works there: the center has it. */
  readonly holder: string | null
  readonly told: readonly string[]
}

/**
 * A岗先接: whoever is first on the grid, unless as much is in their hands as the city lets be; then the next one. What cannot wait is
 * everybody's at once, however much they have.
 */
export const whoseTurn = async (
  db: Database,
  rules: Rules,
  { county, workers, category }: { county: number; workers: readonly string[]; category: string | null },
): Promise<Turn> => {
  const [first = null, ...others] = workers
  if (first === null || others.length === 0) return { holder: first, told: workers }
  if (isUrgent(limitOf(rules, { category }).kind)) return { holder: first, told: workers }
  const inHand = await countInHand(db, county, workers)
  const holder = workers.find((account) => (inHand.get(account) ?? 0) < rules.settings.loadCap) ?? first
  return { holder, told: [holder] }
}
