import { listChildDivisions } from '../../../src/cloud/operations/division/children'
import { estatesOf } from '../../../src/cloud/operations/place/estates-of'
import { gridsOf } from '../../../src/cloud/operations/place/grids-of'
import { locatePoint } from '../../../src/cloud/operations/place/locate-point'
import { placeOfGrid } from '../../../src/cloud/operations/place/place-of-grid'
import { Estate, Place } from '../../../src/contract/place'
import { aCommunity } from '../../kit/community'

const refused = (failure: string) => ({ ok: false, failure })

test('under a county lie its towns, under a town its communities, under a community nothing', async () => {
  const { app, county, town, community } = await aCommunity()
  expect(await listChildDivisions(app, { parent: String(county) })).toEqual([{ code: town, name: '测试镇' }])
  expect(await listChildDivisions(app, { parent: town })).toEqual([{ code: community, name: '测试社区居委会' }])
  expect(await listChildDivisions(app, { parent: community })).toEqual([])
  expect(await listChildDivisions(app, { parent: '123456' })).toEqual([])
})

test('a point answers the grid and the community that it lies in', async () => {
  const { app, county, community, centers, second, person, residents } = await aCommunity()
  const [, point = { longitude: 0, latitude: 0 }] = centers
  const located = await locatePoint(app, person(residents[0]), { point })
  expect(located).toEqual({
    ok: true,
    value: { county, community: { code: community, name: '测试社区居委会' }, grid: { code: second, name: expect.any(String) } },
  })
  expect(located.ok && Place.parse(located.value)).toEqual(located.ok && located.value)
})

test.each([
  ['in the sea', 0, 0],
  ['in Shanghai', 121.47, 31.23],
  ['at the edge of the earth', -180, 90],
])('a point %s is outside the city', async (_where, longitude, latitude) => {
  const { app } = await aCommunity()
  expect(await locatePoint(app, undefined, { point: { longitude, latitude } })).toEqual(refused('placeOutsideCity'))
})

test('a point in the city that no grid in force covers is not found, so people choose from the list', async () => {
  const { app, centers, first, second, retire } = await aCommunity()
  await retire(first, second)
  const [point = { longitude: 0, latitude: 0 }] = centers
  expect(await locatePoint(app, undefined, { point })).toEqual(refused('placeNotFound'))
})

test('the code on an old sign leads to the grid of today, through every successor', async () => {
  const { app, first, second, third, retire } = await aCommunity()
  await retire(first, second)
  await retire(second, third)
  expect(await placeOfGrid(app, undefined, { code: first })).toMatchObject({ ok: true, value: { grid: { code: third } } })
})

test('an unknown code, and a retired one without a successor, is no place', async () => {
  const { app, community, first, second, third, retire } = await aCommunity()
  await retire(first, null)
  for (const code of [first, `${community}099`, '123456789012345']) {
    expect(await placeOfGrid(app, undefined, { code })).toEqual(refused('placeNotFound'))
  }
  await retire(second, third)
  await retire(third, second)
  expect(await placeOfGrid(app, undefined, { code: second })).toEqual(refused('placeNotFound'))
})

test('a community answers its estates and its grids in force', async () => {
  const { app, community, first, second, third, estate, retire } = await aCommunity()
  const estates = await estatesOf(app, undefined, { community })
  expect(estates).toMatchObject({ ok: true, value: [{ id: estate, grid: first, name: '测试小区' }] })
  if (estates.ok) for (const one of estates.value) expect(Estate.parse(one)).toEqual(one)
  await retire(first, second)
  expect(await gridsOf(app, undefined, { community })).toEqual({
    ok: true,
    value: [second, third].map((code) => ({ code, name: expect.any(String) })),
  })
})

test('a community that does not exist is refused, one without estates is empty', async () => {
  const { app, county, community } = await aCommunity()
  await app.db.deleteFrom('estate').where('county', '=', county).execute()
  expect(await estatesOf(app, undefined, { community })).toEqual({ ok: true, value: [] })
  const nowhere = `${county}001999`
  expect(await estatesOf(app, undefined, { community: nowhere })).toEqual(refused('placeNotFound'))
  expect(await gridsOf(app, undefined, { community: nowhere })).toEqual(refused('placeNotFound'))
})
