import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import type { ReportView } from '../../../src/contract/report'
import type { Step } from '../../../src/contract/report-step'
import { type ReportAction, reportActions } from '../../../src/domain/report-action'
import { isOpen } from '../../../src/domain/report-status'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

const numRuns = process.env['LINLI_LONG'] ? 200 : 20
const secret = '只给同事看'

const aCast = async () => {
  const job = await aMainJob()
  const [water, roads] = [await aUnit(job, '测试供水', 'property'), await aUnit(job, '测试市政', 'property')]
  const second = await someoneWith(job, 'dispatcher', job.community.town)
  const upper = await someoneWith(job, 'dispatcher', String(job.county))
  const people = [job.resident, job.worker, job.dispatcher, second, upper, water.officer, roads.officer] as const
  return { ...job, units: [water.id, roads.id] as const, officers: [water.officer.account, roads.officer.account], people }
}
type Cast = Awaited<ReturnType<typeof aCast>>

/** All that any step could need, so that only the life cycle says no. */
const broughtTo = ({ units, officers, grid }: Cast, action: ReportAction, other: number, master: string): Omit<Step, 'id'> => ({
  action,
  words: secret,
  reason: reasons[action] ?? 'notOurDuty',
  owner: '供水',
  cause: 'weather',
  days: 3,
  share: 'half',
  result: 'solved',
  process: 'good',
  level: 2,
  external: 'DH1',
  answer: { with: '老王', measure: secret, until: '2026-11-25T10:00:00.000Z' },
  correction: { place: { by: 'grid', grid: grid.code, words: '三栋' } },
  ...(action === 'redispatch' && { grid: grid.code }),
  ...(action === 'assign' && { colleague: officers[other] ?? '' }),
  ...(action === 'merge' && { into: master }),
  ...(['dispatch', 'adjudicate', 'releaseUnit'].includes(action) && { unit: units[other] }),
  ...(action === 'blowWhistle' && { unit: units[other], units: [units[1 - other] ?? ''] }),
})

const reasons: { readonly [Taken in ReportAction]?: Step['reason'] } = { reject: 'inCourt', askToVoid: 'test', blowWhistle: 'emergency' }

const rowOf = ({ app, county }: Cast, id: string) =>
  app.db.selectFrom('report').selectAll().where('county', '=', county).where('id', '=', id).executeTakeFirstOrThrow()
type Row = Awaited<ReturnType<typeof rowOf>>

const openClocks = async ({ app, county }: Cast, id: string): Promise<number> =>
  (
    await app.db
      .selectFrom('report_clock')
      .select('id')
      .where('county', '=', county)
      .where('report', '=', id)
      .where('ended_at', 'is', null)
      .execute()
  ).length

const neverShortens: readonly ReportAction[] = [
  'sendBack',
  'contest',
  'merge',
  'unmerge',
  'dispatch',
  'redispatch',
  'adjudicate',
  'escalate',
]

/** What must hold after every step that was taken. */
const check = async (cast: Cast, action: ReportAction, before: Row, after: Row) => {
  expect(after.holder === null || after.unit === null).toBe(true)
  if (after.status === 'accepted' || after.status === 'returned') expect([after.holder, after.unit]).toEqual([null, null])
  if (neverShortens.includes(action)) expect(after.due.getTime()).toBeGreaterThanOrEqual(before.due.getTime())
  if (action === 'verify') expect(after.handler).toBe(before.handler)
  expect(after.revision).toBe(before.revision + 1)
  if (isOpen(after.status)) expect([after.status, await openClocks(cast, after.id)]).not.toEqual([after.status, 0])
  if (before.hidden_at) expect(after.hidden_at).not.toBeNull()
}

const command = fc.record({
  by: fc.nat(6),
  action: fc.constantFrom(...reportActions),
  pick: fc.option(fc.nat(99), { freq: 8 }),
  other: fc.nat(1),
})

interface Attempt {
  readonly by: number
  readonly action: ReportAction
  readonly pick: number | null
  readonly other: number
}

/** One thing that somebody tries; whether it was taken. */
const tryOne = async (cast: Cast, { id, master }: { id: string; master: string }, attempt: Attempt): Promise<boolean> => {
  const { county } = cast
  const person = cast.people[attempt.by] ?? cast.resident
  const action = await actionOf(person, { county, id }, attempt)
  const before = await rowOf(cast, id)
  const step = { id: uuidv7(), ...broughtTo(cast, action, attempt.other, master) }
  const send = () => person.call('report.advance', { county, id, revision: before.revision, steps: [step] })
  const reply = await send()
  if (!reply.ok) {
    expect([action, reply.failure]).not.toEqual([action, 'broken'])
    expect(await rowOf(cast, id)).toEqual(before)
    return false
  }
  await check(cast, action, before, await rowOf(cast, id))
  // Sent again it is the same step.
  expect(await send()).toMatchObject({ ok: true, value: { revision: before.revision + 1 } })
  return true
}

/** Mostly something that is open to them. */
const actionOf = async (
  person: Cast['people'][number],
  key: { county: number; id: string },
  { action, pick }: Attempt,
): Promise<ReportAction> => {
  if (pick === null) return action
  const seen = await person.call('report.view', key)
  const open = seen.ok ? (seen.value as ReportView).actions : []
  return open[pick % Math.max(open.length, 1)] ?? action
}

test('through the operations no life breaks what must hold, and the resident never reads what is between colleagues', async () => {
  const cast = await aCast()
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 16 }), async (attempts) => {
      cast.clock.now = new Date(cast.clock.now.getTime() + 60_000)
      const [{ id }, { number: master }] = [await cast.report(), await cast.report()]
      for (const attempt of attempts) taken += Number(await tryOne(cast, { id, master }, attempt))
      const read = await cast.look({ county: cast.county, id })
      expect(read.timeline.filter(({ staffOnly, words }) => staffOnly && words !== null)).toEqual([])
      expect(read.timeline.flatMap(({ facts }) => [facts?.owner, facts?.answer, facts?.level]).filter(Boolean)).toEqual([])
    }),
    { numRuns, endOnFailure: true },
  )
  expect(taken).toBeGreaterThan(numRuns * 2)
})
