import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { ConsultationTier } from '../../domain/consultation-words'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'

export interface Candidate {
  readonly county: number
  readonly id: string
  readonly account: string
  readonly shop: string
  readonly organization: string | null
  readonly tier: ConsultationTier
}

interface Wanted {
  readonly community: string
  /** By the calendar of the city. */
  readonly day: string
  readonly at: Date
  /** Whoever has as much as this in hand is passed over. */
  readonly load: number
  readonly limit: number
}

const everyCounty = sql`any(array(select county from county_outline))`

/**
 * 找谁: the village's adviser, the town's duty lawyer, then the county's pool, on duty before all others; who has least in hand first.
 * Only who has an account with a lawyer's role in force and is not on leave can receive anything.
 */
export const listCandidates = async (db: Database, { community, day, at, load, limit }: Wanted): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate & { place: number }>`
    with near as (
      select village.county, village.adviser as id, 0 as place from adviser_village village
      where village.county = ${everyCounty} and village.community = ${community}
      union all
      select duty.county, duty.adviser, case length(duty.area) when 9 then 1 else 2 end from legal_duty duty
      where duty.county = ${everyCounty} and duty.area = any(${sql.val([community.slice(0, 9), community.slice(0, 6)])}::text[])
        and duty.day = ${day}::date
      union all
      select adviser.county, adviser.id, 3 from adviser where adviser.county = ${Number(community.slice(0, 6))}
    ), able as (
      select near.county, near.id, adviser.account, adviser.shop, shop.organization, min(near.place) as place
      from near
      join adviser on adviser.county = near.county and adviser.id = near.id
      join shop on shop.county = adviser.county and shop.id = adviser.shop and shop.closed_at is null
      where adviser.account is not null and adviser.kind in ('lawyer', 'basicWorker') and adviser.valid_to is null
        and exists (select from role_grant g where g.county = ${cityCounty} and g.account = adviser.account and g.role = 'lawyer'
          and g.valid_from <= ${at}::timestamptz and (g.valid_to is null or g.valid_to > ${at}::timestamptz))
        and not exists (select from adviser_leave away where away.county = adviser.county and away.adviser = adviser.id
          and away.kind = 'leave' and away.starts_at <= ${at}::timestamptz and away.ends_at > ${at}::timestamptz)
      group by near.county, near.id, adviser.account, adviser.shop, shop.organization
    )
    select able.county, able.id, able.account, able.shop, able.organization, able.place,
      case able.place when 0 then 'village' when 1 then 'town' else 'county' end as tier
    from able
    cross join lateral (
      select count(*)::int as open from consultation each
      where each.county = ${everyCounty} and each.adviser_account = able.account and each.status in ('queued', 'answering')
    ) as in_hand
    where in_hand.open < ${load}
    order by able.place, in_hand.open, able.id limit ${limit}`.execute(db)
  return rows
}

/** Who had it before, and who is not asked again: whoever stepped aside, was too late, or is asked to leave it to another. */
export const listPastHolders = async (db: Database, { county, id }: ConsultationKey) =>
  db.selectFrom('consultation_hold').select(['account', 'until']).where('county', '=', county).where('consultation', '=', id).execute()

interface Hold {
  readonly adviser_county: number
  readonly adviser: string
  readonly account: string
  readonly tier: ConsultationTier
}

/** 交接: the one who had it has it no more, and at that moment the next one has. */
export const handOverHold = async (
  trx: Database,
  { county, id }: ConsultationKey,
  { to, because, at }: { to: Hold | undefined; because: string; at: Date },
) => {
  await sql`
    update consultation_hold set until = ${at}::timestamptz, ended_by = ${because}
    where county = ${county} and consultation = ${id}::uuid and until is null`.execute(trx)
  if (!to) return
  await sql`
    insert into consultation_hold (county, consultation, sequence, adviser_county, adviser, account, tier, since)
    select ${county}, ${id}::uuid, coalesce(max(sequence), 0) + 1, ${to.adviser_county}, ${to.adviser}::uuid, ${to.account}::uuid, ${to.tier},
      ${at}::timestamptz
    from consultation_hold where county = ${county} and consultation = ${id}::uuid`.execute(trx)
}

/** How many somebody has in hand. */
export const countInHand = async (db: Database, account: string): Promise<number> => {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from consultation
    where county = ${everyCounty} and adviser_account = ${account}::uuid and status = 'answering'`.execute(db)
  return rows[0]?.open ?? 0
}
