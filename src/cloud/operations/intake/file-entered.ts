import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import type { ReportKind } from '../../../domain/report-kind'
import type { ReportSource } from '../../../domain/report-source'
import type { ReportStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { insertEntry } from '../../store/report-entry-store'
import { insertReportEvents } from '../../store/report-event-store'
import { insertReport } from '../../store/report-filing-store'
import { spokenConsent } from '../../wording/intake'
import type { ResolvedPlace } from '../place/resolve-place'
import { begun } from '../report/begun'
import type { placeForRing } from '../report/guarded-place'
import type { Rules } from '../report/rules'
import { clockSaving } from '../report/run-clocks'
import { deskRoleOf } from './desk-area'

export interface Entered {
  readonly id: string
  readonly status: ReportStatus
  readonly source: ReportSource
  readonly outerNumber: string | null
  readonly words: string
  readonly category: string | null
  readonly placeWords: string
  readonly place: ResolvedPlace
  readonly holder: string | null
  /** Whoever has an account needs no entry of their name. */
  readonly reporter: string | null
  readonly caller: { readonly name: string | null; readonly phone: string | null; readonly hasAgreed: boolean }
  readonly importId: string | null
  readonly kind?: ReportKind
  /** 三圈 and 回避. */
  readonly guard?: Awaited<ReturnType<typeof placeForRing>>['guard']
}

/** Writes a matter down for somebody else; answers the id of its first event, or nothing where it was written down before. */
export const fileEntered = async (
  { app, trx, rules, person }: { app: Pick<App, 'newId' | 'now' | 'cipher'>; trx: Database; rules: Rules; person: Person },
  entered: Entered,
): Promise<string | undefined> => {
  const at = app.now()
  const { id, status, category, holder, reporter, words, source, outerNumber, placeWords, kind = 'help', guard } = entered
  const { county, community, grid, point } = entered.place
  const { clocks, promise } = begun(app, rules, at, { status, kind, category, holder, contacted_at: null, due: at })
  const matter = {
    county,
    id,
    status,
    reporter,
    category,
    words,
    source,
    outerNumber,
    placeWords,
    point,
    community,
    grid,
    holder,
    kind,
    ...guard,
  }
  const sequence = await insertReport(
    trx,
    { ...matter, day: dayAt(at.getTime()), nameShown: false, submittedAt: at, ...promise },
    clockSaving(rules, { county, report: id }, clocks),
  )
  if (sequence === undefined) return undefined
  await insertEntry(trx, {
    county,
    report: id,
    entered_by: person.account,
    entered_at: at,
    import: entered.importId,
    ...kept(app, county, entered),
  })
  const event = app.newId()
  const filed = { county, report: id, id: event, revision: 1, action: 'submit', actor: person.account } as const
  const rest = { at, words: null, shown: true, reason: null, attachments: [] }
  await insertReportEvents(trx, [{ ...filed, actorRole: deskRoleOf(person, community), ...rest }])
  return event
}

const kept = ({ cipher }: Pick<App, 'cipher'>, county: number, { reporter, caller: { name, phone, hasAgreed } }: Entered) => {
  const isKept = reporter === null
  return {
    name: isKept && name ? cipher.seal('report_entry.name', county, name) : null,
    phone: isKept && phone ? cipher.seal('report_entry.phone', county, phone) : null,
    phone_index: isKept && phone ? cipher.index(phone) : null,
    consent_version: hasAgreed ? spokenConsent.version : null,
  }
}
