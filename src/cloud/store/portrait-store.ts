import { sql } from 'kysely'
import type { Database } from './database'
import type { AttachmentTable } from './tables/attachment'

interface AdviserKey {
  readonly county: number
  readonly adviser: string
}

export interface StoredPortrait extends AdviserKey {
  readonly name: string
  readonly account: string | null
  readonly shown: string | null
  readonly waiting: string | null
  readonly set_by: string | null
  readonly state: AttachmentTable['state'] | null
}

/** Of whoever practices here now. */
export const findPortrait = async (db: Database, { county, adviser }: AdviserKey): Promise<StoredPortrait | undefined> => {
  const { rows } = await sql<StoredPortrait>`
    select adviser.county, adviser.id as adviser, adviser.name, adviser.account, adviser.photo as shown,
      waits.photo as waiting, waits.set_by, attachment.state
    from adviser left join adviser_photo waits on waits.county = adviser.county and waits.adviser = adviser.id
    left join attachment on attachment.county = waits.county and attachment.id = waits.photo
    where adviser.county = ${county} and adviser.id = ${adviser}::uuid and adviser.valid_to is null`.execute(db)
  return rows[0]
}

/** Only a photo of one's own that nothing else has; what was proposed before it is proposed no more. */
export const proposePortrait = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { photo, by, at }: { photo: string; by: string; at: Date },
): Promise<boolean> => {
  const { rows } = await sql`
    insert into adviser_photo (county, adviser, photo, set_by, set_at)
    select county, ${adviser}::uuid, id, owner, ${at}::timestamptz from attachment
    where county = ${county} and id = ${photo}::uuid and owner = ${by}::uuid and kind = 'photo'
      and state in ('uploaded', 'ready') and report is null and consultation is null
    on conflict (county, adviser) do update set photo = excluded.photo, set_by = excluded.set_by, set_at = excluded.set_at
    returning photo`.execute(db)
  return rows.length > 0
}

/** Once drawn anew; from then on it is the adviser's own, in what they read and take with them. */
export const showPortrait = async (trx: Database, { county, adviser }: AdviserKey, photo: string): Promise<boolean> => {
  const { rows } = await sql`
    with agreed as (
      delete from adviser_photo using attachment
      where adviser_photo.county = ${county} and adviser_photo.adviser = ${adviser}::uuid and adviser_photo.photo = ${photo}::uuid
        and attachment.county = ${county} and attachment.id = ${photo}::uuid and attachment.state = 'ready'
      returning adviser_photo.photo
    ), shown as (
      update adviser set photo = agreed.photo from agreed where adviser.county = ${county} and adviser.id = ${adviser}::uuid
      returning adviser.account, agreed.photo
    )
    update attachment set owner = coalesce(shown.account, attachment.owner) from shown
    where attachment.county = ${county} and attachment.id = shown.photo
    returning attachment.id`.execute(trx)
  return rows.length > 0
}

export const refusePortrait = async (db: Database, { county, adviser }: AdviserKey, photo: string): Promise<void> => {
  const proposed = db.deleteFrom('adviser_photo').where('county', '=', county).where('adviser', '=', adviser)
  await proposed.where('photo', '=', photo).execute()
}

/** Neither shown nor proposed any more; the file itself goes with what nobody claimed. */
export const removePortraits = async (trx: Database, county: number, advisers: readonly string[]): Promise<void> => {
  if (advisers.length === 0) return
  await trx.deleteFrom('adviser_photo').where('county', '=', county).where('adviser', 'in', advisers).execute()
  await trx.updateTable('adviser').set({ photo: null }).where('county', '=', county).where('id', 'in', advisers).execute()
}

/** Which of these everybody sees, and which wait for the word of whom. */
export const listPortraits = async (db: Database, county: number, photos: readonly string[]) => {
  const { rows } = await sql<{ photo: string; account: string | null; is_shown: boolean }>`
    select photo, account, true as is_shown from adviser
    where county = ${county} and photo = any(${sql.val(photos)}::uuid[]) and valid_to is null
    union all
    select waits.photo, adviser.account, false from adviser_photo waits
    join adviser on adviser.county = waits.county and adviser.id = waits.adviser and adviser.valid_to is null
    where waits.county = ${county} and waits.photo = any(${sql.val(photos)}::uuid[])`.execute(db)
  return rows
}
