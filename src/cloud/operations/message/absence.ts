import type { Absence } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { setAbsenceOf } from '../../store/absence-store'

const mostDays = 60

/** 休假: nobody calls upon whoever is away; what concerns them goes to those who are there. */
export const setAbsence = async ({ db, now }: Pick<App, 'db' | 'now'>, { account }: Person, { until }: Absence): Promise<Absence> => {
  const from = now()
  const latest = new Date(from.getTime() + mostDays * 24 * 3_600_000)
  const wanted = until === null ? null : new Date(until)
  const end = wanted && (wanted > latest ? latest : wanted)
  const kept = end && end > from ? end : null
  await setAbsenceOf(db, account, { from, until: kept })
  return { until: kept?.toISOString() ?? null }
}
