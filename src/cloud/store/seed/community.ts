import type { Database } from '../database'
import type { SealingCipher } from '../field-cipher'
import { type CommunityPlaces, seedCommunityPlaces } from './community-places'
import { accountOf, insertGridWorkers, insertPeople } from './demo/insert-people'
import { inventedPhone, testName } from './demo/names'
import type { DemoPerson } from './demo/person'

export interface SeededCommunity extends CommunityPlaces {
  /** The first works the first grid, the second the other two. */
  readonly workers: readonly [string, string]
  /** Of the town. */
  readonly dispatcher: string
  /** At home in the first and in the second grid. */
  readonly residents: readonly [string, string]
}

/** One small invented community in a county of its own, for tests and trials; county codes from 900001. */
export const seedCommunity = async (
  db: Database,
  cipher: SealingCipher,
  { county, now }: { county: number; now: Date },
): Promise<SeededCommunity> => {
  const places = await seedCommunityPlaces(db, county)
  const { workers, dispatcher, residents } = peopleOf(places)
  await insertPeople(db, cipher, [...workers, dispatcher, ...residents], now)
  await insertGridWorkers(db, workers, now)
  return {
    ...places,
    workers: [accountOf(workers[0]), accountOf(workers[1])],
    dispatcher: accountOf(dispatcher),
    residents: [accountOf(residents[0]), accountOf(residents[1])],
  }
}

const peopleOf = ({ county, town, grids: [first, second, third] }: CommunityPlaces) => {
  let count = 0
  const person = (key: string, name: string, rest: Pick<DemoPerson, 'grants' | 'home'>): DemoPerson => ({
    key: `${key}-${county}`,
    subject: `${key}-${county}`,
    name: testName(name),
    phone: inventedPhone('local', county * 10 + count++),
    ...rest,
  })
  const worksAt = (...areas: readonly string[]) => areas.map((area) => ({ role: 'gridWorker' as const, area }))
  return {
    workers: [
      person('worker-1', '李一', { grants: worksAt(first.code) }),
      person('worker-2', '李二', { grants: worksAt(second.code, third.code) }),
    ],
    dispatcher: person('dispatcher', '高一', { grants: [{ role: 'dispatcher', area: town }] }),
    residents: [
      person('resident-1', '陈一', { home: { grid: first.code, address: '测试小区 1 栋 1 单元 101 室' }, grants: [] }),
      person('resident-2', '陈二', { home: { grid: second.code, address: '测试小区 2 栋 1 单元 202 室' }, grants: [] }),
    ],
  } as const
}
