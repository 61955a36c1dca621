import { resolvePlace } from '../../../src/cloud/operations/place/resolve-place'
import { findKeptSettings } from '../../../src/cloud/store/setting-store'
import type { GivenPlace } from '../../../src/contract/place'
import { aCommunity } from '../../kit/community'
import { countStatements } from '../../kit/count-statements'

const words = '大门口'

const resolve = async (app: Awaited<ReturnType<typeof aCommunity>>['app'], given: GivenPlace) => {
  const { db, counted } = countStatements(app.db)
  // What the city decided is asked for once a minute.
  await findKeptSettings(db, app.now())
  counted.count = 0
  return { answer: await resolvePlace({ db, now: app.now }, given), statements: counted.count }
}

test('a point brings its grid and itself, in two statements', async () => {
  const { app, county, community, third, centers } = await aCommunity()
  const [, , point = { longitude: 0, latitude: 0 }] = centers
  expect(await resolve(app, { by: 'point', point, words })).toEqual({
    answer: { ok: true, value: { county, community, grid: third, besides: [], point } },
    statements: 2,
  })
})

test('a grid brings its community, and a retired one its successor, in one statement', async () => {
  const { app, county, community, first, second, retire } = await aCommunity()
  expect(await resolve(app, { by: 'grid', grid: first, words })).toEqual({
    answer: { ok: true, value: { county, community, grid: first, point: null } },
    statements: 1,
  })
  await retire(first, second)
  expect((await resolve(app, { by: 'grid', grid: first, words })).answer).toMatchObject({ value: { grid: second } })
})

test('a community alone has no grid, and takes one statement', async () => {
  const { app, county, community } = await aCommunity()
  expect(await resolve(app, { by: 'community', community, words })).toEqual({
    answer: { ok: true, value: { county, community, grid: null, point: null } },
    statements: 1,
  })
})

test('a place that is not there is refused, however it is given', async () => {
  const { app, county, town } = await aCommunity()
  const far = await resolve(app, { by: 'point', point: { longitude: 0, latitude: 0 }, words })
  expect(far).toEqual({ answer: { ok: false, failure: 'placeOutsideCity' }, statements: 1 })
  for (const given of [
    { by: 'grid', grid: `${county}001001999`, words },
    { by: 'community', community: `${county}001999`, words },
    { by: 'community', community: `${town}000`, words },
  ] as const) {
    expect((await resolve(app, given)).answer).toEqual({ ok: false, failure: 'placeNotFound' })
  }
})
