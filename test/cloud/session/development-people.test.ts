import { insertPeople } from '../../../src/cloud/store/seed/demo/insert-people'
import type { DevelopmentPeople, DevelopmentPeopleOf } from '../../../src/contract/person'
import type { Role } from '../../../src/domain/role'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const inWords = (code: number) => [...String(code)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')

/** Grids are named after their county here, for one database holds the people of many tests. */
const aSignIn = async () => {
  const { app, clock, county, community } = await aWorld()
  const { answer } = await aCaller(app, `resident-1-${county}`)
  const asked = (role: Role, words: string) =>
    answer<DevelopmentPeople>('development.people', { role, words } satisfies DevelopmentPeopleOf)
  const name = ({ code }: { code: string }) => `${inWords(county)}${code.slice(-1)}号网格`
  for (const grid of community.grids)
    await app.db
      .updateTable('grid')
      .set({ name: name(grid) })
      .where('county', '=', county)
      .where('code', '=', grid.code)
      .execute()
  return { app, clock, county, community, asked, name }
}

test('whoever works is listed with the names of the places they work for', async () => {
  const { county, community, asked, name } = await aSignIn()
  const second = name(community.grids[1])
  const found = (await asked('gridWorker', second)).people.find(({ subject }) => subject === `worker-2-${county}`)
  expect(found?.note).toBe(`${second}、${name(community.grids[2])}`)
  expect(found?.note).not.toMatch(/\d{6}/)
})

test('a resident is found by the grid of their home, and nobody by a place that is not there', async () => {
  const { county, community, asked, name } = await aSignIn()
  const { people } = await asked('resident', name(community.grids[0]))
  expect(people.map(({ subject }) => subject)).toContain(`resident-1-${county}`)
  expect(await asked('resident', `没有${name(community.grids[0])}`)).toEqual({ people: [], areThereMore: false })
})

test('thousands of workers are answered thirty at a time', async () => {
  const { app, clock, county, community, asked, name } = await aSignIn()
  const many = Array.from({ length: 40 }, (_, at) => ({
    key: `many-${at}-${county}`,
    subject: `many-${String(at).padStart(2, '0')}-${county}`,
    name: `多人${at}`,
    phone: `199${county}${String(at).padStart(2, '0')}`,
    grants: [{ role: 'gridWorker' as const, area: community.grids[0].code }],
  }))
  await insertPeople(app.db, app.cipher, many, clock.now)
  const { people, areThereMore } = await asked('gridWorker', name(community.grids[0]))
  expect([people.length, areThereMore]).toEqual([30, true])
})
