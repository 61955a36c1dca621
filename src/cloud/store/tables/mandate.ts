/** 交办单: one printed paper and the link that stands on it. */
export interface MandateTable {
  county: number
  id: string
  report: string
  unit: string
  sequence: number
  code_hash: string
  printed_by: string
  printed_at: Date
  expires_at: Date
  opened_at: Date | null
  revoked_at: Date | null
}
