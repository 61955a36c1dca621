import { demoLawyerKey, demoLawyerVillage, organizationOf, serves } from './insert-shops'
import { inventedPhone } from './names'
import type { DemoPerson } from './person'
import { demoShops } from './shops'

/** The adviser of 黎明社区, as whom one can sign in. */
export const demoLawyers = (): DemoPerson[] =>
  demoShops().flatMap((shop) =>
    shop.advisers
      .filter((adviser) => serves(adviser, demoLawyerVillage))
      .map(({ name }) => ({
        key: demoLawyerKey,
        subject: demoLawyerKey,
        name,
        phone: inventedPhone('unit', 900),
        grants: [{ role: 'lawyer' as const, area: organizationOf(shop), within: String(shop.county) }],
      })),
  )
