import fc from 'fast-check'
import { isWithinBudget, nextDay, nightHours, quietUntil, readQuietHours } from '../../src/domain/push-budget'
import { channelOrder, pushChannels } from '../../src/domain/push-channel'
import { flowRules, pushFlows } from '../../src/domain/push-flow'

const at = (moment: string) => Date.parse(`${moment}+08:00`)

test.each([
  ['2026-11-23T20:59', undefined],
  ['2026-11-23T21:00', '2026-11-24T07:00'],
  ['2026-11-23T23:59', '2026-11-24T07:00'],
  ['2026-11-24T00:00', '2026-11-24T07:00'],
  ['2026-11-24T06:59', '2026-11-24T07:00'],
  ['2026-11-24T07:00', undefined],
  ['2026-12-31T22:00', '2027-01-01T07:00'],
])('at %s it is quiet until %s', (moment, until) => expect(quietUntil(at(moment), nightHours)).toBe(until && at(until)))

test('quiet never lasts longer than the night, and ends when it is over', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (moment) => {
      const until = quietUntil(moment, nightHours)
      if (until === undefined) return
      expect(until - moment).toBeGreaterThan(0)
      expect(until - moment).toBeLessThanOrEqual(10 * 3_600_000)
      expect(quietUntil(until, nightHours)).toBeUndefined()
    }),
  ))

test.each([
  ['21:00-07:00', nightHours],
  ['13:00-14:30', { from: 780, to: 870 }],
  ['24:00-07:00', undefined],
  ['21-7', undefined],
])('%s is read as %j', (text, hours) => expect(readQuietHours(text)).toEqual(hours))

test('a noon rest is quiet too', () => {
  expect(quietUntil(at('2026-11-23T13:10'), { from: 780, to: 870 })).toBe(at('2026-11-23T14:30'))
  expect(quietUntil(at('2026-11-23T15:10'), { from: 780, to: 870 })).toBeUndefined()
})

test('each flow has its number a day for one person, and danger has none', () => {
  for (const flow of pushFlows) {
    const { perDay } = flowRules[flow]
    expect([isWithinBudget(flow, perDay - 1, false), isWithinBudget(flow, perDay, false), isWithinBudget(flow, perDay, true)]).toEqual([
      true,
      false,
      true,
    ])
  }
})

test('what is put off to the next day comes after midnight in China', () => {
  expect(nextDay(at('2026-11-23T23:59'))).toBe(at('2026-11-24T00:05'))
  expect(nextDay(at('2026-11-24T00:00'))).toBe(at('2026-11-25T00:05'))
})

test('the rules of each flow and the order of channels', () => {
  expect(flowRules).toMatchSnapshot()
  expect(channelOrder).toMatchSnapshot()
  expect(new Set(Object.values(channelOrder).flat())).toEqual(new Set(pushChannels))
})
