import type { Generated } from 'kysely'

/** 电脑登录 desk, 现场核对身份 realName. */
export type CodePurpose = 'desk' | 'realName'

export interface OneTimeCodeTable {
  /** 340400: codes belong to the city. */
  county: number
  id: string
  purpose: CodePurpose
  code: string
  /** Of what the asking browser keeps to itself. */
  secret_hash: string | null
  device: string | null
  /** Who asked to be confirmed, or who let the desk in. */
  account: string | null
  tries: Generated<number>
  created_at: Date
  expires_at: Date
  answer: 'allowed' | 'refused' | null
  taken_at: Date | null
}
