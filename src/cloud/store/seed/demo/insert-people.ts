import type { Database } from '../../database'
import type { SealingCipher } from '../../field-cipher'
import { inTransaction } from '../../in-transaction'
import { inBatches } from '../in-batches'
import { stableId } from '../stable-id'
import type { DemoPerson } from './person'

/** Accounts belong to the city, wherever a person lives or works. */
const cityCode = 340400

export const accountOf = ({ key }: Pick<DemoPerson, 'key'>): string => stableId(`account ${key}`)

/** Accounts, development identities and roles, in one transaction. */
export const insertPeople = (db: Database, cipher: SealingCipher, people: readonly DemoPerson[], now: Date): Promise<void> =>
  inTransaction(db, async (trx) => {
    await inBatches(people, (batch) =>
      trx
        .insertInto('account')
        .values(batch.map((person) => personToAccount(cipher, person, now)))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    await inBatches(people.flatMap(personToIdentity), (batch) =>
      trx
        .insertInto('identity')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    )
    await inBatches(
      people.flatMap((person) => personToVerification(person, now)),
      (batch) =>
        trx
          .insertInto('verification')
          .values(batch)
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
    )
    await inBatches(
      people.flatMap((person) => personToGrants(person, now)),
      (batch) =>
        trx
          .insertInto('role_grant')
          .values(batch)
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
    )
  })

const personToAccount = (cipher: SealingCipher, person: DemoPerson, now: Date) => ({
  county: cityCode,
  id: accountOf(person),
  name: cipher.seal('account.name', cityCode, person.name),
  phone: cipher.seal('account.phone', cityCode, person.phone),
  phone_index: cipher.index(person.phone),
  home_county: person.home ? Number(person.home.grid.slice(0, 6)) : null,
  home_community: person.home?.grid.slice(0, 12) ?? null,
  home_grid: person.home?.grid ?? null,
  home_address: person.home ? cipher.seal('account.home_address', cityCode, person.home.address) : null,
  settings: '{}',
  test_data: true,
  created_at: now,
})

const personToIdentity = (person: DemoPerson) =>
  person.subject === undefined
    ? []
    : [{ county: cityCode, kind: 'development' as const, subject: person.subject, account: accountOf(person) }]

/** Invented phones need no proof; only whom one can sign in as is asked for it. */
const personToVerification = (person: DemoPerson, now: Date) =>
  person.subject === undefined
    ? []
    : [{ county: cityCode, account: accountOf(person), level: 'phone' as const, method: 'testData' as const, by: null, at: now }]

const personToGrants = (person: DemoPerson, now: Date) =>
  person.grants.map(({ role, area, within }) => ({
    county: cityCode,
    id: stableId(`grant ${person.key} ${role} ${area}`),
    account: accountOf(person),
    role,
    area,
    ...(within !== undefined && { within }),
    valid_from: now,
    valid_to: null,
  }))

/** Who works which grid, kept in the grid's own county. */
export const insertGridWorkers = (db: Database, workers: readonly DemoPerson[], now: Date): Promise<void> =>
  inBatches(
    workers.flatMap((worker) =>
      worker.grants
        .filter(({ role }) => role === 'gridWorker')
        .map(({ area }) => ({ county: Number(area.slice(0, 6)), grid: area, account: accountOf(worker), valid_from: now, valid_to: null })),
    ),
    (batch) =>
      db
        .insertInto('grid_worker')
        .values(batch)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
  )
