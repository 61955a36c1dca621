import type { App } from '../../app'
import { listQuestionsLate, listSilent } from '../../store/silence-store'
import { silentSince } from './facts'
import { readRules } from './rules'
import { takeByClock } from './take-by-clock'

const batch = 50

/** Where nobody answers: a question holds the clock up no longer, and what nobody confirmed is closed without a result. */
export const endSilences = async (app: App): Promise<void> => {
  const at = app.now()
  const rules = await readRules(app)
  await takeByClock(app, rules, await listQuestionsLate(app.db, at, batch), 'stopWaiting')
  await takeByClock(app, rules, await listSilent(app.db, silentSince(at, rules.settings), batch), 'closeUnanswered')
}
