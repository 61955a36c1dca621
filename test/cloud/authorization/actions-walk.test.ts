import { uuidv7 } from 'uuidv7'
import type { Step } from '../../../src/contract/report-step'
import { authorization } from '../../../src/domain/authorization'
import { next } from '../../../src/domain/lifecycle'
import { rolesOn } from '../../../src/domain/relation'
import { reportLifecycle } from '../../../src/domain/report'
import { type ReportAction, type Request, reportActions, requests } from '../../../src/domain/report-action'
import { type ReportStatus, reportStatuses } from '../../../src/domain/report-status'
import { type Area, revisionOf, someAreas } from './an-area'
import { everyoneAt, type Walker } from './people'

/** All that each action needs; a new action needs its line. */
const brought: Readonly<Record<ReportAction, (area: Area) => Partial<Step>>> = {
  accept: () => ({}),
  inspect: () => ({ words: '请去看看' }),
  reportFinding: () => ({ words: '井盖裂了' }),
  askMore: () => ({ words: '是几号楼' }),
  correct: ({ grid }) => ({ correction: { place: { by: 'grid', grid, words: '三栋' } } }),
  reject: () => ({ reason: 'inCourt', words: '请到法院' }),
  object: () => ({ words: '没有起诉' }),
  dispatch: ({ unit }) => ({ unit }),
  adjudicate: ({ unit }) => ({ unit, words: '由它主办' }),
  sign: () => ({}),
  assign: ({ officer }) => ({ colleague: officer.account }),
  revoke: () => ({}),
  draft: () => ({ drafts: 'finish', words: '修好了' }),
  redraft: () => ({ words: '再写清楚些' }),
  contest: () => ({ reason: 'notOurDuty', owner: '供水', words: '不归我们' }),
  nudge: () => ({}),
  blowWhistle: ({ unit, helper }) => ({ reason: 'emergency', unit, units: [helper], words: '一起来' }),
  approveWhistle: () => ({ approver: '镇党委书记' }),
  answerWhistle: () => ({ answer: { with: '老王', measure: '开挖', until: '2026-11-25T10:00:00.000Z' } }),
  finishPart: () => ({ words: '好了' }),
  rateUnits: ({ unit }) => ({ ratings: [{ unit, rating: 'good' }] }),
  releaseUnit: ({ unit }) => ({ unit, words: '不用来了' }),
  askToVoid: () => ({ reason: 'test', words: '演练' }),
  void: () => ({ words: '是演练' }),
  supervise: () => ({ level: 1, days: 3, words: '抓紧' }),
  answerSupervision: () => ({ words: '今天下午到场' }),
  escalate: () => ({ words: '请上级定' }),
  flagDanger: () => ({ words: '有危险' }),
  hide: () => ({ words: '有隐私' }),
  merge: ({ twin }) => ({ into: twin.number, words: '同一件' }),
  unmerge: () => ({ words: '不是一件' }),
  verify: () => ({}),
  redo: () => ({ words: '还在漏' }),
  reopen: () => ({ words: '又漏了' }),
  transferTo12345: () => ({ external: 'DH1', words: '市里的事' }),
  transferToPolice: () => ({ words: '有人打架' }),
  transferToPetition: () => ({ external: 'XF1', words: '已信访' }),
  comeBack: () => ({ words: '退回来了' }),
  leave: () => ({}),
  askExemption: () => ({ words: '等材料' }),
  supportExemption: () => ({ words: '属实' }),
  grantExemption: () => ({ words: '同意' }),
  refuseExemption: () => ({ words: '不同意' }),
  contact: () => ({}),
  note: () => ({ words: '看过了' }),
  supplement: () => ({ words: '还在漏' }),
  stopWaiting: () => ({}),
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
  sendBack: () => ({ reason: 'notMyGrid', owner: '供水' }),
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
  readonly isWithUnit?: boolean
  readonly isSupervisionOpen?: boolean
  readonly isWhistleUnapproved?: boolean
}

/** As it was filed, but for what a standing says. */
const untouched = {
  crew: null,
  center: null,
  handler: null,
  previous_status: null,
  merged_into: null,
  merged_count: 0,
  priority: 3,
  is_danger: false,
  supervise_level: 0,
  supervise_answered_at: null,
  whistle_due: null,
  dispatched_at: null,
  return_count: 0,
  is_binding: false,
  asked_by: null,
  question_at: null,
  nudged_at: null,
  refused_at: null,
  objected_at: null,
  hidden_at: null,
  exemption: null,
  reopened_by_resident: 0,
  extend_count: 0,
  suspend_count: 0,
  suspended_at: null,
  suspended_until: null,
} as const

const since = (is: boolean | undefined, at: Date) => (is ? at : null)

/** Sets the report back to where it is walked from. */
const standAt = async ({ world: { app }, county, report, twin, unit, belonging }: Area, standing: Standing) => {
  const { status, reopenCount, asked, isCallBackDue, callBackCount = 0, isWithUnit = false } = standing
  await app.db.deleteFrom('report_unit').where('county', '=', county).where('report', '=', report.id).execute()
  const taken = { ...untouched, merged_count: standing.status === 'merged' ? 1 : 0 }
  await app.db.updateTable('report').set(taken).where('county', '=', county).where('id', '=', twin.id).execute()
  await app.db
    .updateTable('report')
    .set({
      ...untouched,
      holder: isWithUnit ? null : (belonging.holder ?? null),
      unit: isWithUnit ? unit : null,
      ...(status === 'merged' && { merged_into: twin.id, previous_status: 'submitted' as const }),
      finished_at: isCallBackDue ? new Date(0) : null,
      confirm_due: isCallBackDue ? new Date(0) : null,
      call_back_count: callBackCount,
      supervise_due: since(standing.isSupervisionOpen, app.now()),
      whistle_due: since(standing.isWhistleUnapproved, app.now()),
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

const expectedOf = ({ person }: Walker, { belonging, unit }: Area, action: ReportAction, standing: Standing) => {
  const { status, isWithUnit = false, ...facts } = standing
  const related = rolesOn('report.advance', { ...belonging, unit: isWithUnit ? unit : null }, person)
  if (related.length === 0) return 'notFound'
  const isHolder = !isWithUnit && person.account === belonging.holder
  const isHandler = isWithUnit && person.grants.some(({ area }) => area === unit)
  const known = { ...facts, isWithUnit, isHolder, isHandler, isMasterOpen: true }
  return related.some((role) => next(reportLifecycle, { status, previous: status }, action, role, known).ok) ? 'taken' : 'refused'
}

const standings: readonly Standing[] = [
  ...reportStatuses.filter((status) => status !== 'dispatched').map((status) => ({ status, reopenCount: 0 })),
  ...(['dispatched', 'handling', 'whistled', 'done', 'closed'] as const).map((status) => ({ status, reopenCount: 0, isWithUnit: true })),
  { status: 'confirming', reopenCount: 1 },
  { status: 'confirming', reopenCount: 0, isCallBackDue: true },
  { status: 'confirming', reopenCount: 0, isCallBackDue: true, callBackCount: 2 },
  ...requests.map((asked) => ({ status: 'handling' as const, reopenCount: 0, asked })),
  { status: 'submitted', reopenCount: 0, asked: 'void' },
  { status: 'whistled', reopenCount: 0, isWhistleUnapproved: true },
  { status: 'handling', reopenCount: 0, isSupervisionOpen: true },
  { status: 'handling', reopenCount: 0, isWithUnit: true, isSupervisionOpen: true },
]

/** Who has no part in reports at all is walked from one status: the table asks for no status there. */
const named: object = authorization['report.advance'].roles

const isInTable = (action: ReportAction, { status }: Standing) => Object.hasOwn(reportLifecycle.steps[status], action)

/**
 * Whose matter it is not is told alike wherever it stands. What a status has no row for is refused by the table alone, which is
 * proven where the table is; here one such status stands for all.
 */
const standingsFor = (action: ReportAction, where: string, { role }: Walker): readonly Standing[] => {
  if (where !== 'own' || !(role in named)) return standings.slice(0, 1)
  const open = standings.filter((standing) => isInTable(action, standing))
  const shut = standings.find((standing) => !isInTable(action, standing))
  return role === 'dispatcher' && shut ? [...open, shut] : open
}

/** Of the standings to which the table gives one answer the first is walked, and all of them in test:long. */
const walkedFor = (action: ReportAction, where: string, place: Area, walker: Walker): readonly Standing[] => {
  const all = standingsFor(action, where, walker)
  if (process.env['LINLI_LONG'] === '1') return all
  const answers: readonly (string | undefined)[] = all.map((standing) => expectedOf(walker, place, action, standing))
  return all.filter((_, index) => answers.indexOf(answers[index]) === index)
}

/** What becomes of the walker's step. */
const answerTo = async (walker: Walker, place: Area, action: ReportAction) => {
  const steps = [{ id: uuidv7(), action, ...brought[action](place) }]
  const key = { county: place.county, id: place.report.id, revision: await revisionOf(place) }
  const reply = await walker.call('report.advance', { ...key, steps })
  if (reply.ok) return 'taken'
  return ['notByThisRole', 'notFromThisStatus', 'notNow'].includes(reply.failure) ? 'refused' : reply.failure
}

let places: Awaited<ReturnType<typeof someAreas>>
let walkers: readonly Walker[]

// One city for all: each walk sets the matter back to where it is walked from.
beforeAll(async () => {
  places = await someAreas()
  for (const place of Object.values(places)) await addColleague(place)
  walkers = await everyoneAt(places.own)
})

test.each(reportActions)('%s is taken by whom the table of rights and the life cycle name, and by nobody else', async (action) => {
  const walks = Object.entries(places).flatMap(([where, place]) =>
    walkers.flatMap((walker) => walkedFor(action, where, place, walker).map((standing) => ({ where, place, standing, walker }))),
  )
  for (const { where, place, standing, walker } of walks) {
    await standAt(place, standing)
    const line = `${walker.role}, ${where}, ${JSON.stringify(standing)}`
    expect(`${line}: ${await answerTo(walker, place, action)}`).toBe(`${line}: ${expectedOf(walker, place, action, standing)}`)
  }
})
