import { uuidv7 } from 'uuidv7'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { SubmitConsultation } from '../../../src/contract/consultation'
import type { OfferedRoles } from '../../../src/contract/roster'
import type { Person } from '../../../src/domain/authorization'
import { cityCounty } from '../../../src/domain/city'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld, aQuestion } from '../../kit/consultation'
import { aGuideRow, aRoster } from '../../kit/roster'
import { someoneWith } from '../../kit/units'

type Change = Partial<SubmitConsultation> & { consent?: Partial<NonNullable<SubmitConsultation['onBehalf']>['consent']> }

/** A village with advisers, a guide who said yes, and somebody who has no phone of this kind. */
export const aVillage = async () => {
  const world = await aConsultationWorld()
  const { app, county, community } = world
  const administrator = await someoneWith(world, 'administrator', String(county))
  const phone = (at: number) => `13${county}${String(at).padStart(3, '0')}`
  const roster = async (...phones: readonly string[]) => {
    const file = await aRoster('guides', ...phones.map((number) => aGuideRow(number)))
    await administrator.answer('roster.put', { county, kind: 'guides', file, id: uuidv7(), isWhole: true })
  }
  /** Somebody whose number WeChat vouches for. */
  const known = async (subject: string, number: string) => {
    const caller = await aCaller(app, subject)
    await caller.answer('session.confirmPhone', { code: `phone-${number}-${uuidv7()}` })
    return { ...caller, person: await personOf(world, subject) }
  }
  const accepting = async (subject: string, number: string) => {
    const someone = await known(subject, number)
    for (const { county, id } of (await someone.answer<OfferedRoles>('roster.offers')).offers)
      await someone.answer('roster.answer', { county, id, accept: true })
    return someone
  }
  await roster(phone(1), phone(2))
  const guide = await accepting(`resident-1-${county}`, phone(1))
  const old = { name: '刘老太', phone: phone(9) }
  const filing = ({ consent, ...change }: Change = {}): SubmitConsultation => ({
    ...aQuestion(community),
    hat: 'guide',
    onBehalf: {
      ...old,
      consent: { version: 1, at: app.now().toISOString(), words: '行，你替我问', recording: null, witness: '王队长', ...consent },
    },
    ...change,
  })
  const worker = await aCaller(app, `worker-1-${county}`)
  await setVerification(app.db, {
    account: world.community && (await personOf(world, `worker-1-${county}`)).account,
    level: 'phone',
    method: 'testData',
    at: app.now(),
  })
  return { ...world, administrator, phone, roster, known, accepting, guide, old, filing, worker }
}

const personOf = async ({ app: { db } }: Awaited<ReturnType<typeof aConsultationWorld>>, subject: string): Promise<Person> => {
  const { account } = await db
    .selectFrom('identity')
    .select('account')
    .where('county', '=', cityCounty)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return { account, grants: [] }
}
