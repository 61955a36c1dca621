import type { ProxyRelation } from '../../../domain/proxy'

/** 代报: who speaks for the person concerned, and how that person agreed; name and number lie sealed in the entry. */
export interface ReportProxyTable {
  county: number
  report: string
  account: string
  relation: ProxyRelation
  agreed_at: Date
  /** What the person said, as the proxy heard it. */
  agreed_words: string
  /** Their own voice, where it was recorded. */
  recording: string | null
  consent_version: number
  since: Date
  ended_at: Date | null
}
