import type { App } from '../../app'
import type { Rules } from './rules'
import { type Clocked, noClocks, runClocks } from './run-clocks'

/** The clocks of a report that is filed now, and what it is promised by them. */
export const begun = (app: Pick<App, 'newId'>, rules: Rules, at: Date, after: Clocked) => {
  const { clocks, change } = runClocks(app, rules, noClocks, { action: 'submit', before: undefined, after, at, actor: null })
  const { due = at, due_provisional = false, accept_due = due } = change
  return { clocks, promise: { due, dueProvisional: due_provisional, acceptDue: accept_due } }
}
