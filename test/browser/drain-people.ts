import { uuidv7 } from 'uuidv7'
import { cityCounty } from '../../src/domain/city'
import { aCaller } from '../kit/caller'
import type { serveTestApp } from '../kit/serve-test-app'
import { aUnit } from '../kit/units'

type Served = Awaited<ReturnType<typeof serveTestApp>>

const homes = { 'resident-1': '101', 'resident-2': '202', 'resident-3': '301' } as const

/** 一个单元的三户人家, whoever works their grid, their property company and the drainage company. */
export const aStaircase = async (served: Served) => {
  const { app, county, community } = served
  const [grid] = community.grids
  const knownAs = (account: string, name: string) =>
    app.db
      .insertInto('identity')
      .values({ county: cityCounty, account, kind: 'development', subject: `${name}-${county}` })
      .execute()
  const neighbor = uuidv7()
  const about = { county: cityCounty, id: neighbor, settings: '{}', test_data: true, created_at: app.now() }
  await app.db.insertInto('account').values(about).execute()
  await knownAs(neighbor, 'resident-3')
  const callers = await Promise.all(
    Object.entries(homes).map(async ([name, room]) => {
      const caller = await aCaller(app, `${name}-${county}`)
      const address = `测试小区 1 栋 1 单元 ${room} 室`
      await caller.answer('home.move', { community: community.community, grid: grid.code, address })
      return [name, caller] as const
    }),
  )
  const [property, drainage] = [await aUnit(served, '测试物业', 'property'), await aUnit(served, '测试排水公司', 'utility')]
  await knownAs(property.officer.account, 'property')
  await knownAs(drainage.officer.account, 'drainage')
  return { callers: new Map(callers), property, drainage }
}
