import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'

const id = (number: number) => `0197c9ab-0000-7000-8008-${String(number).padStart(12, '0')}`
export const [unit, crew] = [id(21), id(22)]

/** A unit for which the dispatcher works as well, with one more hand. */
export const openUnit = async ({ db, newId, now }: App, county: number): Promise<void> => {
  await sql`insert into organization (county, id, kind, name) values (${county}, ${unit}::uuid, 'utility', '测试供水')`.execute(db)
  await sql`
    insert into account (county, id, settings, test_data, created_at) values (340400, ${crew}::uuid, '{}', true, ${now()}::timestamptz)`.execute(
    db,
  )
  await sql`
    insert into role_grant (county, id, account, role, area, valid_from)
    select 340400, ${newId()}::uuid, account, 'officer', ${unit}, ${now()}::timestamptz from identity
    where subject = ${`dispatcher-${county}`}`.execute(db)
  await sql`
    insert into role_grant (county, id, account, role, area, valid_from)
    values (340400, ${newId()}::uuid, ${crew}::uuid, 'officer', ${unit}, ${now()}::timestamptz)`.execute(db)
}

/** The unit has the only matter that was entered at a desk. */
export const giveToUnit = async ({ db }: App, county: number): Promise<void> => {
  await sql`
    update report set unit = ${unit}::uuid, holder = null, status = 'handling'
    where county = ${county} and id in (select report from report_entry where report_entry.county = ${county})`.execute(db)
}
