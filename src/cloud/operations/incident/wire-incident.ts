import type { Incident } from '../../../contract/incident'
import type { ListedIncident } from '../../store/incident-store'

export const toIncident = (row: ListedIncident): Incident => ({
  county: row.county,
  id: row.id,
  kind: row.kind,
  reason: row.reason,
  by: row.published_as,
  places: [...row.places],
  startsAt: row.starts_at.toISOString(),
  expectedEnd: row.expected_end.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  followers: row.follower_count,
  following: row.is_following,
  answer: row.answer,
})
