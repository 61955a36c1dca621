import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * 我经手的: who of a center has had a hand in a matter stands with it, and all that an inbox counts by stands in one index of what is
 * open, so that a count reads no matter itself.
 */
export const keepCenterHands: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table report add column center_hands text[] not null default '{}'`.execute(db)
    await sql`
      update report set center_hands = did.actors
      from (
        select county, report, array_agg(distinct actor::text) as actors from report_event
        where actor_role in ('dispatcher', 'supervisor') and actor is not null group by county, report
      ) as did
      where report.county = did.county and report.id = did.report`.execute(db)
    await sql`
      create index report_inbox_count on report (county, community) include (
        status, next_due, due, asked, exemption, supervise_level, reporter, confirm_due, handler, avoids, barred, center, category, source,
        center_hands, whistle_due
      )
      where status in ('submitted', 'verifying', 'accepted', 'dispatched', 'handling', 'whistled', 'returned', 'suspended', 'done', 'confirming')
        or exemption in ('asked', 'supported')`.execute(db)
  },
}
