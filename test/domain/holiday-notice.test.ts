import calendarData from '../../src/cloud/store/seed/huainan/calendar.json'
import { readNotice } from '../../src/domain/holiday-notice'

/** As the General Office of the State Council gave it out for 2026. */
const notice2026 = `经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`

const daysOf = (days: Record<string, string>, year: string) =>
  Object.keys(days)
    .filter((day) => day.startsWith(year))
    .sort()

test('the notice for 2026 is read as the calendar has it', () => {
  const { days, problems } = readNotice(notice2026, 2026)
  expect(problems).toEqual([])
  const of = (kind: string) => days.filter((each) => each.kind === kind).map(({ day }) => day)
  expect(of('holiday')).toEqual(daysOf(calendarData.holidays, '2026'))
  expect(of('makeup')).toEqual(daysOf(calendarData.workdays, '2026'))
  expect(days.find(({ day }) => day === '2026-02-14')).toEqual({ day: '2026-02-14', kind: 'makeup', name: '春节' })
})

test('the same in one piece, as it is copied from some pages, says the same', () => {
  expect(readNotice(notice2026.replaceAll('\n', ''), 2026)).toEqual(readNotice(notice2026, 2026))
})

test('one day a line is read too, and days off may begin in the old year', () => {
  const lines = ['2026-12-31 放假 元旦', '2027/1/1,休,元旦', '2027年1月2日 放假 元旦', '2027-01-03 上班 元旦']
  expect(readNotice(lines.join('\n'), 2027).days).toEqual([
    { day: '2026-12-31', kind: 'holiday', name: '元旦' },
    { day: '2027-01-01', kind: 'holiday', name: '元旦' },
    { day: '2027-01-02', kind: 'holiday', name: '元旦' },
    { day: '2027-01-03', kind: 'makeup', name: '元旦' },
  ])
  expect(readNotice('元旦：2022年12月31日至2023年1月2日放假调休，共3天。', 2023).days.map(({ day }) => day)).toEqual([
    '2022-12-31',
    '2023-01-01',
    '2023-01-02',
  ])
})

test('which weekday a make-up workday stands for is read where the notice names it, and is no date of its own', () => {
  const said = '国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）上班，补10月7日（周三）的班；10月10日（周六）上班。'
  const makeup = readNotice(said, 2026).days.filter(({ kind }) => kind === 'makeup')
  expect(makeup).toEqual([
    { day: '2026-09-20', kind: 'makeup', name: '国庆节', follows: 3 },
    { day: '2026-10-10', kind: 'makeup', name: '国庆节' },
  ])
  const lines = readNotice('2027-01-03 上班 元旦 按周五\n2027-01-09,上班,元旦', 2027).days
  expect(lines).toEqual([
    { day: '2027-01-03', kind: 'makeup', name: '元旦', follows: 5 },
    { day: '2027-01-09', kind: 'makeup', name: '元旦' },
  ])
})

test.each([
  ['last year’s notice', notice2026, 2027, { problem: 'otherWeekday', day: '2027-01-01', said: 4, is: 5 }],
  ['a count that does not agree', '清明节：4月4日至5日放假，共3天。', 2026, { problem: 'otherCount', name: '清明节', said: 3, read: 2 }],
  ['a day worked that is worked anyway', '元旦：1月1日放假1天。1月5日上班。', 2026, { problem: 'workedAnyway', day: '2026-01-05' }],
  ['a day that does not exist', '元旦：2月30日放假1天。', 2026, { problem: 'noSuchDay', day: '2026-02-30' }],
  ['a day of another year', '2028-05-01 放假 劳动节', 2026, { problem: 'otherYear', day: '2028-05-01' }],
  ['a day both off and worked', '元旦：1月3日放假1天。1月3日上班。', 2026, { problem: 'twice', day: '2026-01-03' }],
  ['a notice of which half is missing', '元旦：1月1日放假1天。', 2026, { problem: 'tooFew', count: 1 }],
  ['anything else', '明天开会', 2026, { problem: 'nothingRead' }],
] as const)('%s is found out', (_, text, year, problem) => {
  expect(readNotice(text, year).problems).toContainEqual(problem)
})
