import type { ReportView } from '../../../contract/report'
import type { Step } from '../../../contract/report-step'

type NewStep = Omit<Step, 'id'>

type Draftable = NonNullable<Step['drafts']>

/** What waits for the leader of the unit; nothing where this may go out at once. */
export const draftableAs = ({ actions, inside }: ReportView, action: string): Draftable | undefined =>
  (actions as string[]).includes(action) ? undefined : inside?.draftable.find((each) => each === action)

/** 送签: the same step, laid before the leader where the cloud says that it waits for them. */
export const asDrafts = (report: ReportView, steps: readonly NewStep[]): NewStep[] =>
  steps.map((step) => {
    const drafts = draftableAs(report, step.action)
    return drafts ? { ...step, action: 'draft', drafts } : step
  })
