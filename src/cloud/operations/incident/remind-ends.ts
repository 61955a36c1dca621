import type { App } from '../../app'
import { claimPastIncidents } from '../../store/incident-store'
import { insertOutbox } from '../../store/outbox-store'
import { pushEntries } from '../report/push-entries'

const batch = 50

/** 预计恢复时间到了: whoever published it says that it is over or until when it goes on; asked once of each end. */
export const remindEnds = async (app: App): Promise<number> => {
  let reminded = 0
  for (let taken = batch; taken === batch; reminded += taken) taken = await remindSome(app)
  return reminded
}

const remindSome = (app: App): Promise<number> =>
  app.db.transaction().execute(async (trx) => {
    const at = app.now()
    const past = await claimPastIncidents(trx, at, batch)
    const entries = past.flatMap(({ county, id, publisher, expected_end }) =>
      pushEntries(app, {
        county,
        report: id,
        event: `incident:${id}:${expected_end.getTime()}`,
        at,
        told: [{ flow: 'incidentDue', account: publisher }],
      }),
    )
    await insertOutbox(trx, entries)
    return past.length
  })
