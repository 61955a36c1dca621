import { sql } from 'kysely'
import type { Database } from './database'

export interface KeptFile {
  readonly key: string
  readonly mime: string | null
}

const batch = 500

/** Hands over every file that a row names, originals that wait to be drawn anew among them. */
export const eachKeptFile = async (db: Database, take: (files: readonly KeptFile[]) => Promise<void>): Promise<void> => {
  let after = ''
  for (;;) {
    const { rows } = await sql<KeptFile>`
      select kept.key, kept.mime from attachment
      cross join lateral (values (attachment.key, attachment.mime), (attachment.original_key, null)) as kept (key, mime)
      where kept.key > ${after} order by kept.key limit ${batch}`.execute(db)
    await take(rows)
    after = rows.at(-1)?.key ?? after
    if (rows.length < batch) return
  }
}
