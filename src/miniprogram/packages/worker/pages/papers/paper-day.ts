import type { PaperKind } from '../../../../../contract/paper'

const dayMs = 86_400_000
const shanghaiMs = 8 * 3_600_000

/** Today in the city, as 'YYYY-MM-DD'. */
export const today = (): string => new Date(Date.now() + shanghaiMs).toISOString().slice(0, 10)

/** A day in the stretch before or after; of a month or year its first day. */
export const stepped = (kind: PaperKind, on: string, by: 1 | -1): string => {
  const date = new Date(`${on}T00:00:00Z`)
  if (kind === 'log' || kind === 'diary') return new Date(date.getTime() + by * dayMs).toISOString().slice(0, 10)
  const months = kind === 'ledger' ? 1 : 12
  const first = new Date(Date.UTC(date.getUTCFullYear(), (kind === 'ledger' ? date.getUTCMonth() : 0) + by * months, 1))
  return first.toISOString().slice(0, 10)
}
