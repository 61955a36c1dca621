import { readDuty, readWrittenDay } from '../../src/domain/roster'

test.each([
  ['2027-12-31', '2027-12-31'],
  ['2027/1/5', '2027-01-05'],
  ['2027年1月5日', '2027-01-05'],
  ['2028.2.29', '2028-02-29'],
  ['2027-02-29', undefined],
  ['2100-02-29', undefined],
  ['2027-13-01', undefined],
  ['2027-04-31', undefined],
  ['明年底', undefined],
  ['', undefined],
])('a day written %s is read as %s', (text, day) => {
  expect(readWrittenDay(text)).toBe(day)
})

test.each([
  ['每月15日', { by: 'date', date: 15 }],
  ['每月 1 号', { by: 'date', date: 1 }],
  ['每月第二个周三', { by: 'weekday', nth: 2, weekday: 3 }],
  ['每月第1个星期天', { by: 'weekday', nth: 1, weekday: 7 }],
  ['每月32日', undefined],
  ['每月第六个周三', undefined],
  ['每周三', undefined],
])('a duty day written %s is read as %j', (text, duty) => {
  expect(readDuty(text)).toEqual(duty)
})
