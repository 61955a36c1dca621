import type { Limit } from './deadline'
import { fail, type Outcome, succeed } from './outcome'
import type { Actor } from './role'

/** One noun's table of steps, and the guards that its steps name. */
export interface Lifecycle<Status extends string, Action extends string, Guard extends string, Facts> {
  readonly steps: Steps<Status, Action, Guard>
  readonly guards: Readonly<Record<Guard, (facts: Facts) => boolean>>
}

/** For each status: the actions open from it, where each leads, and who may take it. */
export type Steps<Status extends string, Action extends string, Guard extends string> = {
  readonly [From in Status]: { readonly [Taken in Action]?: Step<Status, Guard> }
}

interface Step<Status extends string, Guard extends string> {
  readonly to: Status | 'same' | 'previous'
  readonly by: readonly Actor[]
  /** How soon after entering the status the step is promised; a later step is late, never refused. */
  readonly within?: Limit
  readonly when?: Guard
}

/** Where a matter stands; `previous` is needed only where a step leads back to it. */
export interface Standing<Status extends string> {
  readonly status: Status
  readonly previous?: Status
}

export type Refusal = 'notFromThisStatus' | 'notByThisRole' | 'notNow'

/** The status that the action leads to, or why this actor may not take it here and now. */
export const next = <Status extends string, Action extends string, Guard extends string, Facts>(
  { steps, guards }: Lifecycle<Status, Action, Guard, Facts>,
  standing: Standing<Status>,
  action: NoInfer<Action>,
  role: Actor,
  facts: NoInfer<Facts>,
): Outcome<Status, Refusal> => {
  const step = steps[standing.status][action]
  if (!step) return fail('notFromThisStatus')
  if (!step.by.includes(role)) return fail('notByThisRole')
  if (step.when && !guards[step.when](facts)) return fail('notNow')
  return succeed(destination(step.to, standing))
}

/** What this role may do from here, in the order of the table. */
export const openActions = <Status extends string, Action extends string, Guard extends string, Facts>(
  lifecycle: Lifecycle<Status, Action, Guard, Facts>,
  status: NoInfer<Status>,
  role: Actor,
  facts: NoInfer<Facts>,
): Action[] => {
  const actions = Object.keys(lifecycle.steps[status]) as Action[]
  return actions.filter((action) => next(lifecycle, { status, previous: status }, action, role, facts).ok)
}

const destination = <Status extends string>(to: Status | 'same' | 'previous', { status, previous }: Standing<Status>): Status => {
  if (to === 'same') return status
  if (to !== 'previous') return to
  if (previous === undefined) throw new Error(`nothing came before ${status}`)
  return previous
}
