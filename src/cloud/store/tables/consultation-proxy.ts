import type { Generated } from 'kysely'
import type { VillageAnswer } from '../../../domain/consultation-words'
import type { ProxyHat } from '../../../domain/hat'

/** 代办: who filed a consultation for somebody, in which hat; one at a time. */
export interface ConsultationProxyTable {
  county: number
  id: string
  consultation: string
  account: string
  hat: ProxyHat
  community: string
  about_village: VillageAnswer
  /** Sealed; what the person is called, for whoever filed it to know them by. */
  person: string | null
  /** 盲索引 of the person's number until they have come themselves. */
  person_index: string | null
  /** Sealed; only of whoever typed it. */
  typed: string | null
  consent_version: number
  agreed_at: Date
  /** Sealed, as the witness's name is. */
  agreed_words: string
  witness: string | null
  recording: string | null
  answers_open: Generated<boolean>
  since: Date
  ended_at: Date | null
  ended_by: string | null
}
