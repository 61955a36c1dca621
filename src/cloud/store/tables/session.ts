/** 会话: who holds a token; only the token's hash is kept. */
export interface SessionTable {
  /** 340400: sessions belong to the city. */
  county: number
  token_hash: string
  account: string
  created_at: Date
  expires_at: Date
}
