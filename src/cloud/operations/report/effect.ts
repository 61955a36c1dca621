import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report-step'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { StepReason, SuspendReason } from '../../../domain/report-reason'
import type { ReportStatus } from '../../../domain/report-status'
import type { Actor } from '../../../domain/role'
import type { ReportChange } from '../../store/report-store'
import type { EventFacts } from '../../store/tables/report'
import type { Told } from './push-entries'
import type { ClockedStep } from './run-clocks'
import type { Acting, LockedReport } from './take-step'

/** What one step changes beside the status, and who is told of it. */
export interface Effect {
  readonly change: Omit<ReportChange, 'revision' | 'status'>
  readonly told: readonly Told[]
  /** What stands in the way, where the step is about that. */
  readonly cause?: SuspendReason | StepReason | undefined
  /** 作废: whether the resident reads the words, where that hangs on what the matter is. */
  readonly shown?: boolean
  /** What the step named, for the timeline. */
  readonly facts?: EventFacts | undefined
  /** 吹哨: whom the step called, and who answered by it; 更正: whether the promise is another kind's. */
  readonly clock?: Pick<ClockedStep, 'called' | 'answered' | 'isRecast'>
}

/** Whoever acts, as what, and where the step leads. */
export interface Taking extends Acting {
  readonly role: Actor
  readonly to: ReportStatus
}

export type Decide = (taking: Taking, report: LockedReport, step: Step) => Promise<Outcome<Effect, Failure>>

export const nothing: Decide = async () => succeed({ change: {}, told: [] })
