import { uuidv7 } from 'uuidv7'
import type { Step } from '../../../src/contract/report-step'
import { authorization } from '../../../src/domain/authorization'
import { rolesOn } from '../../../src/domain/relation'
import { next } from '../../../src/domain/lifecycle'
import { type ReportAction, type Request, reportActions, requests } from '../../../src/domain/report-action'
import { type ReportStatus, reportStatuses } from '../../../src/domain/report-status'
import { reportLifecycle } from '../../../src/domain/report'
import { type Area, revisionOf, someAreas } from './an-area'
import { everyoneAt, type Walker } from './people'

/** All that each action needs; a new action needs its line. */
const brought: Readonly<Record<ReportAction, (area: Area) => Partial<Step>>> = {
  accept: () => ({}),
  contact: () => ({}),
  note: () => ({ words: '看过了' }),
  supplement: () => ({ words: '还在漏' }),
  finish: () => ({ words: '修好了' }),
  askToExtend: () => ({ words: '要等配件', share: 'half' }),
  askToSuspend: () => ({ words: '要等修路', cause: 'plannedWork', days: 7 }),
  extend: () => ({ words: '同意' }),
  suspend: () => ({ words: '同意' }),
  decline: () => ({ words: '不同意' }),
  resume: () => ({}),
  passOn: (area) => ({ colleague: colleagueIn(area) }),
  callBackMissed: () => ({}),
  callBackSettled: () => ({ result: 'solved', process: 'good' }),
  callBackDisputed: () => ({ words: '没有修好' }),
  closeUnanswered: () => ({}),
  sendBack: () => ({ reason: 'notMyGrid' }),
  redispatch: ({ grid }) => ({ grid }),
  confirm: () => ({ result: 'solved', process: 'good' }),
  dispute: () => ({ words: '没有修好' }),
  disputeAgain: () => ({ words: '还是没有修好' }),
  withdraw: () => ({}),
}

/** Somebody else who works the same grid. */
const colleagueIn = ({ world: { community }, belonging }: Area): string =>
  community.workers.find((account) => account !== belonging.holder) ?? ''

const addColleague = async (area: Area) => {
  const { world, county, grid } = area
  await world.app.db
    .insertInto('grid_worker')
    .values({ county, grid, account: colleagueIn(area), valid_from: world.clock.now, valid_to: null })
    .execute()
}

interface Standing {
  readonly status: ReportStatus
  readonly reopenCount: number
  readonly asked?: Request
  /** Finished so long ago, and so often rung in vain. */
  readonly isCallBackDue?: boolean
  readonly callBackCount?: number
}

/** Sets the report back to where it is walked from. */
const standAt = async ({ world: { app }, county, report, belonging }: Area, standing: Standing) => {
  const { status, reopenCount, asked, isCallBackDue, callBackCount = 0 } = standing
  const nothing = { extend_count: 0, suspend_count: 0, suspended_at: null, suspended_until: null }
  await app.db
    .updateTable('report')
    .set({
      ...nothing,
      holder: belonging.holder ?? null,
      finished_at: isCallBackDue ? new Date(0) : null,
      call_back_count: callBackCount,
      asked: asked ?? null,
      asked_until: asked ? app.now() : null,
      status,
      reopen_count: reopenCount,
      closed_at: status === 'closed' ? app.now() : null,
    })
    .where('county', '=', county)
    .where('id', '=', report.id)
    .execute()
}

const expectedOf = ({ person }: Walker, { belonging }: Area, action: ReportAction, { status, ...facts }: Standing) => {
  const related = rolesOn('report.advance', belonging, person)
  if (related.length === 0) return 'notFound'
  const isHolder = person.account === belonging.holder
  return related.some((role) => next(reportLifecycle, { status }, action, role, { ...facts, isHolder }).ok) ? 'taken' : 'refused'
}

const standings: readonly Standing[] = [
  ...reportStatuses.flatMap((status) => [
    { status, reopenCount: 0 },
    { status, reopenCount: 1 },
  ]),
  { status: 'confirming', reopenCount: 0, isCallBackDue: true },
  { status: 'confirming', reopenCount: 0, isCallBackDue: true, callBackCount: 2 },
  ...requests.map((asked) => ({ status: 'accepted' as const, reopenCount: 0, asked })),
]

/** Who has no part in reports at all is walked from one status: the table asks for no status there. */
const named: object = authorization['report.advance'].roles

/** What becomes of the walker's step. */
const answerTo = async (walker: Walker, place: Area, action: ReportAction) => {
  const steps = [{ id: uuidv7(), action, ...brought[action](place) }]
  const key = { county: place.county, id: place.report.id, revision: await revisionOf(place) }
  const reply = await walker.call('report.advance', { ...key, steps })
  if (reply.ok) return 'taken'
  return ['notByThisRole', 'notFromThisStatus', 'notNow'].includes(reply.failure) ? 'refused' : reply.failure
}

test.each(reportActions)('%s is taken by whom the table of rights and the life cycle name, and by nobody else', async (action) => {
  const places = await someAreas()
  for (const place of Object.values(places)) await addColleague(place)
  const walkers = await everyoneAt(places.own)
  const walks = Object.entries(places).flatMap(([where, place]) =>
    walkers.flatMap((walker) =>
      (walker.role in named ? standings : standings.slice(0, 1)).map((standing) => ({ where, place, standing, walker })),
    ),
  )
  for (const { where, place, standing, walker } of walks) {
    await standAt(place, standing)
    const line = `${walker.role}, ${where}, ${standing.status}, ${standing.reopenCount}, ${standing.asked ?? 'nothing'} asked, rung ${standing.callBackCount}`
    expect(`${line}: ${await answerTo(walker, place, action)}`).toBe(`${line}: ${expectedOf(walker, place, action, standing)}`)
  }
})
