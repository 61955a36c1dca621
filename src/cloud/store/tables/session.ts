import type { Generated } from 'kysely'
import type { Role } from '../../../domain/role'
import type { SessionKind } from '../../../domain/session'

/** 会话: who holds a token; only the token's hash is kept. */
export interface SessionTable {
  /** 340400: sessions belong to the city. */
  county: number
  token_hash: string
  account: string
  created_at: Date
  expires_at: Date
  kind: Generated<SessionKind>
  /** Which of their roles the person works in here; the first of them where none was chosen. */
  active_role: Role | null
}
