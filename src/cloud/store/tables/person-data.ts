import type { ColumnType } from 'kysely'
import type { ConsentPurpose, LookReason } from '../../../domain/person-data'
import type { Role } from '../../../domain/role'

/** 同意: given or withdrawn; the latest of a purpose counts. */
export interface ConsentTable {
  /** 340400: what a person says of their data belongs to the city, like the person. */
  county: number
  id: string
  account: string
  purpose: ConsentPurpose
  given: boolean
  /** Of the privacy policy, as it stood then. */
  version: number
  at: Date
}

/** 查看记录: who saw what of a person, which the person reads. */
export interface AccessLogTable {
  county: number
  id: string
  account: string
  actor: string
  actor_role: Role
  what: 'name' | 'phone'
  reason: LookReason
  about: string | null
  at: Date
}

/** 审计: each act of the staff's own procedures, as it was asked for. */
export interface AuditLogTable {
  county: number
  id: string
  actor: string
  act: string
  about: ColumnType<Readonly<Record<string, unknown>>, string, never>
  at: Date
}

/** When something that is done once in a while was last begun, by whichever process. */
export interface ClockTable {
  county: number
  name: string
  rang_at: Date
}

/** A copy of one's data that waits to be fetched. */
export interface DataCopyTable {
  county: number
  id: string
  account: string
  key: string
  bytes: number
  until: Date
}
