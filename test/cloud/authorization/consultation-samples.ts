import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { submitConsultation } from '../../../src/cloud/operations/consultation/submit'
import type { Person } from '../../../src/domain/authorization'
import { aQuestion } from '../../kit/consultation'
import type { Area } from './an-area'
import type { Sample } from './samples'

/** Asked by who is at home in the area. */
const aConsultationIn = async ({ world, county, community, belonging }: Area) => {
  const input = { ...aQuestion(community), id: uuidv7() }
  const asked = await submitConsultation(world.app, { account: belonging.reporter ?? '', grants: [] }, input)
  if (!asked.ok) throw new Error(asked.failure)
  return { county, id: input.id }
}

/** Brought to its end by an adviser, so that it may be rated. */
const aFinishedOneIn = async (area: Area) => {
  const key = await aConsultationIn(area)
  const [adviser, account] = [uuidv7(), uuidv7()]
  // In a statement of its own: within one, nobody knows which half comes first.
  await sql`delete from consultation_hold where county = ${key.county} and consultation = ${key.id}::uuid`.execute(area.world.app.db)
  await sql`
    with closed as (
      update consultation set status = 'closed', close_reason = 'accepted', aid_hint = false, first_reply_at = now(), is_open = true,
        adviser_county = county, adviser = ${adviser}::uuid, adviser_account = ${account}::uuid, round = null, clock_from = null, due = null,
        next_mark_at = null
      where county = ${key.county} and id = ${key.id}::uuid
    )
    insert into consultation_hold (county, consultation, sequence, adviser_county, adviser, account, tier, since)
    values (${key.county}, ${key.id}::uuid, 9, ${key.county}, ${adviser}::uuid, ${account}::uuid, 'county', now())`.execute(
    area.world.app.db,
  )
  return key
}

const owned = { isOpenTo: ({ belonging }: Area, { account }: Person) => belonging.reporter === account }
const everybodys = { isOpenTo: () => true }

/** 咨询: no walker has one to answer; test/cloud/consultation walks an adviser, a lead and everybody else. */
export const consultationSamples = {
  'consultation.submit': { input: ({ community }) => ({ ...aQuestion(community), id: uuidv7() }), ...everybodys },
  'consultation.view': { input: aConsultationIn, ...owned },
  'consultation.mine': { input: () => ({}), ...everybodys },
  'consultation.queue': { input: () => ({ part: 'open' }), ...everybodys },
  'consultation.pool': { input: () => undefined, ...everybodys },
  'consultation.ofReport': { input: ({ county }) => ({ county, id: uuidv7() }), ...everybodys },
  'consultation.counts': { input: () => undefined, ...everybodys },
  'consultation.advance': { input: async (area) => ({ ...(await aConsultationIn(area)), revision: 0, action: 'withdraw' }), ...owned },
  'consultation.rate': {
    input: async (area) => ({ ...(await aFinishedOneIn(area)), clear: 5, prompt: 5, attitude: 5, useful: 4 }),
    ...owned,
  },
  'consultation.setSafety': { input: async (area) => ({ ...(await aConsultationIn(area)), neutral: true }), ...owned },
} as const satisfies Readonly<Record<string, Sample>>
