import { fail, type Outcome, succeed } from './outcome'
import type { Actor } from './role'
import type { SettingName } from './setting'

/** One noun's table of steps, and the guards that its steps name. */
export interface Lifecycle<Status extends string, Action extends string, Guard extends string, Facts> {
  readonly steps: Steps<Status, Action, Guard>
  readonly guards: Readonly<Record<Guard, (facts: Facts) => boolean>>
}

/** For each status: the actions open from it, where each leads, and who may take it. Of several ways, the first that is open is taken. */
export type Steps<Status extends string, Action extends string, Guard extends string> = {
  readonly [From in Status]: { readonly [Taken in Action]?: Step<Status, Guard> | readonly Step<Status, Guard>[] }
}

export interface Step<Status extends string, Guard extends string> {
  readonly to: Status | 'same' | 'previous'
  readonly by: readonly Actor[]
  /** By which setting the step is promised after entering the status; a later step is late, never refused. */
  readonly within?: LimitName
  /** All of these must hold. */
  readonly when?: Guard | readonly Guard[]
}

type LimitName = Extract<SettingName, `${string}Limit`>

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
  const ways = eachOf(steps[standing.status][action])
  if (ways.length === 0) return fail('notFromThisStatus')
  const own = ways.filter(({ by }) => by.includes(role))
  if (own.length === 0) return fail('notByThisRole')
  const open = own.find(({ when }) => eachOf(when).every((guard) => guards[guard](facts)))
  return open ? succeed(destination(open.to, standing)) : fail('notNow')
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

const isList = <Item>(given: Item | readonly Item[]): given is readonly Item[] => Array.isArray(given)

/** As a list, whether the table gives none, one or several. */
export const eachOf = <Item>(given: Item | readonly Item[] | undefined): readonly Item[] => {
  if (given === undefined) return []
  return isList(given) ? given : [given]
}

const destination = <Status extends string>(to: Status | 'same' | 'previous', { status, previous }: Standing<Status>): Status => {
  if (to === 'same') return status
  if (to !== 'previous') return to
  if (previous === undefined) throw new Error(`nothing came before ${status}`)
  return previous
}
