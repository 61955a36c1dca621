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

interface Filing {
  readonly owner: string | null
  readonly proxy: string
}

const fileAs = async ({ world: { app }, community }: Area, key: { county: number; id: string }, { owner, proxy }: Filing) => {
  await app.db
    .updateTable('consultation')
    .set({ owner, proxy, hat: 'family' })
    .where('county', '=', key.county)
    .where('id', '=', key.id)
    .execute()
  await insertConsultationProxy(app.db, {
    ...{ county: key.county, id: uuidv7(), consultation: key.id, account: proxy, hat: 'family', community, about_village: 'no' },
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

/** Filed for somebody by who is at home in the area. */
const aFiledOne = async (area: Area) => fileAs(area, await anOwnOne(area), { owner: null, proxy: area.belonging.reporter ?? '' })

/** Filed for who is at home in the area by one of their family. */
const aHelpedOne = async (area: Area) => fileAs(area, await anOwnOne(area), { owner: area.belonging.reporter, proxy: uuidv7() })

const owned = { isOpenTo: ({ belonging }: Area, { account }: Person) => belonging.reporter === account }

/** 身份 and 代办. */
export const hatSamples = {
  'hat.mine': { input: () => undefined },
  'hat.filed': { input: () => undefined },
  'hat.view': { input: aFiledOne, ...owned },
  'hat.helper': { input: aHelpedOne, ...owned },
  'hat.open': { input: async (area) => ({ ...(await aHelpedOne(area)), open: true }), ...owned },
  'hat.dismiss': { input: aHelpedOne, ...owned },
} as const satisfies Readonly<Record<string, Sample>>
