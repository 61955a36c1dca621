import { sql } from 'kysely'
import type { GuideKind, Specialty } from '../../domain/shop'
import type { Database } from './database'

export interface ListedGuide {
  readonly id: string
  readonly community: string
  readonly kind: GuideKind
  readonly account: string | null
  /** Sealed. */
  readonly name: string
  readonly person_index: string
  readonly neighbor_group: string | null
  readonly skills: readonly Specialty[]
  readonly listed_until: string | null
}

const listedColumns = ['id', 'community', 'kind', 'account', 'name', 'person_index', 'neighbor_group', 'skills', 'listed_until'] as const

/** Everybody whom a county's roster lists, until they leave. */
export const listListedGuides = (db: Database, county: number): Promise<ListedGuide[]> =>
  db
    .selectFrom('legal_guide')
    .select(listedColumns)
    .where('county', '=', county)
    .where('left_at', 'is', null)
    .orderBy('community')
    .orderBy('id')
    .execute()

export interface NewGuide extends Omit<ListedGuide, 'account'> {
  readonly phone: string
  readonly offer: string
}

export const insertGuides = async (trx: Database, county: number, guides: readonly NewGuide[]) => {
  const rows = guides.map((guide) => ({ county, ...guide, account: null, last_active_on: null, test_data: false }))
  if (rows.length > 0) await trx.insertInto('legal_guide').values(rows).execute()
}

export const updateGuide = (
  trx: Database,
  { county, id }: { county: number; id: string },
  guide: Partial<Pick<NewGuide, 'name' | 'community' | 'kind' | 'neighbor_group' | 'skills' | 'listed_until'>>,
) => trx.updateTable('legal_guide').set(guide).where('county', '=', county).where('id', '=', id).execute()

/** 离任, or back again. */
export const setGuidesLeft = async (trx: Database, county: number, ids: readonly string[], at: Date | null) => {
  if (ids.length > 0)
    await trx.updateTable('legal_guide').set({ left_at: at }).where('county', '=', county).where('id', 'in', ids).execute()
}

/** Only whom nobody has become. */
export const deleteUnclaimedGuides = async (trx: Database, county: number, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0
  const { numDeletedRows } = await trx
    .deleteFrom('legal_guide')
    .where('county', '=', county)
    .where('id', 'in', ids)
    .where('account', 'is', null)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** As whom a person guides, in whichever villages, today. */
export const listGuideHats = async (db: Database, account: string, today: string) => {
  const { rows } = await sql<{ county: number; id: string; community: string; name: string; kind: GuideKind }>`
    select guide.county, guide.id, guide.community, division.name, guide.kind
    from legal_guide guide join division on division.code = guide.community
    where guide.county = any(array(select county from county_outline)) and guide.account = ${account}::uuid
      and guide.left_at is null and (guide.listed_until is null or guide.listed_until >= ${today}::date)
    order by guide.community`.execute(db)
  return rows
}

/** 有效期过了: whose time in the roster is over. */
export const listGuidesOver = (db: Database, today: string, limit: number) =>
  db
    .selectFrom('legal_guide')
    .select(['county', 'id', 'community', 'account'])
    .where(sql<boolean>`county = any(array(select county from county_outline))`)
    .where('left_at', 'is', null)
    .where('listed_until', '<', today)
    .limit(limit)
    .execute()

/** 最近一次帮人办事: whoever files in the hat of a guide is one who is there. */
export const setGuideActive = (
  db: Database,
  { county, account, community }: { county: number; account: string; community: string },
  day: string,
) =>
  db
    .updateTable('legal_guide')
    .set({ last_active_on: day })
    .where('county', '=', county)
    .where('account', '=', account)
    .where('community', '=', community)
    .where('left_at', 'is', null)
    .execute()

/** The village's other guide who has an account, whoever was active last first. */
export const findOtherGuide = async (
  db: Database,
  { county, account, community }: { county: number; account: string; community: string },
): Promise<string | undefined> => {
  const row = await db
    .selectFrom('legal_guide')
    .select('account')
    .where('county', '=', county)
    .where('community', '=', community)
    .where('left_at', 'is', null)
    .where('account', 'is not', null)
    .where('account', '<>', account)
    .orderBy(sql`last_active_on desc nulls last`)
    .orderBy('id')
    .executeTakeFirst()
  return row?.account ?? undefined
}
