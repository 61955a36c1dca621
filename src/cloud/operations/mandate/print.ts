import type { Failure } from '../../../contract/failure'
import type { Mandate, PrintedMandate, PrintMandate } from '../../../contract/mandate'
import type { Person } from '../../../domain/authorization'
import { mandateCode, mandateDays } from '../../../domain/mandate'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import { isOpen } from '../../../domain/report-status'
import type { App } from '../../app'
import { hashToken, newInvitationCode } from '../../gateways/tokens'
import { findMandate, insertMandate, listMandates, revokeMandate, type StoredMandate } from '../../store/mandate-store'
import { listClocks } from '../../store/report-clock-store'
import { findReport } from '../../store/report-view-store'
import { viewReport } from '../report/view'
import { numberOf } from './bearer'
import { mandateDocument } from './mandate-document'

const dayMs = 86_400_000
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** 打印交办单: numbered, with a new link; the clocks run as they do for everybody. */
export const printMandate = async (
  app: Pick<App, 'db' | 'cipher' | 'now' | 'newId' | 'publicUrl'>,
  person: Person,
  { county, id: report, unit: named }: PrintMandate,
): Promise<Outcome<PrintedMandate, Failure>> => {
  const row = await findReport(app.db, county, report)
  if (!row || rolesOn('mandate.print', row, person).length === 0) return fail('notFound')
  const unit = named ?? row.unit
  if (!unit || !isOpen(row.status) || (unit !== row.unit && !row.called.includes(unit))) return fail('unitMissing')
  const [id, at] = [app.newId(), app.now()]
  const code = mandateCode(county, newInvitationCode())
  const until = new Date(at.getTime() + mandateDays * dayMs)
  const made = { county, id, report, unit, codeHash: hashToken(code), by: person.account, at, until }
  await app.db.transaction().execute((trx) => insertMandate(trx, made))
  const mandate = await findMandate(app.db, county, id)
  // As the unit itself would read it: what a ring keeps from units is not on the paper either.
  const seen = await viewReport(app, { account: id, grants: [{ role: 'officer', area: unit }] }, { county, id: report })
  if (!mandate || !seen.ok) return fail('notFound')
  const link = app.publicUrl ? `${app.publicUrl}/packages/unit/pages/mandate/index?code=${code}` : null
  const wire = toMandate(mandate)
  const clocks = (await listClocks(app.db, county, report)).filter(({ going }) => going === 'runs')
  const bytes = await mandateDocument({ mandate: wire, view: seen.value, clocks, link, code })
  return succeed({ ...wire, code, link, file: { name: `${wire.number}.docx`, mime, content: Buffer.from(bytes).toString('base64') } })
}

export const mandatesOf = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<Mandate[], Failure>> => {
  const row = await findReport(db, county, id)
  if (!row || rolesOn('mandate.list', row, person).length === 0) return fail('notFound')
  return succeed((await listMandates(db, county, id)).map(toMandate))
}

/** 收回: from now on its link opens nothing. */
export const takeBackMandate = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const mandate = await findMandate(db, county, id)
  const row = mandate && (await findReport(db, county, mandate.report))
  if (!row || rolesOn('mandate.revoke', row, person).length === 0) return fail('notFound')
  await revokeMandate(db, county, id, now())
  return succeed({})
}

const toMandate = (row: StoredMandate): Mandate => ({
  id: row.id,
  number: numberOf(row),
  unit: row.unit,
  unitName: row.unit_name,
  printedAt: row.printed_at.toISOString(),
  until: row.expires_at.toISOString(),
  openedAt: row.opened_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
})
