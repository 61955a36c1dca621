import { uuidv7 } from 'uuidv7'
import type { AdviserPlan, DutyEntry, Ledger, VisitCode } from '../../../src/contract/adviser-duty'
import { aBookingWorld } from '../../kit/booking'
import { aCaller } from '../../kit/caller'
import { aPersonWith } from '../authorization/people'

/** Monday 23 November 2026, nine o'clock: an adviser of one village, its clerk, and the justice bureau. */
export const aDutyWorld = async (villages?: readonly string[]) => {
  const world = await aBookingWorld({}, {})
  const { app, county, adviser, clock, community } = world
  for (const [at, code] of (villages ?? [community.community]).entries())
    await app.db
      .insertInto('adviser_village')
      .values({ county, adviser, place: at + 1, community: code, duty: '{"by":"date","date":25}' })
      .execute()
  const as = async (role: 'clerk' | 'administrator', area: string) => {
    const { subject, account } = await aPersonWith(world, { role, area })
    return { ...(await aCaller(app, subject)), account }
  }
  const clerk = await as('clerk', community.community)
  const bureau = await as('administrator', String(county))
  const lawyer = world.lawyerCaller
  const village = community.community
  const minutes = (count: number) => {
    clock.now = new Date(clock.now.getTime() + count * 60_000)
  }
  const code = async () => (await clerk.answer<VisitCode[]>('visit.codes'))[0]?.code ?? ''
  const begin = async (kind = 'visit', given?: string) =>
    lawyer.answer<DutyEntry>('visit.begin', { id: uuidv7(), community: village, kind, ...(given && { code: given }) })
  const end = (id: string, given: object = {}) => lawyer.answer<DutyEntry>('visit.end', { id, ...given })
  /** So many minutes at the village, proven at both ends. */
  const visited = async (count: number, kind = 'visit') => {
    const { id } = await begin(kind, await code())
    minutes(count)
    return end(id, { code: await code() })
  }
  const ledger = (month = '2026-11') => lawyer.answer<Ledger>('ledger.view', { county, adviser, community: village, month })
  const plan = () => lawyer.answer<AdviserPlan>('dutyPlan.view', {})
  return { ...world, adviserPerson: world.lawyer, lawyer, clerk, bureau, village, minutes, code, begin, end, visited, ledger, plan, as }
}
