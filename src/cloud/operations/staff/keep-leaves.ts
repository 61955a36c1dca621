import type { App } from '../../app'
import { deleteAbsence, listOver, listToHandOn, setHandedAt } from '../../store/absence-store'
import { handOn, takeBack } from './stand-in'

const batch = 50
const clock = { account: null, role: 'timer' } as const

/** 请假到点: what was to be handed on is when a leave begins, and what a stand-in still holds goes back when it is over. */
export const keepLeaves = async (app: Pick<App, 'db' | 'now' | 'newId'>): Promise<void> => {
  const at = app.now()
  for (const { account, stand_in: standIn } of await listToHandOn(app.db, at, batch)) {
    if (standIn !== null) await handOn(app, clock, { account, standIn }, at)
    await setHandedAt(app.db, account, at)
  }
  for (const { account, stand_in: standIn } of await listOver(app.db, at, batch)) {
    if (standIn !== null) await takeBack(app, clock, { account, standIn }, at)
    await deleteAbsence(app.db, account)
  }
}
