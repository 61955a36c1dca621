import { sql } from 'kysely'

/** To stand in a statement's `from`: its commit waits for no disk. What is written so is kept by the next commit that does, or may be lost. */
export const unsynced = sql`(select set_config('synchronous_commit', 'off', true)) as unsynced`
