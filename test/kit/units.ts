import { uuidv7 } from 'uuidv7'
import { cityCounty } from '../../src/domain/city'
import type { GrantedRole } from '../../src/domain/role'
import type { UnitKind } from '../../src/domain/unit'
import { aCaller } from './caller'
import type { aWorld } from './world'

type World = Pick<Awaited<ReturnType<typeof aWorld>>, 'app' | 'county' | 'community'>

/** Somebody with one role, signed in. */
export const someoneWith = async ({ app }: Pick<World, 'app'>, role: GrantedRole, area: string) => {
  const account = uuidv7()
  const subject = `${role}-${account}`
  const key = { county: cityCounty, account }
  await app.db
    .insertInto('account')
    .values({ county: cityCounty, id: account, settings: '{}', test_data: true, created_at: app.now() })
    .execute()
  await app.db
    .insertInto('identity')
    .values({ ...key, kind: 'development', subject })
    .execute()
  await app.db
    .insertInto('role_grant')
    .values({ ...key, id: uuidv7(), role, area, valid_from: app.now(), valid_to: null })
    .execute()
  return { account, ...(await aCaller(app, subject)) }
}

/** A unit that serves the community's county, and somebody who works for it. */
export const aUnit = async (world: World, name: string, kind: UnitKind = 'bureau') => {
  const { app, county, community } = world
  const id = uuidv7()
  await app.db.insertInto('organization').values({ county, id, kind, level: null, name, phone: null }).execute()
  const area = { county, id: uuidv7(), organization: id, division: null, grid: community.grids[0].code, valid_to: null }
  await app.db
    .insertInto('service_area')
    .values({ ...area, valid_from: '2026-01-01' })
    .execute()
  return { id, name, officer: await someoneWith(world, 'officer', id) }
}
