import type { ConsultationClock, ConsultationSummary } from '../../../contract/consultation'
import type { Sight } from '../../../domain/consultation-words'
import type { FoundConsultation } from '../../store/consultation-store'

/** 咨询编号: to be read aloud on the telephone. */
export const numberOf = ({ id }: Pick<FoundConsultation, 'id'>): string => `ZX-${id.slice(-8).toUpperCase()}`

/** Nothing of what was said, for a list is read over shoulders. */
export const toSummary = (row: FoundConsultation, { sight, at }: { sight: Sight; at: Date }): ConsultationSummary => ({
  county: row.county,
  id: row.id,
  number: numberOf(row),
  status: row.status,
  category: sight === 'closed' ? null : row.category,
  communityName: row.community_name,
  askedAt: row.asked_at.toISOString(),
  clock: clockOf(row, at),
  tier: row.tier,
  adviserName: row.adviser_name,
  isSecondOpinion: row.has_second,
  neutral: row.neutral,
})

const clockOf = ({ due, due_provisional, breached_at, waits_until, status }: FoundConsultation, at: Date): ConsultationClock | null => {
  if (due) {
    const breached = breached_at !== null || at > due
    return { waitsFor: 'adviser', due: due.toISOString(), provisional: due_provisional ?? false, breached }
  }
  if (!waits_until) return null
  const waitsFor = status === 'waitingResident' ? 'asker' : 'end'
  return { waitsFor, due: waits_until.toISOString(), provisional: false, breached: false }
}
