import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { asPerson, letIn } from '../../../src/cloud/store/closed-store'
import type { Session } from '../../../src/contract/person'
import type { SightCode } from '../../../src/contract/session'
import { cityCounty } from '../../../src/domain/city'
import { readIdNumber } from '../../../src/domain/id-number'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const card = { name: '测试甲', idNumber: '11010519491231002x' }

const aDesk = async () => {
  const world = await aWorld()
  const { app, county, community, clock } = world
  const [resident, neighbor] = [await aCaller(app, `resident-1-${county}`), await aCaller(app, `resident-2-${county}`)]
  const clerk = await aCaller(app, `worker-2-${county}`)
  await app.db
    .insertInto('role_grant')
    .values({
      county: cityCounty,
      id: uuidv7(),
      account: community.workers[1],
      role: 'clerk',
      area: community.community,
      valid_from: clock.now,
      valid_to: null,
    })
    .execute()
  const checked = async (who = resident) => {
    const { code } = await who.answer<SightCode>('identity.ask')
    return clerk.call('identity.check', { code, ...card })
  }
  /** Every row there is, for the filter was forgotten. */
  const everyRowAs = (account: string) => asPerson(app.db, account, (trx) => trx.selectFrom('real_name').selectAll().execute())
  return { ...world, resident, neighbor, clerk, checked, everyRowAs, account: community.residents[0], other: community.residents[1] }
}

test('a desk worker who has seen the card makes a person known by their real name', async () => {
  const { resident, checked } = await aDesk()
  expect(await resident.answer('identity.view')).toEqual({ checked: null, byWechat: true })
  expect((await checked()).ok).toBe(true)
  expect((await resident.answer<Session>('session.open')).person?.level).toBe('realName')
  expect(await resident.answer('identity.view')).toMatchObject({ checked: { name: '测**', idNumber: '110***********002X' } })
  expect((await checked()).ok).toBe(true)
})

test('digits are good once, nobody vouches for themselves, and a wrong number is noticed', async () => {
  const { resident, clerk } = await aDesk()
  const { code } = await resident.answer<SightCode>('identity.ask')
  expect(await clerk.call('identity.check', { code, ...card, idNumber: '110105194912310021' })).toMatchObject({ failure: 'notAnIdNumber' })
  expect(await resident.call('identity.check', { code, ...card })).toMatchObject({ failure: 'notAllowed' })
  expect((await clerk.call('identity.check', { code, ...card })).ok).toBe(true)
  expect(await clerk.call('identity.check', { code, ...card })).toMatchObject({ failure: 'codeWrong' })
  const own = await clerk.answer<SightCode>('identity.ask')
  expect(await clerk.call('identity.check', { code: own.code, ...card })).toMatchObject({ failure: 'notAllowed' })
})

test('a query without its filter shows a person their own row and nobody else’s, not even to who wrote it', async () => {
  const { app, community, checked, everyRowAs, neighbor, account, other } = await aDesk()
  await checked()
  await checked(neighbor)
  expect((await everyRowAs(account)).map((row) => row.account)).toEqual([account])
  expect((await everyRowAs(other)).map((row) => row.account)).toEqual([other])
  expect(await everyRowAs(community.workers[1])).toEqual([])
  expect(await everyRowAs(uuidv7())).toEqual([])
  // Without anyone's name set, there is nothing at all.
  const unnamed = await app.db.transaction().execute(async (trx) => {
    await sql`set local role linli_app`.execute(trx)
    return trx.selectFrom('real_name').selectAll().execute()
  })
  expect(unnamed).toEqual([])
})

test('nobody changes, takes away or lets themselves into what they may not see', async () => {
  const { app, clock, checked, everyRowAs, account, other } = await aDesk()
  await checked()
  await asPerson(app.db, other, async (trx) => {
    const { numUpdatedRows } = await trx.updateTable('real_name').set({ name: '' }).executeTakeFirst()
    const { numDeletedRows } = await trx.deleteFrom('real_name').executeTakeFirst()
    expect([numUpdatedRows, numDeletedRows]).toEqual([0n, 0n])
  })
  const access = { county: cityCounty, kind: 'realName', subject: account, at: clock.now } as const
  const self = () => asPerson(app.db, other, (trx) => letIn(trx, { ...access, account: other, by: other }))
  await expect(self()).rejects.toThrow(/row-level security/)
  const forged = () => asPerson(app.db, other, (trx) => letIn(trx, { ...access, account: other, by: account }))
  await expect(forged()).rejects.toThrow(/row-level security/)
  expect(await everyRowAs(other)).toEqual([])
})

test('who is in lets another in, and the settings end with the transaction', async () => {
  const { app, clock, checked, everyRowAs, account, other } = await aDesk()
  await checked()
  const access = { county: cityCounty, kind: 'realName', subject: account, at: clock.now } as const
  await asPerson(app.db, account, (trx) => letIn(trx, { ...access, account: other, by: account }))
  expect((await everyRowAs(other)).map((row) => row.account)).toEqual([account])
  const after = await sql<{ role: string; account: string | null }>`
    select current_setting('role') as role, current_setting('linli.account', true) as account`.execute(app.db)
  expect(after.rows[0]?.role).not.toBe('linli_app')
  expect(after.rows[0]?.account ?? '').toBe('')
})

test('the application’s role owns no table', async () => {
  const { app } = await aDesk()
  const owned = await sql<{ name: string }>`
    select relname as name from pg_class c join pg_roles r on r.oid = c.relowner
    where c.relnamespace = 'public'::regnamespace and r.rolname = 'linli_app'`.execute(app.db)
  expect(owned.rows).toEqual([])
})

test('an identity number is known by its last sign', () => {
  expect(readIdNumber('1101 0519 4912 3100 2x')).toBe('11010519491231002X')
  for (const wrong of ['11010519491231002', '110105194912310021', '010105194912310021', '110105194913310023', 'x'.repeat(18)])
    expect(readIdNumber(wrong)).toBeUndefined()
})
