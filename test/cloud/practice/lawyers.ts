import { uuidv7 } from 'uuidv7'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { ConsultationQueue, ConsultationView } from '../../../src/contract/consultation'
import { aCaller } from '../../kit/caller'
import { anAdviserAt, aShop, onDutyToday } from '../../kit/legal'
import { aWorld } from '../../kit/world'
import { aPersonWith } from '../authorization/people'

/** A village with its adviser, the town's duty lawyer and one of the county's pool, each of a firm of their own, and somebody who asks. */
export const aVillageWithLawyers = async () => {
  const world = await aWorld()
  const { app, county } = world
  const { community, town } = world.community
  const aLawyer = async (name: string, villages: readonly string[] = []) => {
    const shop = await aShop(world, { name: `${name}的律所` })
    const person = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
    const adviser = await anAdviserAt(world, shop.id, {
      name,
      account: person.account,
      villages: villages.map((each) => ({ community: each, duty: { by: 'date', date: 1 } })),
    })
    const caller = await aCaller(app, person.subject)
    const queue = async () => (await caller.answer<ConsultationQueue>('consultation.queue', { part: 'open' })).rows
    return { ...caller, account: person.account, adviser, key: { county: shop.county, id: shop.id }, shop, queue }
  }
  const village = await aLawyer('村顾问', [community])
  const duty = await aLawyer('值班律师')
  await onDutyToday(world, town, duty.adviser)
  const pool = await aLawyer('县池律师')
  const asker = await aCaller(app, `resident-1-${county}`)
  const { id: account } = await accountOf(world, `resident-1-${county}`)
  await setVerification(app.db, { account, level: 'phone', method: 'testData', at: app.now() })
  const ask = (change: Record<string, unknown> = {}) =>
    asker.answer<ConsultationView>('consultation.submit', {
      ...{ id: uuidv7(), community, aboutVillage: 'no', category: 'debt', wish: 'message', attachments: [] },
      words: '邻居王大勇借了我两万块钱一直不还，有借条，怎么办？',
      parties: [{ kind: 'person', name: '王大勇' }],
      ...change,
    })
  return { world, app, county, community, village, duty, pool, asker, account, ask, aLawyer }
}

const accountOf = ({ app: { db } }: Awaited<ReturnType<typeof aWorld>>, subject: string) =>
  db
    .selectFrom('identity')
    .select('account as id')
    .where('kind', '=', 'development')
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
