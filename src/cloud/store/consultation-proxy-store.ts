import { type Selectable, sql } from 'kysely'
import type { Database } from './database'
import type { ConsultationProxyTable } from './tables/consultation-proxy'

export type StoredProxy = Selectable<ConsultationProxyTable>
interface Key {
  readonly county: number
  readonly id: string
}

const everyCounty = sql<boolean>`county = any(array(select county from county_outline))`

export const insertConsultationProxy = (trx: Database, proxy: Omit<StoredProxy, 'answers_open' | 'ended_at' | 'ended_by'>) =>
  trx
    .insertInto('consultation_proxy')
    .values({ ...proxy, ended_at: null, ended_by: null })
    .execute()

/** Whoever speaks for the person now. */
export const findConsultationProxy = (db: Database, { county, id }: Key): Promise<StoredProxy | undefined> =>
  db
    .selectFrom('consultation_proxy')
    .selectAll()
    .where('county', '=', county)
    .where('consultation', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

export const listFiledBy = (db: Database, account: string, limit: number): Promise<StoredProxy[]> =>
  db
    .selectFrom('consultation_proxy')
    .selectAll()
    .where(everyCounty)
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .orderBy('since', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export const endConsultationProxy = (trx: Database, { county, id }: Key, { at, by }: { at: Date; by: string | null }) =>
  trx
    .updateTable('consultation_proxy')
    .set({ ended_at: at, ended_by: by, answers_open: false })
    .where('county', '=', county)
    .where('consultation', '=', id)
    .where('ended_at', 'is', null)
    .execute()

export const setAnswersOpen = (trx: Database, { county, id }: Key, open: boolean) =>
  trx
    .updateTable('consultation_proxy')
    .set({ answers_open: open })
    .where('county', '=', county)
    .where('consultation', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** Named in the consultation itself as well, where every other reader looks. */
export const setProxyOf = (trx: Database, { county, id }: Key, account: string | null) =>
  trx.updateTable('consultation').set({ proxy: account }).where('county', '=', county).where('id', '=', id).execute()

/** What the person opened, the proxy reads; the row that lets them in goes with the switch. */
export const letProxyRead = async (
  trx: Database,
  { county, id }: Key,
  account: string,
  { open, by, at }: { open: boolean; by: string; at: Date },
) => {
  if (open) {
    await sql`
      insert into closed_access (county, kind, subject, account, given_by, at)
      values (${county}, 'consultation', ${id}::uuid, ${account}::uuid, ${by}::uuid, ${at}::timestamptz) on conflict do nothing`.execute(
      trx,
    )
    return
  }
  await trx
    .deleteFrom('closed_access')
    .where('county', '=', county)
    .where('kind', '=', 'consultation')
    .where('subject', '=', id)
    .where('account', '=', account)
    .execute()
}

/** 本人接过来: whatever was filed for whoever has this number, and is nobody's yet, is from now on theirs to read. */
export const followFiledFor = async (
  trx: Database,
  { account, phoneIndex, at }: { account: string; phoneIndex: string; at: Date },
): Promise<void> => {
  await sql`
    with theirs as (
      select filed.county, filed.consultation from consultation_proxy filed
      where filed.county = any(array(select county from county_outline)) and filed.person_index = ${phoneIndex} and filed.account <> ${account}::uuid
    ), followed as (
      update consultation set owner = ${account}::uuid from theirs
      where consultation.county = theirs.county and consultation.id = theirs.consultation and consultation.owner is null
      returning consultation.county, consultation.id
    ), opened as (
      insert into closed_access (county, kind, subject, account, given_by, at)
      select county, 'consultation', id, ${account}::uuid, ${account}::uuid, ${at}::timestamptz from followed
      on conflict do nothing
    ), cleared as (
      update consultation_content content set person_phone = null from followed
      where content.county = followed.county and content.consultation = followed.id
    )
    update consultation_proxy filed set person_index = null from followed
    where filed.county = followed.county and filed.consultation = followed.id`.execute(trx)
}

/** Open ones that somebody filed in the hat of this village, and what becomes of them. */
export const listFiledAs = async (
  trx: Database,
  { county, account, community }: { county: number; account: string; community: string },
) => {
  const { rows } = await sql<StoredProxy>`
    select filed.* from consultation_proxy filed
    join consultation on consultation.county = filed.county and consultation.id = filed.consultation
    where filed.county = ${county} and filed.account = ${account}::uuid and filed.hat = 'guide' and filed.community = ${community}
      and filed.ended_at is null
    for update of filed`.execute(trx)
  return rows
}

export const countFiledAs = async (
  db: Database,
  { county, account, community }: { county: number; account: string; community: string },
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from consultation_proxy filed
    join consultation on consultation.county = filed.county and consultation.id = filed.consultation
      and consultation.status not in ('closed', 'withdrawn', 'redirected', 'converted')
    where filed.county = ${county} and filed.account = ${account}::uuid and filed.hat = 'guide' and filed.community = ${community}
      and filed.ended_at is null`.execute(db)
  return rows[0]?.count ?? 0
}
