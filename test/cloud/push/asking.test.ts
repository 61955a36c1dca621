import { uuidv7 } from 'uuidv7'
import { readTemplates } from '../../../src/cloud/operations/push/templates'
import { templatesToAsk } from '../../../src/cloud/operations/push/templates-to-ask'
import { aPushWorld } from './a-push-world'

const setting = (count: number, more: object = {}) =>
  readTemplates(
    JSON.stringify({ finished: Array.from({ length: count }, (_, at) => ({ id: `id-${at}`, title: `标题${at}`, ...more })) }),
    false,
  )

test('a tap asks for five templates at most, all of different titles', async () => {
  const { app, resident1 } = await aPushWorld()
  const templates = { ...setting(7), accepted: [{ id: 'other', title: '标题0', longTerm: false, fields: {} }] }
  expect(await templatesToAsk({ ...app, templates }, resident1)).toEqual({
    ...{ submit: ['id-0', 'id-1', 'id-2', 'id-3', 'id-4'], work: [] },
    ...{ booking: [], consult: [], advise: [] },
  })
})

test('one popup takes one kind: long-term templates are asked for alone', async () => {
  const { app } = await aPushWorld()
  const templates = { ...setting(2), accepted: [{ id: 'long', title: '进度', longTerm: true, fields: {} }] }
  expect((await templatesToAsk({ ...app, templates }, undefined))['submit']).toEqual(['long'])
})

test('what was refused today or barred is not asked for again, nor what is in store for long; tomorrow what was refused is', async () => {
  const { resident, wait } = await aPushWorld()
  const asked = async () => (await resident.answer<{ templates: Record<string, string[]> }>('session.open')).templates['submit']
  expect(await asked()).toEqual(['linli-finished', 'linli-accepted', 'linli-returned', 'linli-progress', 'linli-question'])
  const barred = { 'linli-accepted': 'ban', 'linli-progress': 'ban', 'linli-question': 'ban' }
  await resident.answer('message.answered', { id: uuidv7(), answers: { 'linli-finished': 'reject', ...barred } })
  for (let count = 0; count < 10; count += 1)
    await resident.answer('message.answered', { id: uuidv7(), answers: { 'linli-returned': 'accept' } })
  expect(await asked()).toEqual([])
  wait(25 * 60)
  expect(await asked()).toEqual(['linli-finished'])
})
