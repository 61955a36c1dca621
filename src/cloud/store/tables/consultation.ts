import type { ColumnType } from 'kysely'
import type { ConsultationStatus, consultationEvents } from '../../../domain/consultation'
import type { ConsultationMark, MarkDue, Round } from '../../../domain/consultation-clock'
import type {
  CloseReason,
  ConsultationCategory,
  ConsultationHat,
  ConsultationPart,
  ConsultationReason,
  ConsultationTier,
  ConsultationWish,
  MessageKind,
  VillageAnswer,
} from '../../../domain/consultation-words'

type ConsultationEvent = (typeof consultationEvents)[number]

/** 咨询: where it stands; nothing of what was said. */
export interface ConsultationTable {
  county: number
  id: string
  /** None where whoever it is for has not come themselves. */
  owner: string | null
  /** 代办: who filed it for somebody. */
  proxy: string | null
  hat: ConsultationHat
  community: string
  about_village: VillageAnswer
  category: ConsultationCategory
  neutral: boolean
  wants_push: boolean
  status: ConsultationStatus
  tier: ConsultationTier
  adviser_county: number | null
  adviser: string | null
  adviser_account: string | null
  is_open: boolean
  is_party_unknown: boolean
  is_told_up: boolean
  promise: ConsultationWish
  round: Round | null
  clock_from: Date | null
  due: Date | null
  due_provisional: boolean | null
  marks: ColumnType<readonly MarkDue[], string, string>
  next_mark_at: Date | null
  waits_until: Date | null
  first_reply_at: Date | null
  breached_at: Date | null
  asks: number
  follow_ups: number
  follow_up_until: Date | null
  has_second: boolean
  reopen_until: Date | null
  /** 撤回后: when what was said is deleted; none once it is. */
  gone_at: Date | null
  aid_hint: boolean | null
  close_reason: CloseReason | null
  reason: ConsultationReason | null
  /** 转成的网格事项, of the same county. */
  report: string | null
  last_action: ConsultationEvent | ConsultationMark
  last_actor: string | null
  revision: number
  asked_at: Date
  moved_at: Date
}

/** Closed content, sealed: who it is about, and for whom it was filed. */
export interface ConsultationContentTable {
  county: number
  consultation: string
  parties: string
  person_name: string | null
  person_phone: string | null
  consent: ColumnType<ConsentKept | null, string | null, string | null>
}

export interface ConsentKept {
  readonly version: number
  readonly at: string
  readonly words: string
  readonly recording: string | null
}

/** Closed content, sealed; `details` are the articles and the next steps. */
export interface ConsultationMessageTable {
  county: number
  id: string
  consultation: string
  kind: MessageKind
  by_part: 'asker' | 'proxy' | 'adviser'
  author: string
  adviser_name: string | null
  words: string
  details: string | null
  aid_hint: boolean | null
  attachments: ColumnType<readonly string[], string, string>
  at: Date
}

export interface ConsultationHoldTable {
  county: number
  consultation: string
  sequence: number
  adviser_county: number
  adviser: string
  account: string
  tier: ConsultationTier
  since: Date
  until: Date | null
  ended_by: ConsultationEvent | ConsultationMark | null
}

export interface ConsultationEventTable {
  county: number
  consultation: string
  revision: number
  action: ConsultationEvent | ConsultationMark
  part: ConsultationPart | 'timer'
  actor: string | null
  from_status: ConsultationStatus
  to_status: ConsultationStatus
  reason: ConsultationReason | null
  due: Date | null
  at: Date
}

export interface ConsultationMarkTable {
  county: number
  consultation: string
  round: Round
  started_at: Date
  mark: ConsultationMark
  at: Date
}

export interface ConsultationLookTable {
  county: number
  id: string
  consultation: string
  account: string
  part: ConsultationPart
  name: string
  at: Date
}

export interface ConsultationRatingTable {
  county: number
  consultation: string
  adviser_county: number
  adviser: string
  clear: number
  prompt: number
  attitude: number
  useful: number
  remark: string | null
  at: Date
}
