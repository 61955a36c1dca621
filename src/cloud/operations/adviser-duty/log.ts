import type { ConfirmDuty, DutyEntry, DutyLog, EnterDuty } from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { hasPersonalData } from '../../../domain/personal-text'
import type { App } from '../../app'
import { confirmDuty, findDuty, findUnderWay, insertDuty, listDuty } from '../../store/duty-entry-store'
import { listServed } from '../../store/duty-plan-store'
import { spanOf } from './month-of'
import { asAdviser } from './own'
import { toDuty } from './wire-duty'

type LogApp = Pick<App, 'db' | 'now'>

/** 我的工作日志 of a month, the latest first. */
export const viewLog = (app: LogApp, person: Person, { month }: { month: string }): Promise<Outcome<DutyLog, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    const [entries, villages] = [await listDuty(app.db, own, spanOf('month', month)), await listServed(app.db, own)]
    const underWay = await findUnderWay(app.db, own)
    return succeed({
      entries: entries.map(toDuty),
      underWay: underWay ? toDuty(underWay) : null,
      villages: villages.map(({ community, name }) => ({ code: community, name })),
    })
  })

/** 记一笔: said by the adviser, so there is nothing left to confirm. Sent twice it is one. */
export const enterDuty = (app: LogApp, person: Person, { id, community, kind, line }: EnterDuty): Promise<Outcome<DutyEntry, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    if (line && hasPersonalData(line)) return fail('personalDataInAnswer')
    if (!(await listServed(app.db, own)).some((each) => each.community === community)) return fail('notYourVillage')
    const at = app.now()
    const entry = { county: own.county, adviser: own.adviser, id, community, kind, from: at, until: null, confirmedAt: at, at }
    await insertDuty(app.db, { ...entry, line: line || undefined })
    const kept = await findDuty(app.db, own.county, id)
    return kept?.adviser === own.adviser ? succeed(toDuty(kept)) : fail('idTaken')
  })

/** Only looked at: nothing of what happened is changed, and a village is named where none was known. */
export const confirmLog = (app: LogApp, person: Person, { entries }: ConfirmDuty): Promise<Outcome<Record<string, never>, Failure>> =>
  asAdviser(app.db, person, async (own) => {
    const served = new Set((await listServed(app.db, own)).map(({ community }) => community))
    if (entries.some(({ community }) => community !== undefined && !served.has(community))) return fail('notYourVillage')
    await confirmDuty(app.db, own, entries, app.now())
    return succeed({})
  })
