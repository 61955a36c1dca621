import type { Step } from '../../../src/contract/report-step'
import { aMainJob } from './a-main-job'

/** 停电: two conditions, and nothing that a photo could show. */
const aPowerCut = async () => {
  const job = await aMainJob()
  const accepted = await job.worker.advanced(await job.report({ category: '0301' }), { action: 'accept' })
  const finish = (conditions?: readonly string[]): Omit<Step, 'id'> => ({
    action: 'finish',
    words: '线路已经修好',
    ...(conditions && { conditions: [...conditions] }),
  })
  return { ...job, accepted, finish }
}

test('a matter is not finished while one of its closing conditions is not ticked, and a phone that sends none is told so', async () => {
  const { accepted, finish, worker, look } = await aPowerCut()
  expect(accepted.closingConditions).toHaveLength(2)
  for (const conditions of [undefined, [], accepted.closingConditions.slice(1), ['都好了', '真的']])
    expect(await worker.advance(accepted, finish(conditions))).toMatchObject({
      ok: false,
      failure: 'conditionsMissing',
      message: expect.stringContaining('逐条看过'),
    })
  expect(await look(accepted, worker)).toMatchObject({ status: 'handling', revision: accepted.revision })
})

test('what was ticked stands in the timeline in the words of the category, for colleagues', async () => {
  const { accepted, finish, worker, dispatcher, look } = await aPowerCut()
  const { closingConditions } = accepted
  const finished = await worker.advanced(accepted, finish([...closingConditions, '别的话']))
  const tickedBy = (seen: typeof finished) => seen.timeline.find(({ event }) => event === 'finish')?.conditions
  expect(tickedBy(finished)).toEqual(closingConditions)
  expect(tickedBy(await look(accepted, dispatcher))).toEqual(closingConditions)
  expect(tickedBy(await look(accepted))).toEqual([])
})
