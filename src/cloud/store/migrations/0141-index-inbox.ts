import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 收件箱: what is open, and what somebody objects to, by the clock; the community stands in the index so that a town reads its own alone. */
export const indexInbox: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create index report_inbox on report (county, coalesce(next_due, due), id, community)
      where status in ('submitted', 'verifying', 'accepted', 'dispatched', 'handling', 'whistled', 'returned', 'suspended', 'done', 'confirming')
        or exemption in ('asked', 'supported')`.execute(db)
  },
}
