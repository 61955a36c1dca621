import type { Database } from '../../database'
import type { SealingCipher } from '../../field-cipher'
import { communityPlans } from '../grid-counts'
import { createRandom } from '../random'
import { stableId } from '../stable-id'
import { castCommunity } from './cast'
import { accountOf } from './insert-people'
import { inventedName, inventedPhone } from './names'

/** 儿童主任 of the street where the cast lives; elsewhere the page shows what it is like before anybody is named. */
export const insertDirectors = async (trx: Database, cipher: SealingCipher, county: number, now: Date): Promise<void> => {
  const street = castCommunity.slice(0, 9)
  if (!street.startsWith(String(county))) return
  const random = createRandom(county + 1)
  const villages = communityPlans().filter(({ code }) => code.startsWith(street))
  const rows = villages.map(({ code }, at) => {
    const phone = inventedPhone('director', at)
    return {
      county,
      id: stableId(`director ${code}`),
      community: code,
      name: cipher.seal('child_director.name', county, inventedName(random)),
      phone: cipher.seal('child_director.phone', county, phone),
      phone_index: cipher.index(phone),
      set_by: accountOf({ key: 'dispatcher-dongshan' }),
      set_at: now,
    }
  })
  await trx.insertInto('child_director').values(rows).execute()
}
