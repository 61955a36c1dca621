import { type RawBuilder, sql } from 'kysely'

/** Who looks: their account, and the areas in which they hold roles. */
export interface Looking {
  readonly account: string
  readonly posts: readonly string[]
}

/** 回避, as isBarred in domain/report-guard.ts has it, of the table `report`. */
export const letsIn = ({ account, posts }: Looking): RawBuilder<boolean> =>
  sql<boolean>`(report.avoids is null or (not ${account}::text = any(report.barred)
    and not exists (select from unnest(${sql.val(posts)}::text[]) as post (area) where starts_with(post.area, report.avoids))))`
