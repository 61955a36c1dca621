import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Ruled } from '../../domain/routing'
import type { Database } from './database'

export interface RoutingRule extends Ruled {
  readonly id: string
  readonly lead: string | null
  readonly co: readonly string[]
  readonly setBy: string | null
}

export interface AdmissionRule extends Ruled {
  readonly id: string
  readonly reason: string | null
  readonly goesTo: string | null
  readonly source: string | null
  readonly setBy: string | null
}

/** Of these places and all around them: what is said from any day on; a place's own list adds what lies within it. */
interface RulesOf {
  readonly county: number
  readonly areas: readonly string[]
  readonly within?: string | undefined
}

const named = (areas: readonly string[], within: string | undefined) =>
  within === undefined
    ? sql<boolean>`rule.area = any(${areas}::text[])`
    : sql<boolean>`(rule.area = any(${areas}::text[]) or starts_with(rule.area, ${within}))`

/** 派单目录 of one county. */
export const listRoutingRules = async (db: Database, { county, areas, within }: RulesOf): Promise<RoutingRule[]> => {
  const rows = await db
    .selectFrom('routing_rule as rule')
    .leftJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'rule.set_by'))
    .select([
      'rule.id',
      'rule.category',
      'rule.area',
      'rule.lead',
      'rule.co',
      'account.name as by',
      sql<string>`rule.valid_from::text`.as('from'),
    ])
    .where('rule.county', '=', county)
    .where(named(areas, within))
    .orderBy('rule.category')
    .orderBy('rule.area')
    .orderBy('rule.valid_from', 'desc')
    .limit(2000)
    .execute()
  return rows.map(({ by, ...rule }) => ({ ...rule, isEnded: rule.lead === null, setBy: by }))
}

/** 准入清单. */
export const listAdmissionRules = async (db: Database, { areas, within }: Omit<RulesOf, 'county'>): Promise<AdmissionRule[]> => {
  const rows = await db
    .selectFrom('admission_rule as rule')
    .leftJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'rule.set_by'))
    .select(['rule.id', 'rule.category', 'rule.area', 'rule.reason', 'rule.goes_to', 'rule.source', 'account.name as by'])
    .select(sql<string>`rule.valid_from::text`.as('from'))
    .where(named(areas, within))
    .orderBy('rule.category')
    .orderBy('rule.area')
    .orderBy('rule.valid_from', 'desc')
    .limit(2000)
    .execute()
  return rows.map(({ by, goes_to, ...rule }) => ({ ...rule, goesTo: goes_to, isEnded: rule.reason === null, setBy: by }))
}

interface Setting {
  readonly id: string
  readonly category: string
  readonly area: string
  readonly from: string
  readonly by: string | null
  readonly at: Date
}

export type NewRouting = Setting & { readonly county: number; readonly lead: string | null; readonly co: readonly string[] }
export type NewAdmission = Setting & { readonly reason: string | null; readonly goesTo: string | null; readonly source: string | null }

/** What was said before of the same, for the same day, is said anew. */
export const putRoutingRules = async (db: Database, rules: readonly NewRouting[]): Promise<void> => {
  if (rules.length === 0) return
  await db
    .insertInto('routing_rule')
    .values(rules.map(({ from, by, at, co, ...rule }) => ({ ...rule, co: [...co], valid_from: from, set_by: by, set_at: at })))
    .onConflict((conflict) =>
      conflict.columns(['county', 'category', 'area', 'valid_from']).doUpdateSet((eb) => ({
        lead: eb.ref('excluded.lead'),
        co: eb.ref('excluded.co'),
        set_by: eb.ref('excluded.set_by'),
        set_at: eb.ref('excluded.set_at'),
      })),
    )
    .execute()
}

export const putAdmissionRules = async (db: Database, rules: readonly NewAdmission[]): Promise<void> => {
  if (rules.length === 0) return
  await db
    .insertInto('admission_rule')
    .values(rules.map(({ from, by, at, goesTo, ...rule }) => ({ ...rule, goes_to: goesTo, valid_from: from, set_by: by, set_at: at })))
    .onConflict((conflict) =>
      conflict.columns(['category', 'area', 'valid_from']).doUpdateSet((eb) => ({
        reason: eb.ref('excluded.reason'),
        goes_to: eb.ref('excluded.goes_to'),
        source: eb.ref('excluded.source'),
        set_by: eb.ref('excluded.set_by'),
        set_at: eb.ref('excluded.set_at'),
      })),
    )
    .execute()
}

/** Units of a county by id or whole name. */
export const listUnitsNamed = (db: Database, county: number, names: readonly string[]) =>
  names.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('organization')
        .select([sql<string>`id::text`.as('id'), 'name'])
        .where('county', '=', county)
        .where(sql<boolean>`(name = any(${names}::text[]) or id::text = any(${names}::text[]))`)
        .where('kind', 'in', ['bureau', 'utility', 'property', 'owners', 'town'])
        .execute()

/** Places by code or whole name. */
export const listAreasNamed = (db: Database, names: readonly string[]) =>
  names.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('division')
        .select(['code', 'name'])
        .where(sql<boolean>`(code = any(${names}::text[]) or name = any(${names}::text[]))`)
        .execute()
