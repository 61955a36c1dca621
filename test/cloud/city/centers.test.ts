import { findCenter, listCenters } from '../../../src/cloud/store/organization-store'
import { seedDivisions } from '../../../src/cloud/store/seed/divisions'
import { centers, seedOrganizations } from '../../../src/cloud/store/seed/organizations'
import { aWorld } from '../../kit/world'

const at = new Date('2026-11-23T01:00:00Z')

const aCity = async () => {
  const { app } = await aWorld()
  await seedDivisions(app.db)
  await seedOrganizations(app.db)
  return app
}

const centerOf = async (community: string, when = at) => {
  const { db } = await aCity()
  return (await findCenter(db, Number(community.slice(0, 6)), community, when))?.name
}

test('the city has ten county-level centers on seven codes, one of its own and one in each of its 95 towns', () => {
  const countByLevel = (level: string) => centers().filter((center) => center.level === level).length
  expect([countByLevel('city'), countByLevel('county'), countByLevel('town')]).toEqual([1, 10, 95])
  expect(
    new Set(
      centers()
        .filter(({ level }) => level === 'county')
        .map(({ county }) => county),
    ).size,
  ).toBe(7)
})

test.each([
  ['340421106004', '毛集社会发展综合实验区综治中心'],
  ['340403103001', '淮南高新技术产业开发区综治中心'],
  ['340402400001', '淮南经济技术开发区综治中心'],
])('community %s is served by the center of its zone, not of its county', async (community, name) => {
  expect(await centerOf(community)).toBe(name)
})

test.each([
  ['340421100001', '凤台县综治中心'],
  ['340403007001', '田家庵区综治中心'],
  ['340402001001', '大通区综治中心'],
])('community %s beside the zones is served by its county', async (community, name) => {
  expect(await centerOf(community)).toBe(name)
})

test('the nearest center of a community is its town’s', async () => {
  const { db } = await aCity()
  const found = await listCenters(db, 340403, '340403007001', at)
  expect(found.map(({ name }) => name)).toEqual(['洞山街道综治中心', '田家庵区综治中心'])
})

test('nobody serves a community before the day from which its center does', async () => {
  expect(await centerOf('340403007001', new Date('2025-12-31T01:00:00Z'))).toBeUndefined()
})

test('seeding the centers again adds none', async () => {
  const { db } = await aCity()
  const count = () =>
    db
      .selectFrom('service_area')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('county', '<', 900_000)
      .executeTakeFirstOrThrow()
  const before = await count()
  await seedOrganizations(db)
  expect(await count()).toEqual(before)
})
