import { uuidv7 } from 'uuidv7'
import { advanceConsultation } from '../../src/cloud/operations/consultation/advance'
import { keepConsultations } from '../../src/cloud/operations/consultation/keep-consultations'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { viewConsultation } from '../../src/cloud/operations/consultation/view'
import type { AdvanceConsultation, ConsultationView, SubmitConsultation } from '../../src/contract/consultation'
import type { Person } from '../../src/domain/authorization'
import { aPersonWith } from '../cloud/authorization/people'
import { at, granted } from './booking'
import { aCaller } from './caller'
import { anAdviserAt, aShop, onDutyToday } from './legal'
import { aWorld } from './world'

/** What a villager asks in the simplest case. */
export const aQuestion = (community: string, change: Partial<SubmitConsultation> = {}): SubmitConsultation => ({
  id: uuidv7(),
  community,
  aboutVillage: 'no',
  parties: [{ kind: 'person', name: '周某某' }],
  category: 'debt',
  words: '去年借给邻居两万块，有借条，他一直不还，怎么办？',
  attachments: [],
  wish: 'message',
  ...change,
})

/** Long enough to be an answer. */
export const aWholeAnswer = {
  words:
    '您手里有借条，借款合同是成立的。先写一份催款的话发给对方，留好记录；他还不还，可以带着借条和转账记录到法院起诉，从约定还款那天起三年以内都可以。',
  aidHint: false,
} as const

type World = Awaited<ReturnType<typeof aWorld>>

/** A lawyer with an account and a firm of their own. */
const aLawyer = async (world: World, given: { village?: string; name?: string } = {}) => {
  const shop = await aShop(world)
  const { account, subject } = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  const villages = given.village ? [{ community: given.village, duty: { by: 'date' as const, date: 25 } }] : []
  const id = await anAdviserAt(world, shop.id, { account, villages, ...(given.name && { name: given.name }) })
  const person: Person = { account, grants: [{ role: 'lawyer', area: shop.organization }] }
  return { id, account, subject, person, shop }
}

/** Monday 23 November 2026, nine o'clock in Huainan, with the village's adviser, the town's duty lawyer and one more in the county. */
export const aConsultationWorld = async () => {
  const world = await aWorld()
  const { app, county, community: seeded, clock } = world
  clock.now = new Date(at('2026-11-23 09:00'))
  const community = seeded.community
  const village = await aLawyer(world, { village: community, name: '王律（测试）' })
  const town = await aLawyer(world, { name: '李律（测试）' })
  const pool = await aLawyer(world, { name: '赵律（测试）' })
  await onDutyToday(world, community.slice(0, 9), town.id)
  const resident = await aCaller(app, `resident-1-${county}`)
  const [{ account }] = [await accountOf(world, `resident-1-${county}`)]
  const asker: Person = { account, grants: [] }
  const submit = (change: Partial<SubmitConsultation> = {}, by: Person = asker) => submitConsultation(app, by, aQuestion(community, change))
  const submitted = async (...given: Parameters<typeof submit>): Promise<ConsultationView> => granted(await submit(...given))
  const step = (
    by: Person,
    { id, revision }: Pick<ConsultationView, 'id' | 'revision'>,
    action: AdvanceConsultation['action'],
    more: Partial<AdvanceConsultation> = {},
  ) => advanceConsultation(app, by, { county, id, revision, action, ...more })
  const stepped = async (...given: Parameters<typeof step>): Promise<ConsultationView> => granted(await step(...given))
  const view = (by: Person, { id }: Pick<ConsultationView, 'id'>) => viewConsultation(app, by, { county, id })
  const seen = async (...given: Parameters<typeof view>): Promise<ConsultationView> => granted(await view(...given))
  /** The clock goes on to that time, and the timer looks once. */
  const tickAt = async (text: string) => {
    clock.now = new Date(at(text))
    await keepConsultations(app)
  }
  const staff = (given: Parameters<typeof aPersonWith>[1]) => aPersonWith(world, given)
  return { ...world, community, village, town, pool, resident, asker, submit, submitted, step, stepped, view, seen, tickAt, staff }
}

const accountOf = ({ app: { db } }: World, subject: string) =>
  db.selectFrom('identity').select('account').where('subject', '=', subject).executeTakeFirstOrThrow()
