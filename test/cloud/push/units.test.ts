import { insertOutbox } from '../../../src/cloud/store/outbox-store'
import { aUnit, someoneWith } from '../../kit/units'
import { aPushWorld } from './a-push-world'

const aUnitWorld = async () => {
  const world = await aPushWorld()
  const { app, county, clock, report, standIn } = world
  const water = await aUnit(world, '供水公司')
  const power = await aUnit(world, '供电公司')
  const colleague = await someoneWith(world, 'officer', water.id)
  const matter = await report()
  const subjectOf = async (account: string) =>
    (await app.db.selectFrom('identity').select('subject').where('account', '=', account).executeTakeFirstOrThrow()).subject
  return {
    ...world,
    water,
    power,
    colleague,
    /** What stood in the outbox when the matter was given to this unit. */
    give: (account: string, unit: string) =>
      insertOutbox(app.db, [
        {
          county,
          id: app.newId(),
          kind: 'push',
          key: `push:${app.newId()}:${account}`,
          about: matter.id,
          payload: { flow: 'dispatched', account, unit },
          availableAt: clock.now,
        },
      ]),
    toldCount: async ({ account }: { account: string }) => {
      const subject = await subjectOf(account)
      return standIn.messages.filter(({ openid }) => openid === subject).length
    },
  }
}

test('whoever works for a unit is told on their phone of what it was given', async () => {
  const { water, give, drain, toldCount } = await aUnitWorld()
  await give(water.officer.account, water.id)
  await drain()
  expect(await toldCount(water.officer)).toBe(1)
})

test('while an officer is away a colleague of the same unit is told instead, and no other unit', async () => {
  const { water, power, colleague, clock, give, drain, toldCount } = await aUnitWorld()
  const until = new Date(clock.now.getTime() + 24 * 3_600_000).toISOString()
  await water.officer.answer('message.absence', { until })
  await give(water.officer.account, water.id)
  await drain()
  await drain()
  expect(await Promise.all([water.officer, colleague, power.officer].map(toldCount))).toEqual([0, 1, 0])
})

test('who no longer works for the unit hears nothing of it, though they work for another', async () => {
  const { app, water, power, colleague, clock, wait, give, drain, toldCount } = await aUnitWorld()
  await give(water.officer.account, water.id)
  wait(1)
  await app.db.updateTable('role_grant').set({ area: power.id }).where('account', '=', water.officer.account).execute()
  await app.db
    .insertInto('role_grant')
    .values({
      county: 340400,
      id: app.newId(),
      account: water.officer.account,
      role: 'officer',
      area: water.id,
      valid_from: new Date('2026-01-01'),
      valid_to: clock.now,
    })
    .execute()
  await drain()
  await drain()
  expect(await Promise.all([water.officer, colleague].map(toldCount))).toEqual([0, 1])
})
