import type { MatterLinks } from '../../../src/contract/nearby'
import { aMainJob } from '../report/a-main-job'

const drain = '0201'

test('whoever works on a matter is shown what may be the same, with its number and words; merged, both lead to each other, and apart again', async () => {
  const { report, dispatcher, worker, resident, grid, look } = await aMainJob()
  const place = { by: 'grid', grid: grid.code, words: '测试小区 1 栋' }
  const master = await report({ category: drain, words: '单元下水道堵了', place })
  const same = await report({ category: drain, words: '下水道堵，楼下冒污水', place })
  await report({ category: '0102', place })
  const linksOf = ({ county, id }: typeof same, by = dispatcher) => by.answer<MatterLinks>('nearby.links', { county, id })
  const found = await linksOf(same, worker)
  expect(found).toMatchObject({ linked: [], candidates: [{ id: master.id, number: master.number, words: '单元下水道堵了', people: 1 }] })
  expect(found.candidates).toHaveLength(1)
  expect(await resident.call('nearby.links', { county: same.county, id: same.id })).toMatchObject({ ok: false, failure: 'notAllowed' })

  const merged = await worker.advanced(same, { action: 'merge', into: master.number, words: '同一单元' })
  expect(merged).toMatchObject({ status: 'merged', mergedInto: master.number })
  expect((await linksOf(same)).linked).toMatchObject([{ id: master.id, isMaster: true }])
  expect((await linksOf(master)).linked).toMatchObject([{ id: same.id, status: 'merged', isMaster: false }])
  expect((await linksOf(master)).candidates).toEqual([])

  await dispatcher.advanced(await look(same, dispatcher), { action: 'unmerge', words: '不是一回事' })
  expect((await linksOf(master)).linked).toEqual([])
  expect((await linksOf(master)).candidates).toMatchObject([{ id: same.id }])
})
