import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A phone in WeChat's cloud has no session of ours, so its role in use stands beside its openid. */
export const addActiveRole: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table session
        add column kind text not null default 'development' check (kind in ('phone', 'desk', 'development')),
        add column active_role text`.execute(db)
    await sql`alter table identity add column active_role text`.execute(db)
  },
}
