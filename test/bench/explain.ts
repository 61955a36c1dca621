import type pg from 'pg'
import type { Heard } from './listening'

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
  readonly Plans?: readonly Node[]
}

/** What PostgreSQL really did: pages touched, tables read from end to end, indexes used. */
export const explain = async (pool: pg.Pool, { sql, values }: Pick<Heard, 'sql' | 'values'>) => {
  const { rows } = await pool.query(`explain (analyze, buffers, format json) ${sql}`, [...values])
  const plan: Node = rows[0]['QUERY PLAN'][0].Plan
  const nodes = below(plan)
  return {
    buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    scanned: nodes.flatMap((node) => (node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [])),
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
  }
}

const below = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(below)]
