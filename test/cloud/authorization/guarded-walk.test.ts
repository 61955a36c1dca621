import { uuidv7 } from 'uuidv7'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import { markDueClocks } from '../../../src/cloud/operations/report/mark-clocks'
import type { Message } from '../../../src/contract/message'
import type { Numbers } from '../../../src/contract/numbers'
import type { ReportView } from '../../../src/contract/report'
import type { QueuePage } from '../../../src/contract/report-list'
import { cityCounty } from '../../../src/domain/city'
import { aCaller, aReportAt } from '../../kit/caller'
import { type Area, someAreas } from './an-area'
import { aPersonWith } from './people'
import { type Path, samples } from './samples'

const told = '网格员收了我家两百块好处费'
const where = '测试小区三栋二单元某户'

/** A matter about the grid's own worker, filed by whoever lives there, in the place of the one that all the samples are about. */
const aGuarded = async (about: 'gridWorker' | 'townCadre' = 'gridWorker'): Promise<Area> => {
  const { own } = await someAreas()
  const sent = aReportAt(own.grid, { words: told, about, nameShown: true, place: { by: 'grid', grid: own.grid, words: where } })
  const { report } = await own.resident.answer<{ report: ReportView }>('report.submit', sent)
  return { ...own, report }
}

/** Everyone whom it must not reach: the worker, the village's own people, and people of the town who also work there or are of there. */
const thoseKeptOut = async (place: Area) => {
  const { world, county, community, grid } = place
  const ofVillage = await Promise.all(
    (['dispatcher', 'clerk', 'administrator'] as const).map(async (role) => ({
      role,
      ...(await aPersonWith(world, { role, area: community })),
    })),
  )
  const double = await aPersonWith(world, { role: 'dispatcher', area: community.slice(0, 9) })
  const key = { county: cityCounty, account: double.account, valid_from: world.clock.now, valid_to: null }
  await world.app.db
    .insertInto('role_grant')
    .values({ ...key, id: uuidv7(), role: 'gridWorker', area: grid })
    .execute()
  const named = [
    { who: 'the worker', subject: `worker-1-${county}` },
    ...ofVillage.map(({ role, subject }) => ({ who: `the village's ${role}`, subject })),
    { who: 'a dispatcher of the town who works the grid', subject: double.subject },
  ]
  return Promise.all(named.map(async (each) => ({ ...each, ...(await aCaller(world.app, each.subject)) })))
}

/** What only ends or begins a session says nothing of matters, and would leave the others without one. */
const walked = (Object.keys(samples) as Path[]).filter(
  (path) => !samples[path].isFinal && !path.startsWith('session.') && !path.startsWith('desk.'),
)

/** 交办单: whoever bears its code was given the matter by the center, as a unit; what they read is covered all the same. */
const bearing: readonly Path[] = ['mandate.open', 'mandate.act', 'mandate.beginPhoto', 'mandate.finalizePhoto']

/** By any of these it would be known. */
const tracesOf = ({ report }: Area, path: Path) => [...(bearing.includes(path) ? [] : [report.id, report.number]), told, where]

test('nobody of the village finds a matter about its grid worker by any procedure, though they know its id', async () => {
  const place = await aGuarded()
  const { app } = place.world
  await countReports(app)
  const people = await thoseKeptOut(place)
  for (const path of walked) {
    // Made for all of them at once: what a reply shows of the matter does not hang on whether the input is used up.
    const input = await samples[path].input(place)
    for (const { who, call } of people) {
      const reply = JSON.stringify(await call(path, input))
      for (const trace of tracesOf(place, path)) expect([who, path, reply.includes(trace)]).toEqual([who, path, false])
    }
  }
})

test('not even a count of it reaches the village, and the town has it', async () => {
  const { own } = await someAreas()
  const { app } = own.world
  const people = await thoseKeptOut(own)
  const figuresOf = async () => {
    await countReports(app)
    return Promise.all(
      people.map(async ({ who, call }) => [
        who,
        await call('report.queue', {}),
        await call('home.view'),
        await call('message.unread'),
        await call('inbox.list', { part: 'open' }),
        await call('numbers.view', { area: own.community, span: 'month', on: '2026-11-23' }),
        await call('numbers.view', { area: own.grid, span: 'month', on: '2026-11-23' }),
        await call('nearby.matters', { place: { by: 'grid', grid: own.grid, words: '' }, category: '0102', words: told }),
      ]),
    )
  }
  const before = await figuresOf()
  for (let count = 0; count < 6; count += 1)
    await own.resident.answer('report.submit', aReportAt(own.grid, { words: told, about: 'gridWorker' }))
  for (const [at, figures] of (await figuresOf()).entries())
    for (const [which, figure] of figures.entries())
      expect([figures[0], which, JSON.stringify(figure)]).toEqual([figures[0], which, JSON.stringify(before[at]?.[which])])
  const dispatcher = await aCaller(app, `dispatcher-${own.county}`)
  const queue = await dispatcher.answer<QueuePage>('report.queue', {})
  expect(queue.reports.filter(({ words }) => words === told)).toHaveLength(6)
  const ofTown = { area: own.community.slice(0, 9), span: 'month', on: '2026-11-23' }
  expect((await dispatcher.answer<Numbers>('numbers.view', ofTown)).whole?.received).toBe(10)
})

test('nobody of the village is told of it, not when it is filed nor when its time is up, and the town is', async () => {
  const { own } = await someAreas()
  const { app, clock } = own.world
  const people = await thoseKeptOut(own)
  await drainOutbox(app)
  const { report } = await own.resident.answer<{ report: ReportView }>(
    'report.submit',
    aReportAt(own.grid, { words: told, about: 'gridWorker' }),
  )
  await drainOutbox(app)
  clock.now = new Date(clock.now.getTime() + 40 * 86_400_000)
  await markDueClocks(app)
  clock.now = new Date(clock.now.getTime() + 3 * 86_400_000)
  await drainOutbox(app)
  const aboutIt = async (call: Awaited<ReturnType<typeof aCaller>>['answer']) =>
    (await call<{ messages: Message[] }>('message.list', {})).messages.filter(({ about }) => about === report.id).length
  // Their sessions ended meanwhile.
  for (const { who, subject } of people) expect([who, await aboutIt((await aCaller(app, subject)).answer)]).toEqual([who, 0])
  expect(await aboutIt((await aCaller(app, `dispatcher-${own.county}`)).answer)).toBeGreaterThan(0)
})

test('a matter about the town is kept from the town too, and the county has it', async () => {
  const place = await aGuarded('townCadre')
  const { county, report, world } = place
  const key = { county, id: report.id }
  expect(await (await aCaller(world.app, `dispatcher-${county}`)).call('report.view', key)).toMatchObject({
    ok: false,
    failure: 'notFound',
  })
  const ofCounty = await aPersonWith(world, { role: 'dispatcher', area: String(county) })
  const seen = await (await aCaller(world.app, ofCounty.subject)).answer<ReportView>('report.view', key)
  expect(seen).toMatchObject({ words: told, about: 'townCadre', ring: 'centerOnly' })
})

test('the center cannot send it to the grid, to the village’s companies or into another matter, and says why', async () => {
  const place = await aGuarded()
  const { world, county, report, grid, unit, twin } = place
  const dispatcher = await aCaller(world.app, `dispatcher-${county}`)
  const seen = await dispatcher.answer<ReportView>('report.view', { county, id: report.id })
  expect(seen.units.map(({ id }) => id)).not.toContain(unit)
  expect(await dispatcher.advance(seen, { action: 'redispatch', grid })).toMatchObject({ ok: false, failure: 'keptFromVillage' })
  expect(await dispatcher.advance(seen, { action: 'merge', into: twin.number, words: '同一件' })).toMatchObject({ ok: false })
  expect(seen.actions).not.toContain('inspect')
})

test('who was asked to help reads what the center wrote to them, and nothing that the resident wrote', async () => {
  const place = await aGuarded()
  const { world, county, report, community } = place
  const bureau = uuidv7()
  await world.app.db
    .insertInto('organization')
    .values({ county, id: bureau, kind: 'bureau', level: null, name: `测试纪检${bureau}`, phone: null })
    .execute()
  const area = { county, id: uuidv7(), organization: bureau, division: community.slice(0, 9), grid: null }
  await world.app.db
    .insertInto('service_area')
    .values({ ...area, valid_from: '2026-01-01', valid_to: null })
    .execute()
  const officer = await aPersonWith(world, { role: 'officer', area: bureau })
  const dispatcher = await aCaller(world.app, `dispatcher-${county}`)
  const seen = await dispatcher.answer<ReportView>('report.view', { county, id: report.id })
  await dispatcher.advanced(seen, { action: 'dispatch', unit: bureau, words: '请核实一件收费的事' })
  const { answer } = await aCaller(world.app, officer.subject)
  const [queue, view] = [await answer<QueuePage>('report.queue', {}), await answer<ReportView>('report.view', { county, id: report.id })]
  expect(queue.reports.map(({ id }) => id)).toEqual([report.id])
  expect(view.timeline.map(({ words }) => words)).toContain('请核实一件收费的事')
  for (const trace of [told, where, '陈一', '陈*']) expect(JSON.stringify([queue, view])).not.toContain(trace)
  expect(view).toMatchObject({ reporterName: null, reporterCall: null, about: null })
})

test('a confidential matter is worked on by the grid, never shown to neighbors, and a unit learns neither who nor where', async () => {
  const { own } = await someAreas()
  const { world, grid, county, unit, officer } = own
  const sent = aReportAt(grid, {
    words: '物业乱收停车费',
    ring: 'confidential',
    nameShown: true,
    category: '0201',
    place: { by: 'grid', grid, words: where },
  })
  const { report } = await own.resident.answer<{ report: ReportView }>('report.submit', sent)
  const worker = await aCaller(world.app, `worker-1-${county}`)
  const near = { place: { by: 'grid', grid, words: '' }, category: '0201', words: '物业乱收停车费' }
  expect(JSON.stringify(await worker.answer('nearby.matters', near))).not.toContain(report.id)
  const accepted = await worker.advanced(await worker.answer<ReportView>('report.view', { county, id: report.id }), { action: 'accept' })
  expect(accepted).toMatchObject({ words: '物业乱收停车费', placeWords: where, ring: 'confidential' })
  await worker.advanced(accepted, { action: 'dispatch', unit })
  const seen = await (await aCaller(world.app, officer.subject)).answer<ReportView>('report.view', { county, id: report.id })
  expect(seen).toMatchObject({ words: '物业乱收停车费', reporterName: null, reporterCall: null })
  for (const trace of [where, '陈一', '陈*']) expect(JSON.stringify(seen)).not.toContain(trace)
  const call = { county, id: report.id, call: uuidv7() }
  expect(await (await aCaller(world.app, officer.subject)).call('report.callReporter', call)).toMatchObject({ ok: false })
})
