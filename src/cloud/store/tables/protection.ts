import type { ProtectionKind, ReportedTo, RequestStatus } from '../../../domain/protection'
import type { GrantedRole } from '../../../domain/role'

/** 儿童主任; name and phone are sealed, and who proves that phone is asked for help here. */
export interface ChildDirectorTable {
  county: number
  id: string
  community: string
  name: string
  phone: string
  phone_index: string
  set_by: string
  set_at: Date
}

/** 请人帮忙; where to ring and what was said are sealed. */
export interface ProtectionRequestTable {
  county: number
  id: string
  asker: string
  community: string
  phone: string | null
  words: string | null
  status: RequestStatus
  asked_at: Date
  taken_by: string | null
  taken_at: Date | null
  done_at: Date | null
  answer: string | null
  reminded_at: Date | null
}

/** 强制报告; the proof is sealed. */
export interface ProtectionReportTable {
  county: number
  id: string
  about: string | null
  kind: ProtectionKind
  reported_to: ReportedTo
  reported_at: Date
  noted_at: Date
  account: string
  role: GrantedRole
  proof: string
}
