import * as z from 'zod/mini'
import type { DutyKind } from '../../../domain/duty-entry'
import type { App } from '../../app'
import { insertDuty } from '../../store/duty-entry-store'
import { findAdviserCard, listServed } from '../../store/duty-plan-store'
import { findHome } from '../../store/home-store'
import type { OutboxEntry } from '../../store/outbox-store'
import type { Handler } from '../push/drain'

interface Happened {
  /** Where it happened, in whose transaction it is queued. */
  readonly county: number
  /** The adviser's own county, where the log is kept. */
  readonly adviserCounty: number
  readonly adviser: string
  readonly kind: Extract<DutyKind, 'consultation' | 'booking'>
  /** Its id, which is written down once. */
  readonly about: string
  readonly community: string | null
  /** Whose home is the village, where nothing else says so. */
  readonly owner?: string
  readonly from: Date
  readonly until: Date
}

/** 工作日志 is written by what happened: queued in its transaction, for the adviser may belong to another county. */
export const dutyHappened = ({ newId }: Pick<App, 'newId'>, { county, from, until, ...rest }: Happened): OutboxEntry => ({
  county,
  id: newId(),
  kind: 'duty.write',
  key: `duty:${rest.kind}:${rest.about}:${rest.adviser}`,
  about: rest.about,
  payload: { ...rest, from: from.toISOString(), until: until.toISOString() },
  availableAt: until,
})

const Payload = z.object({
  adviserCounty: z.int(),
  adviser: z.uuid(),
  kind: z.enum(['consultation', 'booking']),
  about: z.uuid(),
  community: z.nullable(z.string()),
  owner: z.optional(z.uuid()),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
})

export const writeDuty: Handler = async (app, { payload }) => {
  const { adviserCounty: county, adviser, kind, about, community, owner, from, until } = Payload.parse(payload)
  const key = { county, adviser }
  if (!(await findAdviserCard(app.db, key))) return { done: true, note: 'adviserGone' }
  const served = new Set((await listServed(app.db, key)).map((each) => each.community))
  const home = community === null && owner ? ((await findHome(app.db, owner))?.home_community ?? null) : null
  // What belongs to none of the adviser's villages is theirs to place.
  const village = [community, home].find((each) => each !== null && served.has(each)) ?? null
  await insertDuty(app.db, {
    ...key,
    id: app.newId(),
    community: village,
    kind,
    about,
    from: new Date(from),
    until: new Date(until),
    confirmedAt: null,
    at: app.now(),
  })
  return { done: true }
}
