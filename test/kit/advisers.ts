import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import { advanceBooking } from '../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../src/cloud/operations/booking/hold'
import { cityCounty } from '../../src/domain/city'
import { anAdviserAt, aServiceAt, aShop } from './legal'

type Served = { readonly app: App; readonly county: number }

/** Somebody of that name who practices law in a firm of their own, and can be signed in as `<key>-<county>`. */
export const aLawyer = async (served: Served, key: string, given: Omit<NonNullable<Parameters<typeof anAdviserAt>[2]>, 'account'> = {}) => {
  const { app, county } = served
  const shop = await aShop(served)
  const account = uuidv7()
  const { name = '王律（测试）' } = given
  await app.db
    .insertInto('account')
    .values({
      county: cityCounty,
      id: account,
      name: app.cipher.seal('account.name', cityCounty, name),
      settings: '{}',
      test_data: true,
      created_at: app.now(),
    })
    .execute()
  await app.db
    .insertInto('identity')
    .values({ county: cityCounty, account, kind: 'development', subject: `${key}-${county}` })
    .execute()
  await app.db
    .insertInto('role_grant')
    .values({
      county: cityCounty,
      account,
      id: uuidv7(),
      role: 'lawyer',
      area: shop.organization,
      valid_from: app.now(),
      valid_to: null,
    })
    .execute()
  const adviser = await anAdviserAt(served, shop.id, { ...given, account })
  return { account, adviser, shop }
}

/** 司法局管理员 of the county, who can be signed in as `bureau-1-<county>`. */
export const aBureau = async ({ app, county }: Served) => {
  const account = uuidv7()
  const person = { county: cityCounty, id: account, name: null, settings: '{}', test_data: true, created_at: app.now() }
  await app.db.insertInto('account').values(person).execute()
  const identity = { county: cityCounty, account, kind: 'development' as const, subject: `bureau-1-${county}` }
  await app.db.insertInto('identity').values(identity).execute()
  const grant = { county: cityCounty, account, id: uuidv7(), role: 'administrator' as const, area: String(county) }
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, valid_from: app.now(), valid_to: null })
    .execute()
}

/** Booked with this adviser at 'YYYY-MM-DD HH:mm', by somebody who was never here before. */
export const aSitting = async (
  { app, county }: Served,
  { adviser, shop }: Pick<Awaited<ReturnType<typeof aLawyer>>, 'adviser' | 'shop'>,
  start: string,
  service: Parameters<typeof aServiceAt>[2] = {},
) => {
  const account = uuidv7()
  await app.db
    .insertInto('account')
    .values({ county: cityCounty, id: account, name: null, settings: '{}', test_data: true, created_at: app.now() })
    .execute()
  const person = { account, grants: [] }
  const offered = await aServiceAt({ app, county }, shop.id, service)
  const held = granted(
    await holdSlot(app, person, {
      county,
      id: uuidv7(),
      adviser,
      service: offered,
      start: new Date(`${start.replace(' ', 'T')}:00+08:00`).toISOString(),
    }),
  )
  return granted(await advanceBooking(app, person, { county, id: held.id, revision: held.revision, action: 'confirm' }))
}

/** The value, or the refusal as an accident. */
export const granted = <Value>(outcome: { ok: true; value: Value } | { ok: false; failure: string }): Value => {
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.value
}
