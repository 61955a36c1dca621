import type { App } from '../../src/cloud/app'
import { cityCounty } from '../../src/domain/city'
import { aCaller } from './caller'

/** This county's dispatcher, who deals out matters for the whole city as well. */
export const aCityDispatcher = async (app: App, county: number) => {
  const { account } = await app.db
    .selectFrom('identity')
    .select('account')
    .where('subject', '=', `dispatcher-${county}`)
    .executeTakeFirstOrThrow()
  await app.db
    .insertInto('role_grant')
    .values({
      county: cityCounty,
      id: app.newId(),
      account,
      role: 'dispatcher',
      area: String(cityCounty),
      valid_from: app.now(),
      valid_to: null,
    })
    .execute()
  return aCaller(app, `dispatcher-${county}`)
}
