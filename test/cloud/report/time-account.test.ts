import type { TimeAccount } from '../../../src/contract/time-account'
import { aUnit } from '../../kit/units'
import { aMainJob } from './a-main-job'

/** A supply matter, promised within 24 hours, that goes to the wrong unit first and is late when the right one has it. */
const aLateJob = async (reason: 'notOurDuty' | 'unclear') => {
  const job = await aMainJob()
  const { clock, dispatcher } = job
  const [water, roads] = [await aUnit(job, '测试供水'), await aUnit(job, '测试市政')]
  const at = (time: string) => {
    clock.now = new Date(`2026-11-${time}+08:00`)
  }
  at('23T09:00')
  const filed = await job.report({ category: '0301' })
  at('23T10:00')
  const accepted = await dispatcher.advanced(filed, { action: 'accept' })
  const wrong = await dispatcher.advanced(accepted, { action: 'dispatch', unit: roads.id })
  at('24T10:00')
  const back = await roads.officer.advanced(wrong, { action: 'sendBack', reason, owner: '供水' })
  at('24T11:00')
  const right = await dispatcher.advanced(back, { action: 'dispatch', unit: water.id })
  const signed = await water.officer.advanced(right, { action: 'sign' })
  at('24T17:00')
  const account = await dispatcher.answer<TimeAccount>('report.timeAccount', { county: signed.county, id: signed.id })
  return { filed, signed, account }
}

/** From ten to ten, by the working hours 8 to 12 and 14 to 18; the last hour of it is late. */
const [withRoads, lateWithRoads] = [480, 60]

test('a delay is charged by who held it how long, and what a wrong dispatch cost to whoever dispatched it', async () => {
  const { filed, signed, account } = await aLateJob('notOurDuty')
  expect(filed.due).toBe('2026-11-24T01:00:00.000Z')
  expect(signed.due).toBe(filed.due)
  const [, , atRoads] = account.legs
  expect(atRoads).toMatchObject({ hands: 'unit', name: '测试市政', chargedTo: expect.any(String) })
  const { shares } = account
  expect(shares.find(({ name }) => name === '测试市政')).toBeUndefined()
  expect(shares.find(({ name }) => name === '测试供水')).toMatchObject({ workMinutes: 240, lateMinutes: 240 })
  // What the wrong unit cost, and the hour until the center dealt it out anew.
  const center = shares.filter(({ hands }) => hands === 'center')
  expect(center.reduce((sum, { workMinutes }) => sum + workMinutes, 0)).toBe(withRoads + 60)
  expect(center.reduce((sum, { lateMinutes }) => sum + lateMinutes, 0)).toBe(lateWithRoads + 60)
})

test('to send back what is only unclear is nobody’s mistake but one’s own time', async () => {
  const { account } = await aLateJob('unclear')
  expect(account.shares.find(({ name }) => name === '测试市政')).toMatchObject({ workMinutes: withRoads, lateMinutes: lateWithRoads })
})

test('the shares of a delay add up to the working time after the promise', async () => {
  for (const reason of ['notOurDuty', 'unclear'] as const) {
    const { account } = await aLateJob(reason)
    const late = account.shares.filter(({ hands }) => hands !== 'resident').reduce((sum, { lateMinutes }) => sum + lateMinutes, 0)
    expect([reason, late]).toEqual([reason, lateWithRoads + 60 + 240])
    expect(account.clocks.find(({ kind }) => kind === 'promise')).toMatchObject({ isOverdue: true })
  }
})
