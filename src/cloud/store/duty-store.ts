import { type RawBuilder, sql } from 'kysely'
import { cityCounty } from '../../domain/city'

/**
 * 在岗: whoever works a grid at a moment, the longest first, as rows of account and since. Whoever is away has their stand-in in
 * their place; who stands in and is away as well does not count.
 */
export const onDuty = (county: RawBuilder<unknown>, grid: RawBuilder<unknown>, at: Date): RawBuilder<unknown> => sql`(
  select present.account, min(present.since) as since from (
    select grid_worker.valid_from as since, case when leave.account is null then grid_worker.account else leave.stand_in end as account
    from grid_worker left join absence as leave on leave.account = grid_worker.account and ${isAway('leave', at)}
    where grid_worker.county = ${county} and grid_worker.grid = ${grid}
      and grid_worker.valid_from <= ${at}::timestamptz and (grid_worker.valid_to is null or grid_worker.valid_to > ${at}::timestamptz)
  ) as present
  where present.account is not null and not exists (
    select 1 from absence as also where also.account = present.account and ${isAway('also', at)})
  group by present.account
)`

const isAway = (absence: string, at: Date) => sql`${sql.ref(`${absence}.county`)} = ${cityCounty}
  and ${sql.ref(`${absence}.starts_at`)} <= ${at}::timestamptz and ${sql.ref(`${absence}.ends_at`)} > ${at}::timestamptz`

/** The grids that these people have for somebody who is away, as rows of account and area; all of it lies in the city's own county. */
export const stoodInGrids = (accounts: RawBuilder<unknown>, at: Date): RawBuilder<unknown> => sql`(
  select leave.stand_in as account, held.area from absence as leave
  join role_grant as held on held.county = leave.county and held.account = leave.account and held.role = 'gridWorker'
    and held.valid_from <= ${at}::timestamptz and (held.valid_to is null or held.valid_to > ${at}::timestamptz)
  where leave.stand_in = ${accounts} and ${isAway('leave', at)}
)`
