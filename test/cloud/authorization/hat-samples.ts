import { uuidv7 } from 'uuidv7'
import { submitConsultation } from '../../../src/cloud/operations/consultation/submit'
import { insertConsultationProxy } from '../../../src/cloud/store/consultation-proxy-store'
import type { Person } from '../../../src/domain/authorization'
import { aQuestion } from '../../kit/consultation'
import type { Area } from './an-area'
import type { Sample } from './samples'

/** Asked by who is at home in the area, and filed for them by nobody else. */
const anOwnOne = async ({ world, county, community, belonging }: Area) => {
  const input = { ...aQuestion(community), id: uuidv7() }
  const asked = await submitConsultation(world.app, { account: belonging.reporter ?? '', grants: [] }, input)
  if (!asked.ok) throw new Error(asked.failure)
  return { county, id: input.id }
}

/** Filed for somebody by who is at home in the area. */
const aFiledOne = async (area: Area) => {
  const key = await anOwnOne(area)
  const { world, community, belonging } = area
  const { app } = world
  const account = belonging.reporter ?? ''
  await app.db
    .updateTable('consultation')
    .set({ owner: null, proxy: account, hat: 'family' })
    .where('county', '=', key.county)
    .where('id', '=', key.id)
    .execute()
  await insertConsultationProxy(app.db, {
    ...{ county: key.county, id: uuidv7(), consultation: key.id, account, hat: 'family', community, about_village: 'no' },
    ...{ person: null, person_index: null, typed: null, consent_version: 1, agreed_at: app.now() },
    ...{
      agreed_words: app.cipher.seal('consultation_proxy.agreed_words', key.county, '行'),
      witness: null,
      recording: null,
      since: app.now(),
    },
  })
  return key
}

const owned = { isOpenTo: ({ belonging }: Area, { account }: Person) => belonging.reporter === account }

/** 身份 and 代办. */
export const hatSamples = {
  'hat.mine': { input: () => undefined },
  'hat.filed': { input: () => undefined },
  'hat.view': { input: aFiledOne, ...owned },
  'hat.helper': { input: anOwnOne, ...owned },
  // Nobody filed it for them, which is said to whose it is alone; test/cloud/hat opens and dismisses.
  'hat.open': { input: async (area) => ({ ...(await anOwnOne(area)), open: false }), isOpenTo: () => false },
  'hat.dismiss': { input: anOwnOne, ...owned },
} as const satisfies Readonly<Record<string, Sample>>
