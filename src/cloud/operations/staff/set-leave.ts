import type { Failure } from '../../../contract/failure'
import type { SetLeave } from '../../../contract/staff'
import type { Person } from '../../../domain/authorization'
import { leaveSpan } from '../../../domain/leave'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { deleteAbsence, findAbsence, listColleaguesNearby, setAbsence } from '../../store/absence-store'
import { keepLeaves } from './keep-leaves'
import { communitiesOf, roleFor, type WhoseLeave, whoseLeave } from './leave'
import { takeBack } from './stand-in'

type StaffApp = Pick<App, 'db' | 'now' | 'newId'>

/** 请假: from when until when somebody is away and who stands in; set by themselves or by whoever may end their work. */
export const setLeave = async (app: StaffApp, person: Person, input: SetLeave): Promise<Outcome<Record<string, never>, Failure>> => {
  const at = app.now()
  const whose = await whoseLeave(app, person, input.account, at)
  if (!whose) return fail('notFound')
  if (input.until === null) return end(app, person, whose, at)
  const from = input.from === undefined ? undefined : Date.parse(input.from)
  const span = leaveSpan({ from, until: Date.parse(input.until) }, at.getTime())
  if (!span) return fail('timeMissing')
  const leave = { account: whose.account, from: new Date(span.from), until: new Date(span.until) }
  const { standIn, handsOpen } = input
  if (standIn !== null) {
    const nearby = await listColleaguesNearby(app.db, { ...leave, communities: communitiesOf(whose), at })
    if (!nearby.some(({ account }) => account === standIn)) return fail('standInMissing')
  }
  await changeStandIn(app, person, { account: leave.account, standIn }, at)
  await setAbsence(app.db, { ...leave, standIn, handsOpen: handsOpen && standIn !== null, setBy: person.account })
  await keepLeaves(app)
  return succeed({})
}

/** Back early: what the stand-in held comes back at once. */
const end = async (app: StaffApp, person: Person, { account }: WhoseLeave, at: Date): Promise<Outcome<Record<string, never>, Failure>> => {
  await changeStandIn(app, person, { account, standIn: null }, at)
  await deleteAbsence(app.db, account)
  return succeed({})
}

/** Whoever stood in until now keeps nothing of it, or nobody could deal with it. */
const changeStandIn = async (app: StaffApp, person: Person, next: { account: string; standIn: string | null }, at: Date): Promise<void> => {
  const before = (await findAbsence(app.db, next.account))?.stand_in
  if (before && before !== next.standIn) {
    const by = { account: person.account, role: roleFor(person) }
    await takeBack(app, by, { account: next.account, standIn: before }, at)
  }
}
