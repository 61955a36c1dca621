import { uuidv7 } from 'uuidv7'
import { nameFirstAdministrator } from '../../../src/cloud/operations/staff/first-administrator'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { GivenInvitation, OpenInvitation } from '../../../src/contract/invitation'
import type { Session } from '../../../src/contract/person'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import type { HandedOver, StaffArea, StaffPage } from '../../../src/contract/staff'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aCenter = async () => {
  const world = await aWorld()
  const { app, county, community, clock } = world
  const who = (name: string) => aCaller(app, `${name}-${county}`)
  const [dispatcher, resident, neighbor] = [await who('dispatcher'), await who('resident-1'), await who('resident-2')]
  const [worker, otherWorker] = [await who('worker-1'), await who('worker-2')]
  for (const account of [...community.residents, ...community.workers, community.dispatcher])
    await setVerification(app.db, { account, level: 'phone', method: 'testData', at: clock.now })
  const [first, second] = community.grids
  const invite = (area: string, role = 'gridWorker') => dispatcher.answer<GivenInvitation>('invitation.give', { role, area })
  const report = async (grid = first.code) => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid))).report
  const later = (days: number) => {
    clock.now = new Date(clock.now.getTime() + days * 24 * 3_600_000)
  }
  return {
    ...world,
    who,
    dispatcher,
    resident,
    neighbor,
    worker,
    otherWorker,
    first: first.code,
    second: second.code,
    invite,
    report,
    later,
  }
}

const rolesOf = async ({ answer }: Awaited<ReturnType<typeof aCaller>>) => (await answer<Session>('session.open')).person?.roles

test('an invitation makes a grid worker of whoever takes it first, who then gets what is reported there', async () => {
  const { invite, neighbor, resident, second } = await aCenter()
  const { code } = await invite(second)
  expect(await neighbor.answer('invitation.look', { code })).toMatchObject({ role: 'gridWorker' })
  await neighbor.answer('invitation.accept', { code })
  await neighbor.answer('invitation.accept', { code })
  expect(await rolesOf(neighbor)).toEqual(['resident', 'gridWorker'])
  expect(await resident.call('invitation.accept', { code })).toMatchObject({ failure: 'invitationGone' })
  const { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(second))
  expect((await neighbor.answer<QueuePage>('report.queue', { role: 'gridWorker' })).reports.map(({ id }) => id)).toEqual([report.id])
})

test('an invitation is over after a week, when it is taken back, and when its giver has the right no more', async () => {
  const { app, community, invite, dispatcher, neighbor, second, later, who } = await aCenter()
  const gone = { ok: false, failure: 'invitationGone' }
  const revoked = await invite(second)
  expect((await dispatcher.answer<OpenInvitation[]>('invitation.list')).map(({ id }) => id)).toContain(revoked.id)
  await dispatcher.answer('invitation.revoke', { id: revoked.id })
  expect(await neighbor.call('invitation.accept', { code: revoked.code })).toMatchObject(gone)
  const old = await invite(second)
  later(7.01)
  const again = { neighbor: await who('resident-2'), dispatcher: await who('dispatcher') }
  expect(await again.neighbor.call('invitation.look', { code: old.code })).toMatchObject(gone)
  const orphaned = await again.dispatcher.answer<GivenInvitation>('invitation.give', { role: 'gridWorker', area: second })
  await app.db.updateTable('role_grant').set({ valid_to: app.now() }).where('account', '=', community.dispatcher).execute()
  later(0.001)
  expect(await again.neighbor.call('invitation.accept', { code: orphaned.code })).toMatchObject(gone)
})

test('nobody takes what they gave, raises themselves, or gives what is not theirs to give', async () => {
  const { dispatcher, worker, invite, second, community } = await aCenter()
  const { code } = await invite(second)
  expect(await dispatcher.call('invitation.accept', { code })).toMatchObject({ failure: 'notAllowed' })
  const give = (role: string, area: string) => dispatcher.call('invitation.give', { role, area })
  expect(await give('dispatcher', community.town)).toMatchObject({ failure: 'notAllowed' })
  expect(await give('administrator', community.town)).toMatchObject({ failure: 'notAllowed' })
  expect(await give('gridWorker', community.town)).toMatchObject({ failure: 'placeNotFound' })
  expect(await give('gridWorker', '340403007001001')).toMatchObject({ ok: false })
  expect(await worker.call('invitation.give', { role: 'gridWorker', area: second })).toMatchObject({ failure: 'notAllowed' })
})

test('a firm’s lawyer is invited by the county’s administrator, who gives no role of their own rank', async () => {
  const { app, county, resident, community, clock } = await aCenter()
  const [firm, administrator] = [uuidv7(), community.residents[0]]
  await app.db
    .insertInto('organization')
    .values({ county, id: firm, kind: 'firm', level: null, name: '测试律师事务所', phone: null })
    .execute()
  await app.db
    .insertInto('role_grant')
    .values({
      county: 340400,
      id: uuidv7(),
      account: administrator,
      role: 'administrator',
      area: String(county),
      valid_from: clock.now,
      valid_to: null,
    })
    .execute()
  expect(await resident.call('invitation.give', { role: 'administrator', area: String(county) })).toMatchObject({ failure: 'notAllowed' })
  expect(await resident.call('invitation.give', { role: 'mediator', area: firm })).toMatchObject({ failure: 'placeNotFound' })
  const areas = await resident.answer<StaffArea[]>('staff.areas', { role: 'lawyer' })
  expect(areas).toEqual([{ area: firm, name: '测试律师事务所', mayGive: true, mayLookUnder: false }])
  const { code } = await resident.answer<GivenInvitation>('invitation.give', { role: 'lawyer', area: firm })
  const lawyer = await aCaller(app, `resident-2-${county}`)
  expect(await lawyer.answer('invitation.look', { code })).toMatchObject({ role: 'lawyer', areaName: '测试律师事务所' })
  await lawyer.answer('invitation.accept', { code })
  expect(await rolesOf(lawyer)).toEqual(['resident', 'lawyer'])
  expect(await resident.answer<StaffPage>('staff.list', { role: 'lawyer' })).toMatchObject({ staff: [{ areaName: '测试律师事务所' }] })
})

test('a center walks down to the grids it may give, and to no others', async () => {
  const { dispatcher, community, first } = await aCenter()
  const own = await dispatcher.answer<StaffArea[]>('staff.areas', { role: 'gridWorker' })
  expect(own.map(({ area, mayGive }) => [area, mayGive])).toEqual([[community.town, false]])
  const under = await dispatcher.answer<StaffArea[]>('staff.areas', { role: 'gridWorker', under: community.community })
  expect(under.find(({ area }) => area === first)).toMatchObject({ mayGive: true, mayLookUnder: false })
  expect(await dispatcher.answer('staff.areas', { role: 'gridWorker', under: '340403' })).toEqual([])
})

test('who leaves hands all they hold to a colleague of the grid, or to the center, and nothing stays with nobody', async () => {
  const { app, county, community, dispatcher, invite, neighbor, worker, resident, first, report, later } = await aCenter()
  const [filed, accepted, finished] = [await report(), await report(), await report()]
  await worker.advanced(accepted, { action: 'accept' })
  const done = await worker.advanced(finished, { action: 'accept' }, { action: 'finish', words: '修好了' })
  const [leaver, colleague] = [community.workers[0], community.residents[1]]
  expect(await dispatcher.call('staff.handOver', { account: leaver, to: colleague })).toMatchObject({ failure: 'notAWorkerThere' })
  expect(await rolesOf(worker)).toEqual(['resident', 'gridWorker'])

  const staff = await dispatcher.answer<StaffPage>('staff.list', { role: 'gridWorker' })
  later(0.001)
  expect(staff.staff.find(({ account }) => account === leaver)).toMatchObject({ area: first, open: 3 })
  const gone = await dispatcher.answer<HandedOver>('staff.handOver', { account: leaver, to: null })
  expect(gone).toEqual({ matters: 3, roles: 1 })
  expect(await rolesOf(worker)).toEqual(['resident'])
  const held = await app.db.selectFrom('report').select(['id', 'status', 'holder']).where('county', '=', county).execute()
  expect(held.map(({ status, holder }) => [status, holder]).sort()).toEqual([
    ['confirming', null],
    ['returned', null],
    ['returned', null],
  ])
  const queue = await dispatcher.answer<QueuePage>('report.queue', { role: 'dispatcher' })
  expect(new Set(queue.reports.map(({ id }) => id))).toEqual(new Set([filed.id, accepted.id]))
  const seen = await resident.answer<ReportView>('report.view', { county, id: done.id })
  expect(seen.actions).toEqual(['confirm', 'disputeAgain', 'supplement'])
  expect(await resident.advanced(seen, { action: 'disputeAgain', words: '又坏了' })).toMatchObject({ status: 'returned' })
  expect(await worker.call('report.view', { county, id: filed.id })).toMatchObject({ failure: 'notFound' })
  expect((await resident.answer<{ report: ReportView }>('report.submit', aReportAt(first))).report).toMatchObject({ status: 'returned' })

  const { code } = await invite(first)
  await neighbor.answer('invitation.accept', { code })
  const next = await report()
  expect(next.holder?.kind).toBe('gridWorker')
})

test('a colleague of the same grid takes over what was held, as it stands, and a desk left behind is signed out', async () => {
  const { app, county, community, dispatcher, invite, neighbor, worker, first, report } = await aCenter()
  await neighbor.answer('invitation.accept', { code: (await invite(first)).code })
  const accepted = await worker.advanced(await report(), { action: 'accept' })
  await app.db.updateTable('session').set({ kind: 'desk' }).where('account', '=', community.workers[0]).execute()
  await dispatcher.answer('staff.handOver', { account: community.workers[0], to: community.residents[1] })
  expect(await worker.call('session.open')).toMatchObject({ value: { signedIn: false } })
  const mine = await neighbor.answer<ReportView>('report.view', { county, id: accepted.id })
  expect(mine).toMatchObject({ status: 'handling', holder: { kind: 'gridWorker' } })
  expect(mine.timeline.at(-1)).toMatchObject({ event: 'handOver' })
  expect(await neighbor.advanced(mine, { action: 'finish', words: '修好了' })).toMatchObject({ status: 'confirming' })
})

test('a center ends no role outside its own area', async () => {
  const [here, there] = [await aCenter(), await aCenter()]
  const leave = { account: there.community.workers[0], to: null }
  expect(await here.dispatcher.call('staff.handOver', leave)).toMatchObject({ failure: 'notFound' })
  expect(await rolesOf(there.worker)).toEqual(['resident', 'gridWorker'])
})

test('the first administrator is named once, by a phone that WeChat vouched for', async () => {
  const { app, county, clock, resident, community } = await aCenter()
  // Another test's administrator would stand in the way.
  await app.db
    .updateTable('role_grant')
    .set({ valid_to: clock.now })
    .where('role', '=', 'administrator')
    .where('area', '=', '340400')
    .execute()
  const phone = `199${String(county).padStart(8, '0')}`
  await app.db
    .updateTable('account')
    .set({ phone_index: app.cipher.index(phone) })
    .where('id', '=', community.residents[0])
    .execute()
  expect(await nameFirstAdministrator(app, '12')).toMatchObject({ failure: 'notAPhone' })
  expect(await nameFirstAdministrator(app, '19900000000')).toMatchObject({ failure: 'notFound' })
  expect(await nameFirstAdministrator(app, phone)).toEqual({ ok: true, value: null })
  expect(await rolesOf(resident)).toContain('administrator')
  expect(await nameFirstAdministrator(app, phone)).toMatchObject({ failure: 'notNow' })
})
