import { sql } from 'kysely'
import type { ConsultationStatus } from '../../domain/consultation'
import type { Database } from './database'

interface CountedStatus {
  readonly community: string
  readonly name: string
  readonly status: ConsultationStatus
  readonly count: number
}

/** How many are how far, by village, in the areas whose codes begin so; nothing else of a consultation is read. */
export const countByStatus = async (db: Database, beginnings: readonly string[]): Promise<CountedStatus[]> => {
  if (beginnings.length === 0) return []
  const counties = [...new Set(beginnings.map((area) => Number(area.slice(0, 6))))]
  const { rows } = await sql<CountedStatus>`
    select consultation.community, division.name, consultation.status, count(*)::int as count
    from consultation
    join division on division.code = consultation.community
    where consultation.county = any(${sql.val(counties)}::int[])
      and exists (select from unnest(${sql.val(beginnings)}::text[]) area where starts_with(consultation.community, area))
    group by consultation.community, division.name, consultation.status
    order by consultation.community`.execute(db)
  return rows
}
