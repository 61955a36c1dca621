import { sql } from 'kysely'
import type { Database } from '../../../src/cloud/store/database'

interface Column {
  readonly name: string
  readonly type: string
  readonly isNullable: boolean
  readonly hasDefault: boolean
}

export const columnsIn = async (db: Database): Promise<Map<string, Column>> => {
  const { rows } = await sql<Column>`
    select table_name || '.' || column_name as name, udt_name as type, is_nullable = 'YES' as "isNullable", column_default is not null as "hasDefault"
    from information_schema.columns where table_schema = current_schema() order by 1`.execute(db)
  return new Map(rows.map((column) => [column.name, column]))
}

const tableOf = ({ name }: Column) => name.split('.')[0]

/** What an old release would trip over. */
export const takenAway = (before: Map<string, Column>, after: Map<string, Column>): string[] => {
  const oldTables = new Set([...before.values()].map(tableOf))
  const gone = [...before.values()].flatMap(({ name, type, isNullable, hasDefault }) => {
    const now = after.get(name)
    if (!now) return [`${name} is gone`]
    if (now.type !== type) return [`${name} was ${type} and is ${now.type}`]
    return !now.isNullable && !now.hasDefault && (isNullable || hasDefault) ? [`${name} must be given now`] : []
  })
  const demanded = [...after.values()].filter(
    (column) => !before.has(column.name) && oldTables.has(tableOf(column)) && !column.isNullable && !column.hasDefault,
  )
  return [...gone, ...demanded.map(({ name }) => `${name} is new and must be given`)]
}
