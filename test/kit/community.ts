import { developmentCipherKeys } from '../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../src/cloud/gateways/cipher/sm4-field-cipher'
import { seedCommunity } from '../../src/cloud/store/seed/community'
import { gcj02Point } from '../../src/domain/place'
import { aWorld } from './world'

/** A county with one invented community, and who lives and works there. */
export const aCommunity = async () => {
  const world = await aWorld()
  const app = { ...world.app, cipher: createSm4FieldCipher(developmentCipherKeys()) }
  const seeded = await seedCommunity(app.db, app.cipher, { county: world.county, now: world.clock.now })
  const [first, second, third] = seeded.grids
  return {
    ...seeded,
    app,
    clock: world.clock,
    first: first.code,
    second: second.code,
    third: third.code,
    centers: seeded.grids.map(({ center }) => gcj02Point(...center)),
    /** A person of this account, without any role. */
    person: (account: string) => ({ account, grants: [] }),
    retire: (code: string, successor: string | null) =>
      app.db
        .updateTable('grid')
        .set({ valid_to: '2026-11-01', superseded_by: successor })
        .where('county', '=', world.county)
        .where('code', '=', code)
        .execute(),
  }
}
