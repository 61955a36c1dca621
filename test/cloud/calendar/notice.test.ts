import writeWorkbook from 'write-excel-file/node'
import { reckonAnew } from '../../../src/cloud/operations/calendar/reckon-anew'
import { findCalendar } from '../../../src/cloud/store/calendar-store'
import type { CalendarPage, TriedNotice } from '../../../src/contract/calendar'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aCityDispatcher } from '../../kit/city-center'
import { aMainJob } from '../report/a-main-job'

/** An invented notice: nobody has published the one for 2027 yet. */
const notice = `一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月13日（周六）上班。
三、清明节：4月5日（周一）放假1天。
四、劳动节：5月1日（周六）至3日（周一）放假，共3天。`

const aWorldWithCity = async (now = '2026-11-23T01:00:00Z') => {
  const job = await aMainJob()
  job.clock.now = new Date(now)
  const city = await aCityDispatcher(job.app, job.county)
  const resident = await aCaller(job.app, `resident-1-${job.county}`)
  const view = await city.answer<CalendarPage>('calendar.view')
  const report = async () => (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(job.grid.code))).report
  const look = ({ county, id }: ReportView) => resident.answer<ReportView>('report.view', { county, id })
  return { ...job, city, view, report, look }
}

/** Whatever a test put in is taken back: other tests of this database read the same calendar. */
afterEach(async () => {
  const { city, view } = await aWorldWithCity()
  await city.answer('calendar.put', { year: 2027, edition: view.edition })
})

const clocksOf = ({ app }: Pick<Awaited<ReturnType<typeof aMainJob>>, 'app'>, { county, id }: { county: number; id: string }) =>
  app.db
    .selectFrom('report_clock')
    .select(['kind', 'due', 'provisional', 'warn_at'])
    .where('county', '=', county)
    .where('report', '=', id)
    .orderBy('kind')
    .execute()

test('a matter due in the new year is provisional until its notice is there, and due anew once it is', async () => {
  const job = await aWorldWithCity('2026-12-28T01:00:00Z')
  const { city, view } = job
  const report = await job.report()
  expect(report).toMatchObject({ dueProvisional: true, due: '2027-01-11T10:00:00.000Z' })
  const before = await clocksOf(job, report)

  const tried = await city.answer<TriedNotice>('calendar.tryOut', { year: 2027, text: notice })
  expect(tried.problems).toEqual([])
  expect(tried.days).toHaveLength(15)
  const move = tried.moves.find((each) => each.report === report.id)
  expect(move).toMatchObject({ number: report.number, clock: 'promise', from: '2027-01-11T10:00:00.000Z', to: '2027-01-12T10:00:00.000Z' })
  expect(tried.counts?.moved).toBe(tried.moves.length)
  expect(await clocksOf(job, report)).toEqual(before)

  const put = await city.answer<CalendarPage>('calendar.put', { year: 2027, text: notice, edition: view.edition })
  expect(put).toMatchObject({
    knownUntil: '2027-12-31',
    imports: [{ year: 2027, holidays: 14, makeupDays: 1 }, ...view.imports.slice(0, 19)],
  })
  const after = await job.look(report)
  expect(after).toMatchObject({ due: '2027-01-12T10:00:00.000Z', dueProvisional: false })
  // The resident reads why, and until when it is now.
  expect(after.timeline.at(-1)).toMatchObject({ event: 'newCalendar', actorRole: 'timer', due: '2027-01-12T10:00:00.000Z' })

  // Taken back by a later one, every due time is as it was.
  await city.answer('calendar.put', { year: 2027, edition: put.edition })
  expect(await clocksOf(job, report)).toEqual(before)
  expect(await job.look(report)).toMatchObject({ due: '2027-01-11T10:00:00.000Z', dueProvisional: true })
})

test('a due time that a notice leaves as it is is settled without a word', async () => {
  const job = await aWorldWithCity('2026-12-21T01:00:00Z')
  const { city, view } = job
  const report = await job.report()
  expect(report).toMatchObject({ dueProvisional: true, due: '2027-01-04T10:00:00.000Z' })
  const short = notice
    .replace('1月1日（周五）至3日（周日）放假调休，共3天', '1月2日（周六）至3日（周日）放假，共2天')
    .replace('四、', '五、端午节：6月9日（周三）放假1天。\n四、')
  await city.answer('calendar.put', { year: 2027, text: short, edition: view.edition })
  const after = await job.look(report)
  expect(after).toMatchObject({ dueProvisional: false, due: report.due })
  expect(after.timeline.map(({ event }) => event)).toEqual(['submit'])
})

test('a process that dies while it computes anew leaves the rest to the next look', async () => {
  const job = await aWorldWithCity('2026-12-28T01:00:00Z')
  const { app, city, view } = job
  const report = await job.report()
  const dying = {
    ...app,
    newId: () => {
      throw new Error('killed')
    },
  }
  await city.answer('calendar.put', { year: 2027, text: notice, edition: view.edition })
  // As if it had died before this county's turn.
  await app.db
    .updateTable('report_clock')
    .set({ calendar: 0, due: new Date(report.due) })
    .where('report', '=', report.id)
    .where('kind', '=', 'promise')
    .execute()
  await expect(reckonAnew(dying, await findCalendar(app.db))).rejects.toThrow('killed')
  expect((await clocksOf(job, report)).find(({ kind }) => kind === 'promise')?.due).toEqual(new Date(report.due))
  await reckonAnew(app, await findCalendar(app.db))
  expect((await clocksOf(job, report)).find(({ kind }) => kind === 'promise')?.due).toEqual(new Date('2027-01-12T10:00:00Z'))
})

test('a sheet with a day a row is read as well, and what is no sheet is refused', async () => {
  const { city } = await aWorldWithCity()
  const rows = ['2027-01-01', '2027-01-02', '2027-01-03'].map((day) => [{ value: day }, { value: '放假' }, { value: '元旦' }])
  const file = (await (await writeWorkbook(rows as never)).toBuffer()).toString('base64')
  const tried = await city.answer<TriedNotice>('calendar.tryOut', { year: 2027, file })
  expect(tried.days.map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03'])
  expect(tried.problems).toEqual(['只读到 3 天放假，一年至少 13 天。是不是没有粘贴全？'])
  const broken = await city.answer<TriedNotice>('calendar.tryOut', { year: 2027, file: 'bm90IGEgd29ya2Jvb2s=' })
  expect(broken.problems[0]).toContain('打不开')
})

test('a notice that cannot be right is never put in, nor one tried on an older calendar', async () => {
  const { city, dispatcher, view, app } = await aWorldWithCity()
  const { edition } = view
  expect(await city.call('calendar.put', { year: 2027, text: '明天开会', edition })).toMatchObject({ ok: false, failure: 'noticeUnclear' })
  expect(await city.call('calendar.put', { year: 2027, text: notice, edition: edition - 1 })).toMatchObject({
    ok: false,
    failure: 'calendarHasMoved',
  })
  expect((await findCalendar(app.db)).edition).toBe(edition)
  const stranger = await aMainJob()
  expect(await stranger.dispatcher.call('calendar.put', { year: 2027, text: notice, edition })).toMatchObject({
    ok: false,
    failure: 'notAllowed',
  })
  expect(dispatcher).toBeDefined()
})
