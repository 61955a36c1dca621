import type { GuardianRelation } from '../../../domain/consent'

/** 监护人同意: one guardian's word for one child; kept after its end as the proof that what was handled was handled rightly. */
export interface GuardianConsentTable {
  /** 340400: what is said for a person belongs to the city, like the person. */
  county: number
  id: string
  child: string
  /** None where the guardian spoke on the child's own phone. */
  guardian: string | null
  relation: GuardianRelation
  phone: string
  phone_index: string
  version: number
  at: Date
  ended_at: Date | null
  /** Since when the child is fourteen, as their card says, and speaks for themselves. */
  grown_at: Date | null
}
