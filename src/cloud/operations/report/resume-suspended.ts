import type { App } from '../../app'
import { listSuspensionsEnded } from '../../store/report-store'
import { readRules } from './rules'
import { takeByClock } from './take-by-clock'

const batch = 50

/** 挂账到期: what was suspended until a day goes on at that day by itself. */
export const resumeSuspended = async (app: App): Promise<number> => {
  const ended = await listSuspensionsEnded(app.db, app.now(), batch)
  if (ended.length > 0) await takeByClock(app, await readRules(app), ended, 'resume')
  return ended.length
}
