import { dueWords, timeWords } from '../../src/miniprogram/locales/moment'

const mondayMorning = new Date('2026-11-23T10:00:00+08:00')

describe('a due time', () => {
  it('is said by the day it falls on', () => {
    expect(dueWords('2026-11-23T18:00:00+08:00', mondayMorning)).toEqual({ words: '今天18:00前', tone: 'warn' })
    expect(dueWords('2026-11-24T09:30:00+08:00', mondayMorning)).toEqual({ words: '明天09:30前', tone: 'info' })
    expect(dueWords('2026-12-01T18:00:00+08:00', mondayMorning)).toEqual({ words: '12月1日（周二）18:00前', tone: 'info' })
  })

  it('names the year when it is another one', () => {
    expect(dueWords('2027-01-04T18:00:00+08:00', mondayMorning).words).toBe('2027年1月4日（周一）18:00前')
  })

  it('says in words that it has passed', () => {
    expect(dueWords('2026-11-23T09:59:00+08:00', mondayMorning)).toEqual({ words: '已超时，原定今天09:59前', tone: 'danger' })
    expect(dueWords('2026-11-22T18:00:00+08:00', mondayMorning).words).toBe('已超时，原定昨天18:00前')
  })

  it('says 暂定 where the calendar is not known that far', () => {
    expect(dueWords('2027-03-01T18:00:00+08:00', mondayMorning, true).words).toBe('2027年3月1日（周一）18:00前（暂定）')
  })

  it('is by the clock of the city, wherever the phone is and however the moment is written', () => {
    expect(dueWords('2026-11-23T10:00:00Z', mondayMorning).words).toBe('今天18:00前')
    expect(dueWords('2026-11-23T16:30:00Z', mondayMorning).words).toBe('明天00:30前')
    expect(dueWords('2026-11-24T17:00:00+08:00', new Date('2026-11-23T16:30:00Z')).words).toBe('今天17:00前')
  })
})

describe('the time of an event', () => {
  it('is today, yesterday or a date', () => {
    expect(timeWords('2026-11-23T09:58:00+08:00', mondayMorning)).toBe('今天 09:58')
    expect(timeWords('2026-11-22T17:20:00+08:00', mondayMorning)).toBe('昨天 17:20')
    expect(timeWords('2026-11-17T08:00:00+08:00', mondayMorning)).toBe('11月17日（周二） 08:00')
    expect(timeWords('2025-12-31T08:00:00+08:00', mondayMorning)).toBe('2025年12月31日（周三） 08:00')
  })
})
