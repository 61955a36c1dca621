import { uuidv7 } from 'uuidv7'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { Person } from '../../../src/domain/authorization'
import { cityCounty } from '../../../src/domain/city'
import { type Role, roles } from '../../../src/domain/role'
import { aCaller } from '../../kit/caller'
import type { Area, World } from './an-area'

type Granted = Exclude<Role, 'resident'>

/** Where each role is held by whoever walks; a new role needs its line. */
const areaOf: Readonly<Record<Granted, (place: Area) => string>> = {
  gridWorker: ({ grid }) => grid,
  dispatcher: ({ community }) => community.slice(0, 9),
  administrator: ({ county }) => String(county),
  clerk: ({ community }) => community,
  officer: ({ unit }) => unit,
  // Which organization it is makes no difference to what they may not do.
  lawyer: () => uuidv7(),
  mediator: () => uuidv7(),
}

export interface Walker {
  readonly role: Role
  readonly person: Person
  readonly held: readonly Role[]
  /** The development sign-in's word for them. */
  readonly subject: string
  readonly call: Awaited<ReturnType<typeof aCaller>>['call']
}

/** Who is at home in the area, and someone in each role over it. */
export const everyoneAt = (area: Area): Promise<Walker[]> => Promise.all(roles.map((role) => walkerAt(area, role)))

const walkerAt = async (area: Area, role: Role): Promise<Walker> => {
  if (role === 'resident') {
    const person = { account: area.belonging.reporter ?? '', grants: [] }
    await setVerification(area.world.app.db, { account: person.account, level: 'phone', method: 'testData', at: area.world.clock.now })
    return { role, person, held: ['resident'], subject: area.subject, call: (await aCaller(area.world.app, area.subject)).call }
  }
  const grant = { role, area: areaOf[role](area) }
  const { account, subject } = seededAs(area)[role] ?? (await aPersonWith(area.world, grant))
  await setVerification(area.world.app.db, { account, level: 'phone', method: 'testData', at: area.world.clock.now })
  const { call } = await aCaller(area.world.app, subject)
  return { role, person: { account, grants: [grant] }, held: ['resident', role], subject, call }
}

/** Workers and centers are more than a grant, so the community's own stand in for them. */
const seededAs = ({
  world: { county, community },
  officer,
}: Area): { readonly [Seeded in Granted]?: { account: string; subject: string } } => ({
  gridWorker: { account: community.workers[0], subject: `worker-1-${county}` },
  officer,
  dispatcher: { account: community.dispatcher, subject: `dispatcher-${county}` },
})

/** Invented here, with one role and nothing else. */
export const aPersonWith = async ({ app: { db, now } }: Pick<World, 'app'>, { role, area }: { role: Granted; area: string }) => {
  const account = uuidv7()
  const subject = `${role}-${account}`
  const key = { county: cityCounty, account }
  await db.insertInto('account').values({ county: cityCounty, id: account, settings: '{}', test_data: true, created_at: now() }).execute()
  await db
    .insertInto('identity')
    .values({ ...key, kind: 'development', subject })
    .execute()
  await db
    .insertInto('role_grant')
    .values({ ...key, id: uuidv7(), role, area, valid_from: now(), valid_to: null })
    .execute()
  return { account, subject }
}
