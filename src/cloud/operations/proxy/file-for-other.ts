import type { Failure } from '../../../contract/failure'
import type { FileForOther } from '../../../contract/proxy'
import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { firstStatus } from '../../../domain/report-status'
import type { App } from '../../app'
import { claimAttachments } from '../../store/attachment-store'
import type { Database } from '../../store/database'
import { findFiler } from '../../store/find-store'
import { insertOutbox } from '../../store/outbox-store'
import { findConfirmedAccount } from '../../store/person-store'
import { insertProxy } from '../../store/proxy-store'
import { insertEntry } from '../../store/report-entry-store'
import { insertReportEvents } from '../../store/report-event-store'
import { insertReport } from '../../store/report-filing-store'
import { proxyConsent } from '../../wording/proxy'
import { knownCategory } from '../category/known'
import { whoseTurn } from '../duty/whose-turn'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'
import { begun } from '../report/begun'
import { mayReport } from '../report/may-report'
import { pushEntries, toldAtCenter } from '../report/push-entries'
import { Rollback, undone } from '../report/rollback'
import { type Rules, readRules } from '../report/rules'
import { clockSaving } from '../report/run-clocks'
import { viewReport } from '../report/view'
import { queueChecks } from '../safety/queue-checks'

/** 代报: the matter is the person's own where their number is known to us, and else nobody's until they prove it. */
export const fileForOther = async (app: App, person: Person, input: FileForOther): Promise<Outcome<ReportView, Failure>> => {
  const phone = readPhone(input.person.phone)
  if (!phone) return fail('notAPhone')
  const wrong = wrongIn(input, app.now())
  if (wrong) return fail(wrong)
  const place = await resolveWorkedPlace(app, input.place)
  if (!place.ok) return place
  const concerned = await findConfirmedAccount(app.db, app.cipher.index(phone))
  // Whoever gives their own number needs nobody to speak for them.
  if (concerned === person.account) return fail('speaksForThemselves')
  const rules = await readRules(app)
  const category = await knownCategory(app, input.category, app.now())
  const filed = await undone(
    app.db
      .transaction()
      .execute((trx) =>
        file({ app, trx, person, rules }, { input: { ...input, category }, place: place.value, phone, concerned: concerned ?? null }),
      ),
  )
  if (!filed.ok) return filed
  const key = { county: place.value.county, id: input.id }
  if (!filed.value && (await findFiler(app.db, key.county, key.id)) !== person.account) return fail('idTaken')
  return viewReport(app, person, key, ['proxy'])
}

/** 本人同意: in words or by voice, of the sentence that is read today, and not yet to come. */
const wrongIn = ({ words, attachments, consent }: FileForOther, at: Date): Failure | undefined => {
  if (!words && attachments.length === 0) return 'nothingSaid'
  const wasSaid = consent.words !== '' || consent.recording !== null
  const isToCome = Date.parse(consent.at) > at.getTime() + clockSlackMs
  return wasSaid && !isToCome && consent.version === proxyConsent.version ? undefined : 'theirWordMissing'
}

/** A phone's clock may be a little ahead of ours. */
const clockSlackMs = 5 * 60_000

interface Filing {
  readonly app: App
  readonly trx: Database
  readonly person: Person
  readonly rules: Rules
}

interface ForOther {
  readonly input: FileForOther
  readonly place: WorkedPlace
  readonly phone: string
  /** Whose number it is known to be. */
  readonly concerned: string | null
}

/** Whether it was filed now; an earlier sending may have done so. */
const file = async ({ app, trx, person, rules }: Filing, { input, place, phone, concerned }: ForOther): Promise<boolean> => {
  const { id, category, words, attachments, consent, relation } = input
  const { county, community, grid, point } = place
  const at = app.now()
  const turn = await whoseTurn(trx, rules, { county, workers: place.workers, category })
  const status = firstStatus(turn.holder === null ? null : grid)
  const { clocks, promise } = begun(app, rules, at, { status, category, holder: turn.holder, contacted_at: null, due: at })
  const matter = { county, id, status, category, words, point, community, grid, holder: turn.holder, reporter: concerned }
  const sequence = await insertReport(
    trx,
    { ...matter, day: dayAt(at.getTime()), nameShown: false, placeWords: input.place.words, submittedAt: at, ...promise },
    clockSaving(rules, { county, report: id }, clocks),
  )
  if (sequence === undefined) return false
  if (!(await mayReport(app, trx, { county, account: person.account, place: grid ?? community, at }))) throw new Rollback('tooManyReports')
  const files = [...attachments, ...(consent.recording ? [consent.recording] : [])]
  const claim = (ids: readonly string[], purpose: 'report' | 'consent') =>
    claimAttachments(trx, { county, account: person.account, ids, report: id, purpose })
  const claimed = (await claim(attachments, 'report')) + (await claim(consent.recording ? [consent.recording] : [], 'consent'))
  if (claimed !== new Set(files).size) throw new Rollback('attachmentNotFound')
  await keepPerson({ app, trx, person, rules }, { county, id, input, phone, concerned })
  await insertProxy(trx, {
    county,
    report: id,
    account: person.account,
    relation,
    agreed_at: new Date(consent.at),
    agreed_words: consent.words,
    recording: consent.recording,
    consent_version: consent.version,
    since: at,
    ended_at: null,
  })
  const event = app.newId()
  const filed = { county, report: id, id: event, revision: 1, action: 'submit', actor: person.account, actorRole: 'proxy', at } as const
  await insertReportEvents(trx, [{ ...filed, words: null, shown: true, reason: null, attachments }])
  const told =
    turn.holder === null
      ? await toldAtCenter(trx, { community }, at)
      : turn.told.map((account) => ({ flow: 'newReport' as const, account }))
  const checks = await queueChecks(app, trx, [{ county, report: id, event, author: person.account, at, words, attachments }])
  await insertOutbox(trx, [...pushEntries(app, { county, report: id, event, at, told }), ...checks])
  return true
}

/** Name and number lie sealed beside the matter; whoever has an account needs no second number here. */
const keepPerson = async (
  { app: { cipher, now }, trx, person }: Filing,
  { county, id, input, phone, concerned }: Pick<ForOther, 'input' | 'phone' | 'concerned'> & { county: number; id: string },
): Promise<void> => {
  const isKept = concerned === null
  await insertEntry(trx, {
    county,
    report: id,
    entered_by: person.account,
    entered_at: now(),
    import: null,
    name: isKept ? cipher.seal('report_entry.name', county, input.person.name) : null,
    phone: isKept ? cipher.seal('report_entry.phone', county, phone) : null,
    phone_index: isKept ? cipher.index(phone) : null,
    consent_version: input.consent.version,
  })
}
