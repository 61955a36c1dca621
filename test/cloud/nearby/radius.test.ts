import type { NearbyMatter } from '../../../src/contract/nearby'
import type { SettingPage } from '../../../src/contract/setting'
import { aCityDispatcher } from '../../kit/city-center'
import { anEmptyWorld } from '../../kit/world'
import { aMainJob } from '../report/a-main-job'

const [lamp, drain, quarrel] = ['0102', '0201', '0901']

/** What other tests of this database read is as it was. */
afterEach(async () => {
  const { app } = await anEmptyWorld()
  await app.db.deleteFrom('setting').execute()
})

const aStreet = async () => {
  const job = await aMainJob()
  const { app, county, grid, neighbor, report, clock } = job
  const city = await aCityDispatcher(app, county)
  const place = { by: 'grid', grid: grid.code, words: '测试小区 1 栋' }
  for (const category of [lamp, drain]) await report({ id: app.newId(), category, place })
  const near = async (category: string) =>
    (await neighbor.answer<NearbyMatter[]>('nearby.matters', { place, category, words: '坏了' })).length
  const set = (name: string, value: number | null) => city.answer<SettingPage>('setting.change', { name, value, from: '2026-11-24' })
  return {
    ...job,
    city,
    near,
    set,
    tomorrow: () => {
      clock.now = new Date('2026-11-24T01:00:00Z')
    },
  }
}

test('the city says for each kind how near is near, from a day on; 0 asks nobody about that kind alone', async () => {
  const { near, set, tomorrow } = await aStreet()
  await set(`nearby:${drain}`, 0)
  expect([await near(lamp), await near(drain)]).toEqual([1, 1])
  tomorrow()
  expect([await near(lamp), await near(drain)]).toEqual([1, 0])
})

test('what is set of one kind stands where 0 holds for the others', async () => {
  const { near, set, tomorrow } = await aStreet()
  await set('nearbyMeters', 0)
  await set(`nearby:${lamp}`, 400)
  tomorrow()
  expect([await near(lamp), await near(drain)]).toEqual([1, 0])
})

test('what is between a person and the staff has no radius to set, and an unknown kind none either', async () => {
  const { city } = await aStreet()
  const { settings } = await city.answer<SettingPage>('setting.list')
  const names = settings.map(({ name }) => name)
  expect(names).toContain(`nearby:${drain}`)
  expect(names).not.toContain(`nearby:${quarrel}`)
  expect(names.filter((name) => name.startsWith('nearby:')).length).toBeGreaterThan(20)
  const change = { value: 100, from: '2026-11-24' }
  expect(await city.call('setting.change', { ...change, name: 'nearby:0000' })).toMatchObject({ ok: false, failure: 'noSuchSetting' })
  expect(await city.call('setting.change', { ...change, name: `nearby:${drain}`, value: 5_001 })).toMatchObject({
    failure: 'settingOutOfRange',
  })
})
