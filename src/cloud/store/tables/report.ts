import type { ColumnType, Generated } from 'kysely'
import type { Draftable, ReportEvent, Request } from '../../../domain/report-action'
import type { ExtensionShare } from '../../../domain/report-extension'
import type { Exemption } from '../../../domain/report-facts'
import type { Official, Ring } from '../../../domain/report-guard'
import type { ReportKind, VisitPart } from '../../../domain/report-kind'
import type { Reminded } from '../../../domain/report-nudge'
import type { Priority, ProcessRating, ReportResult, StepReason, SuperviseLevel, SuspendReason } from '../../../domain/report-reason'
import type { ReportSource } from '../../../domain/report-source'
import type { ReportStatus } from '../../../domain/report-status'
import type { Actor } from '../../../domain/role'
import type { OuterSystem, PartState, UnitPart, UnitRating } from '../../../domain/unit'

/** The last number given on a day, in a county. */
export interface ReportCounterTable {
  county: number
  day: string
  value: number
}

/** 诉求: what a resident files and what lives through the grid's life cycle. */
export interface ReportTable {
  county: number
  id: string
  day: string
  sequence: number
  status: ReportStatus
  revision: Generated<number>
  /** None where somebody without an account rang or came. */
  reporter: string | null
  source: Generated<ReportSource>
  /** Under which number another system knows it. */
  outer_number: string | null
  /** When what came of it was entered there. */
  outer_entered_at: Date | null
  category: string | null
  words: string
  name_shown: boolean
  place_words: string
  place_point: unknown
  community: string
  grid: string | null
  /** 交界: the grid on the other side of a border it lies at, until somebody accepts; then the one that was passed over. */
  beside: string | null
  /** The third, where three meet. */
  beside_too: string | null
  passed_over: string | null
  passed_over_too: string | null
  /** The grid worker's account; none while the center or a unit has it. */
  holder: string | null
  /** 承办单位: the organization that has it; never together with a holder. */
  unit: string | null
  /** Whoever in the unit sees to it. */
  crew: string | null
  /** The area of the center that has a say over it, where that is further up than its community's own. */
  center: string | null
  /** Whoever said that it was done; somebody else looks after it. */
  handler: string | null
  dispatched_at: Date | null
  return_count: Generated<number>
  is_binding: Generated<boolean>
  submitted_at: Date
  accept_due: Date
  due: Date
  due_provisional: boolean
  /** Of all its clocks that run, the time that runs out first; none while none does. */
  next_due: Date | null
  accepted_at: Date | null
  contacted_at: Date | null
  finished_at: Date | null
  closed_at: Date | null
  reopen_count: Generated<number>
  result: ReportResult | null
  process: ProcessRating | null
  /** What the grid worker asks of the center, until when, and for what cause. */
  asked: Request | null
  asked_until: Date | null
  asked_cause: SuspendReason | null
  call_back_count: Generated<number>
  extend_count: Generated<number>
  suspend_count: Generated<number>
  suspended_at: Date | null
  suspended_until: Date | null
  asked_by: string | null
  /** 延期: how much of it was asked for. */
  asked_share: ExtensionShare | null
  /** Until when the resident may take for saying how it went; afterward they are rung. */
  confirm_due: Date | null
  /** When the resident was asked something that is not answered yet. */
  question_at: Date | null
  /** Until when the clock waits for the answer. */
  question_until: Date | null
  nudged_at: Date | null
  nudge_count: Generated<number>
  /** 并单: where it stood before, and the matter that speaks for it. */
  previous_status: ReportStatus | null
  merged_into: string | null
  merged_count: Generated<number>
  priority: Generated<Priority>
  is_danger: Generated<boolean>
  supervise_level: Generated<SuperviseLevel | 0>
  supervise_due: Date | null
  /** 回告 since it was last supervised. */
  supervise_answered_at: Date | null
  /** 督办逾期: when it was marked that nobody had reported back. */
  supervise_marked_at: Date | null
  /** 补批: until when somebody in charge is to agree to what was called in an emergency; none once they have. */
  whistle_due: Date | null
  /** When it was marked that nobody had. */
  whistle_marked_at: Date | null
  reopened_by_resident: Generated<number>
  refused_at: Date | null
  objected_at: Date | null
  hidden_at: Date | null
  exemption: Exemption | null
  exemption_by: string | null
  /** 小区 and 楼栋, where its words name one of its grid. */
  estate: string | null
  building: string | null
  is_private: Generated<boolean>
  /** 复发: the earlier matter that has come back. */
  relapse_of: string | null
  /** Withdrawn by whoever filed it while neighbors went on with it. */
  reporter_left_at: Date | null
  join_count: Generated<number>
  /** 抽查: of what workers found and finished by themselves, this one is looked at by the center. */
  is_sampled: Generated<boolean>
  kind: Generated<ReportKind>
  /** 三圈: who may see it. */
  ring: Generated<Ring>
  /** 被反映的人; the center reads it, and nobody else. */
  about: Official | null
  /** 回避: the area whose people may not see it, and whoever worked there when it was filed. */
  avoids: string | null
  barred: Generated<string[]>
  /** 我经手的: who of a center has done anything to it. */
  center_hands: Generated<string[]>
  /** 帮办: when a visit would suit. */
  visit_on: string | null
  visit_part: VisitPart | null
}

/** One entry of a report's timeline; its id was made by who acted, so acting twice is acting once. */
export interface ReportEventTable {
  county: number
  report: string
  id: string
  revision: number
  action: ReportEvent
  /** None where the clock did it. */
  actor: string | null
  actor_role: Actor
  at: Date
  words: string | null
  shown: boolean
  reason: StepReason | SuspendReason | null
  attachments: ColumnType<readonly string[], string, string>
  /** The closing conditions ticked at a finish. */
  conditions: ColumnType<readonly string[] | null, string | null, never>
  /** The due time that this event set. */
  due: Date | null
  /** The day until which it suspended the matter. */
  until: Date | null
  facts: ColumnType<EventFacts | null, string | null, never>
}

/** What a step named: names as they were then, so that a timeline never changes. */
export interface EventFacts {
  /** The grid or unit that has it from then on, and those that help. */
  readonly to?: string | undefined
  readonly with?: readonly string[] | undefined
  /** Who should have it instead, as a unit sees it. */
  readonly owner?: string | undefined
  /** 吹哨: who of those in charge agreed to it. */
  readonly approver?: string | undefined
  /** Its number elsewhere, or that of the matter that speaks for it. */
  readonly number?: string | undefined
  readonly level?: SuperviseLevel | undefined
  /** 催办: who was reminded by it. */
  readonly reminded?: readonly Reminded[] | undefined
  readonly answer?: WhistleAnswer | undefined
  readonly rated?: readonly { readonly name: string; readonly rating: UnitRating }[] | undefined
  /** 交办单: by which paper the unit answered. */
  readonly mandate?: string | undefined
  /** 送签: which step waits for the leader. */
  readonly drafts?: Draftable | undefined
}

/** A unit that a matter was given to or called to, as lead or beside it. */
export interface ReportUnitTable {
  county: number
  report: string
  unit: string
  part: UnitPart
  state: PartState
  called_at: Date
  answered_at: Date | null
  answer: ColumnType<WhistleAnswer | null, string | null, string | null>
  ended_at: Date | null
  returned_at: Date | null
  /** 评议: what the community says of it, and who said so when. */
  rating: UnitRating | null
  rated_by: string | null
  rated_at: Date | null
}

/** 报到: with whom it was talked over, what is done, and until when; when it was taken up is the answer's own time. */
export interface WhistleAnswer {
  readonly taken?: string | undefined
  readonly with: string
  readonly measure: string
  readonly until: string
}

/** 转办: handed over to another system, and under which number it is known there. */
export interface ReportTransferTable {
  county: number
  report: string
  id: string
  system: OuterSystem
  number: string | null
  at: Date
  by: string
  back_at: Date | null
}
