import type { ColumnType, Generated } from 'kysely'

/** 派单目录: from that day on; without a lead nothing is said any more. */
export interface RoutingRuleTable {
  county: number
  id: string
  category: string
  area: string
  valid_from: string
  lead: string | null
  co: Generated<string[]>
  set_by: string | null
  set_at: Date
}

/** 准入清单: from that day on; without a reason it may be sent again. */
export interface AdmissionRuleTable {
  id: string
  category: string
  area: string
  valid_from: ColumnType<string, string, string>
  reason: string | null
  goes_to: string | null
  source: string | null
  set_by: string | null
  set_at: Date
}
