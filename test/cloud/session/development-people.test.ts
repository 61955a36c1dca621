import { insertPeople } from '../../../src/cloud/store/seed/demo/insert-people'
import type { DevelopmentPeople, DevelopmentPeopleOf } from '../../../src/contract/person'
import type { Role } from '../../../src/domain/role'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aSignIn = async () => {
  const { app, clock, county, community } = await aWorld()
  const { answer } = await aCaller(app, `resident-1-${county}`)
  const asked = (role: Role, words: string) =>
    answer<DevelopmentPeople>('development.people', { role, words } satisfies DevelopmentPeopleOf)
  const name = async (grid: { code: string }) =>
    (await app.db.selectFrom('grid').select('name').where('county', '=', county).where('code', '=', grid.code).executeTakeFirstOrThrow())
      .name
  return { app, clock, county, community, asked, name }
}

test('whoever works is listed with the names of the places they work for', async () => {
  const { county, community, asked, name } = await aSignIn()
  const second = await name(community.grids[1])
  const found = (await asked('gridWorker', second)).people.find(({ subject }) => subject === `worker-2-${county}`)
  expect(found?.note).toBe(`${second}、${await name(community.grids[2])}`)
  expect(found?.note).not.toMatch(/\d{6}/)
})

test('a resident is found by the grid of their home, and nobody by a place that is not there', async () => {
  const { county, community, asked, name } = await aSignIn()
  const { people } = await asked('resident', await name(community.grids[0]))
  expect(people.map(({ subject }) => subject)).toContain(`resident-1-${county}`)
  expect(await asked('resident', '没有这个地方')).toEqual({ people: [], areThereMore: false })
})

test('thousands of workers are answered thirty at a time', async () => {
  const { app, clock, county, community, asked } = await aSignIn()
  const many = Array.from({ length: 40 }, (_, at) => ({
    key: `many-${at}-${county}`,
    subject: `many-${String(at).padStart(2, '0')}-${county}`,
    name: `多人${at}`,
    phone: `199${county}${String(at).padStart(2, '0')}`,
    grants: [{ role: 'gridWorker' as const, area: community.grids[0].code }],
  }))
  await insertPeople(app.db, app.cipher, many, clock.now)
  const { people, areThereMore } = await asked('gridWorker', '')
  expect([people.length, areThereMore]).toEqual([30, true])
})
