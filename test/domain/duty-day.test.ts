import { dayNumberOf } from '../../src/domain/civil-day'
import { nextDutyDays } from '../../src/domain/duty-day'
import { searchable } from '../../src/domain/shop'

test('the second Wednesday of each month, today among them', () => {
  expect(nextDutyDays({ by: 'weekday', nth: 2, weekday: 3 }, dayNumberOf('2026-11-11'), 3)).toEqual([
    '2026-11-11',
    '2026-12-09',
    '2027-01-13',
  ])
  expect(nextDutyDays({ by: 'weekday', nth: 2, weekday: 3 }, dayNumberOf('2026-11-12'), 1)).toEqual(['2026-12-09'])
})

test('the same date of each month; a month without it has no such day', () => {
  expect(nextDutyDays({ by: 'date', date: 31 }, dayNumberOf('2026-11-01'), 2)).toEqual(['2026-12-31', '2027-01-31'])
})

test('words are found from one character on, across signs and case, and never across two of the texts', () => {
  const search = searchable('安和（一号）律师事务所', 'ABC 法律')
  const has = (words: string) => search.includes(searchable(words))
  expect(['律', '律师', '和一', 'abc', '号律师'].map(has)).toEqual([true, true, true, true, true])
  expect(['所a', '师律'].map(has)).toEqual([false, false])
})
