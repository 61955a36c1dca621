import { sql } from 'kysely'
import type { Database } from './database'

interface NewMandate {
  readonly county: number
  readonly id: string
  readonly report: string
  readonly unit: string
  readonly codeHash: string
  readonly by: string
  readonly at: Date
  readonly until: Date
}

/** The next of its matter, which is locked; whatever was printed for the same unit before is good no longer. */
export const insertMandate = async (trx: Database, { county, id, report, unit, codeHash, by, at, until }: NewMandate): Promise<void> => {
  await trx.selectFrom('report').select('id').where('county', '=', county).where('id', '=', report).forUpdate().execute()
  await trx
    .updateTable('mandate')
    .set({ revoked_at: at })
    .where('county', '=', county)
    .where('report', '=', report)
    .where('unit', '=', unit)
    .where('revoked_at', 'is', null)
    .execute()
  await sql`
    insert into mandate (county, id, report, unit, sequence, code_hash, printed_by, printed_at, expires_at)
    select ${county}, ${id}::uuid, ${report}::uuid, ${unit}::uuid, 1 + coalesce(max(sequence), 0), ${codeHash}, ${by}::uuid,
      ${at}::timestamptz, ${until}::timestamptz
    from mandate where county = ${county} and report = ${report}::uuid`.execute(trx)
}

const selectMandates = (db: Database, county: number) =>
  db
    .selectFrom('mandate')
    .innerJoin('organization as unit', (join) => join.onRef('unit.county', '=', 'mandate.county').onRef('unit.id', '=', 'mandate.unit'))
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'mandate.county').onRef('report.id', '=', 'mandate.report'))
    .select([
      'mandate.county',
      'mandate.id',
      'mandate.report',
      'mandate.unit',
      'mandate.sequence',
      'mandate.printed_at',
      'mandate.expires_at',
      'mandate.opened_at',
      'mandate.revoked_at',
      'unit.name as unit_name',
      'report.day',
      'report.sequence as report_sequence',
    ])
    .where('mandate.county', '=', county)

export type StoredMandate = NonNullable<Awaited<ReturnType<typeof findMandate>>>

export const findMandate = (db: Database, county: number, id: string) =>
  selectMandates(db, county).where('mandate.id', '=', id).executeTakeFirst()

export const listMandates = (db: Database, county: number, report: string) =>
  selectMandates(db, county).where('mandate.report', '=', report).orderBy('mandate.sequence', 'desc').execute()

/** By its link, while it is good. */
export const findLiveMandate = (db: Database, county: number, codeHash: string, at: Date) =>
  selectMandates(db, county)
    .where('mandate.code_hash', '=', codeHash)
    .where('mandate.revoked_at', 'is', null)
    .where('mandate.expires_at', '>', at)
    .executeTakeFirst()

export const noteOpened = (db: Database, county: number, id: string, at: Date) =>
  db
    .updateTable('mandate')
    .set({ opened_at: at })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute()

export const revokeMandate = (db: Database, county: number, id: string, at: Date) =>
  db
    .updateTable('mandate')
    .set({ revoked_at: at })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
