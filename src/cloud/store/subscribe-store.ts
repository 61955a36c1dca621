import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

export interface SubscribeAnswer {
  readonly account: string
  readonly template: string
  readonly answer: string
  readonly source: 'phone' | 'wechat'
  /** The same asking never counts twice. */
  readonly key: string
  readonly at: Date
}

/** Two tellings of one popup reach us this far apart at most. */
const pairMinutes = 10

/** Keeps what was answered; an acceptance is one message more, once, though the phone and WeChat both tell of it. */
export const recordAnswer = async (trx: Database, { account, template, answer, source, key, at }: SubscribeAnswer): Promise<void> => {
  // The row of the ledger is held first, so that the two tellings wait for each other.
  await sql`
    insert into subscribe_grant (county, account, template, answer, answered_at)
    values (${cityCounty}, ${account}::uuid, ${template}, ${answer}, ${at}::timestamptz)
    on conflict (county, account, template) do update
      set answer = case when subscribe_grant.answered_at <= excluded.answered_at then excluded.answer else subscribe_grant.answer end,
        answered_at = greatest(subscribe_grant.answered_at, excluded.answered_at)`.execute(trx)
  const { rows } = await sql<{ paired: boolean }>`
    with known as (
      select from subscribe_answer
      where county = ${cityCounty} and account = ${account}::uuid and template = ${template} and source = ${source} and key = ${key}
    ), other as (
      update subscribe_answer set paired = true
      where not exists (select from known) and (county, account, template, source, key) in (
        select county, account, template, source, key from subscribe_answer
        where county = ${cityCounty} and account = ${account}::uuid and template = ${template} and source <> ${source}
          and answer = ${answer} and not paired
          and at between ${at}::timestamptz - interval '1 minute' * ${pairMinutes} and ${at}::timestamptz + interval '1 minute' * ${pairMinutes}
        order by at limit 1
      )
      returning 1
    )
    insert into subscribe_answer (county, account, template, source, key, answer, at, paired)
    values (${cityCounty}, ${account}::uuid, ${template}, ${source}, ${key}, ${answer}, ${at}::timestamptz, exists (select from other))
    on conflict do nothing returning paired`.execute(trx)
  const isNew = rows[0] !== undefined && !rows[0].paired
  if (isNew && answer === 'accept') await changeBalance(trx, account, template, sql`balance + 1`)
}

/** Nothing more may be sent: it was refused in the settings, switched off, or WeChat says so. */
export const emptyGrant = (db: Database, grant: { account: string; template: string; answer: string; at: Date }) =>
  db
    .insertInto('subscribe_grant')
    .values({
      county: cityCounty,
      account: grant.account,
      template: grant.template,
      answer: grant.answer,
      balance: 0,
      answered_at: grant.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['county', 'account', 'template']).doUpdateSet({ balance: 0, answer: grant.answer, answered_at: grant.at }),
    )
    .execute()

const changeBalance = (db: Database, account: string, template: string, balance: ReturnType<typeof sql<number>>) =>
  db
    .updateTable('subscribe_grant')
    .set({ balance })
    .where('county', '=', cityCounty)
    .where('account', '=', account)
    .where('template', '=', template)
    .execute()

export const listGrants = (db: Database, accounts: readonly string[]) =>
  db
    .selectFrom('subscribe_grant')
    .select(['account', 'template', 'answer', 'balance', 'answered_at'])
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .execute()

export type Grant = Awaited<ReturnType<typeof listGrants>>[number]
