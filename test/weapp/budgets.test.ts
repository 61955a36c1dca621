import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { overLimits } from '../kit/weapp-limits'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const halfAKilobyte = 512
const said = '三号楼二单元门口的路灯坏了好几天了，晚上老人看不见路'

/** The bytes that each character of a text costs, typed one by one. */
const typed = async (program: Program, field: string, text: string) => {
  const costs: number[] = []
  for (let length = 1; length <= text.length; length += 1) {
    const before = program.setDatas().length
    await program.fill(field, text.slice(0, length))
    costs.push(
      program
        .setDatas()
        .slice(before)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }
  return costs
}

test('each character typed costs at most half a kilobyte, the twentieth like the first', async () => {
  const { open } = await aWeappWorld()
  const resident = await open('resident-1')
  await resident.tap('报个问题')
  const costs = await typed(resident, '出了什么事？', said)
  expect(costs.length).toBeGreaterThan(20)
  expect(costs.filter((bytes) => bytes > halfAKilobyte)).toEqual([])
  await resident.settle(500)
  expect(overLimits(resident)).toEqual([])
})

test('a worker’s answer costs no more', async () => {
  const world = await aWeappWorld()
  const resident = await aCaller(world.app, `resident-1-${world.county}`)
  await resident.answer('report.submit', aReportAt(world.community.grids[0].code, { words: said, category: '0102' }))
  const worker = await world.open('worker-1', { url: '/packages/worker/pages/queue/index' })
  await worker.tap(said)
  await worker.tap('到场办好了')
  const costs = await typed(worker, '给居民的答复', '灯泡换了新的，线也查过了，今晚就能亮起来，请您看看')
  expect(costs.filter((bytes) => bytes > halfAKilobyte)).toEqual([])
})

test('a matter with a long history, and lists of many matters, are as light as short ones', async () => {
  const world = await aWeappWorld()
  const resident = await aCaller(world.app, `resident-1-${world.county}`)
  const grid = world.community.grids[0].code
  let { report } = await resident.answer<{ report: ReportView }>('report.submit', aReportAt(grid, { words: said }))
  for (let time = 1; time <= 12; time += 1)
    report = await resident.advanced(report, { action: 'supplement', words: `${said}，第 ${time} 次说` })
  for (let time = 1; time <= 25; time += 1)
    await resident.answer('report.submit', aReportAt(grid, { words: `${time} 号楼${said.repeat(20)}` }))

  const phone = await world.open('resident-1')
  await phone.switchTab('/pages/matters/index')
  expect(overLimits(phone)).toEqual([])
  await phone.open(`/packages/resident/pages/matter/index?county=${report.county}&id=${report.id}`)
  await phone.tap('看更早的')
  expect(overLimits(phone)).toEqual([])

  const worker = await world.open('worker-1', { url: '/packages/worker/pages/queue/index' })
  expect(overLimits(worker)).toEqual([])
  await worker.open(`/packages/worker/pages/matter/index?county=${report.county}&id=${report.id}`)
  await worker.tap('看更早的')
  await worker.tap('接下这件事')
  expect(overLimits(worker)).toEqual([])
})
