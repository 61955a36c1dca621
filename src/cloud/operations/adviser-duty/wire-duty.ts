import type { DutyEntry } from '../../../contract/adviser-duty'
import { dutyFacts, type FoundDuty } from '../../store/duty-entry-store'

export const toDuty = (entry: FoundDuty): DutyEntry => {
  const { minutes, isConfirmed } = dutyFacts(entry)
  return {
    county: entry.county,
    id: entry.id,
    kind: entry.kind,
    village: entry.community === null ? null : { code: entry.community, name: entry.village_name ?? entry.community },
    from: entry.started_at.toISOString(),
    until: entry.ended_at?.toISOString() ?? null,
    minutes,
    proof: entry.proof,
    line: entry.line,
    isConfirmed,
  }
}
