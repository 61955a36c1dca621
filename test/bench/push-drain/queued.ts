import type { App } from '../../../src/cloud/app'
import { insertOutbox } from '../../../src/cloud/store/outbox-store'
import { insertReport } from '../../../src/cloud/store/report-filing-store'
import { seedCommunityPlaces } from '../../../src/cloud/store/seed/community-places'
import { cityCounty } from '../../../src/domain/city'

const county = 900_001
const templateId = 'linli-accepted'
/** As many as one person is told of one kind of thing in a day. */
const perPerson = 5
const batch = 500

/** So many pushes to as many people as take them in a day, each with a ledger, about a hundred matters. */
export const queuePushes = async (app: App, count: number): Promise<void> => {
  await seedCommunityPlaces(app.db, county)
  const accounts = Array.from({ length: Math.ceil(count / perPerson) }, () => app.newId())
  await insertPeople(app, accounts)
  const reports = await insertReports(app, accounts.slice(0, 100))
  const entries = Array.from({ length: count }, (_, at) => {
    const id = app.newId()
    const account = accounts[at % accounts.length] ?? ''
    const about = reports[at % reports.length] ?? ''
    return { county, id, kind: 'push', key: `push:${id}:${account}`, about, payload: { flow: 'accepted', account }, availableAt: app.now() }
  })
  for (let at = 0; at < count; at += batch) await insertOutbox(app.db, entries.slice(at, at + batch))
}

const insertPeople = async ({ db, now }: App, accounts: readonly string[]) => {
  for (let at = 0; at < accounts.length; at += batch) {
    const some = accounts.slice(at, at + batch)
    await db
      .insertInto('account')
      .values(some.map((id) => ({ county: cityCounty, id, settings: '{}', test_data: true, created_at: now() })))
      .execute()
    await db
      .insertInto('identity')
      .values(some.map((account) => ({ county: cityCounty, kind: 'openid' as const, subject: `o-${account}`, account })))
      .execute()
    const grant = { county: cityCounty, template: templateId, answer: 'accept', balance: 10, answered_at: now() }
    await db
      .insertInto('subscribe_grant')
      .values(some.map((account) => ({ ...grant, account })))
      .execute()
  }
}

const insertReports = async ({ db, newId, now }: App, reporters: readonly string[]): Promise<string[]> => {
  const at = now()
  const due = new Date(at.getTime() + 10 * 24 * 3_600_000)
  return Promise.all(
    reporters.map(async (reporter) => {
      const id = newId()
      await insertReport(db, {
        county,
        id,
        day: '2026-11-23',
        status: 'returned',
        reporter,
        category: '0102',
        words: '三栋门口的路灯不亮',
        nameShown: false,
        placeWords: '黎明一村三栋',
        point: null,
        community: `${county}001001`,
        grid: null,
        holder: null,
        submittedAt: at,
        acceptDue: due,
        due,
        dueProvisional: false,
      })
      return id
    }),
  )
}

/** What the timed part left: every push marked as done, counted and taken from its ledger. */
export const readLeft = async ({ db }: App) => {
  const { done } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<string>().as('done'))
    .where('done_at', 'is not', null)
    .where('last_error', '=', 'subscribe')
    .executeTakeFirstOrThrow()
  const { counted } = await db
    .selectFrom('push_count')
    .select(({ fn }) => fn.sum<string>('count').as('counted'))
    .executeTakeFirstOrThrow()
  const { balance } = await db
    .selectFrom('subscribe_grant')
    .select(({ fn }) => fn.sum<string>('balance').as('balance'))
    .executeTakeFirstOrThrow()
  return { done: Number(done), counted: Number(counted), balance: Number(balance) }
}
