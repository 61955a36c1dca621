import { sql } from 'kysely'
import type { Database } from './database'

export interface PushConsultation {
  readonly county: number
  readonly id: string
  readonly community: string
  readonly due: Date | null
  readonly moved_at: Date
}

/** What pushes may say of these consultations: that they are there. */
export const listPushConsultations = async (
  db: Database,
  keys: readonly { county: number; about: string }[],
): Promise<PushConsultation[]> => {
  const { rows } = await sql<PushConsultation>`
    select county, id, community, due, moved_at from consultation
    where (county, id) in (select county, about from unnest(
      ${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]) as wanted (county, about))`.execute(
    db,
  )
  return rows
}
