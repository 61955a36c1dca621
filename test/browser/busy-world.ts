import type { ReportView } from '../../src/contract/report'
import { aCaller, aReportAt } from '../kit/caller'
import { serveTestApp } from '../kit/serve-test-app'

const longestName = '欧阳德福阿卜杜热合曼买买提艾力江吐尔逊古丽尼亚孜穆罕默德依明阿不都克里木大叔本人'.slice(0, 40)
const halfAnHour = 30 * 60_000
const said = {
  submitted: '三栋门口的路灯不亮，晚上看不见路',
  accepted: '楼道里堆了好多纸箱，老人走路容易绊倒，已经有半个月没有人管，物业说不归他们管，请帮忙看看到底该谁来清走',
  confirming: '下水道堵了，一楼反水',
  closed: '小区门口占道停车，救护车进不来',
  returned: '井盖松了，一踩就响',
  withdrawn: '广场舞声音太大',
} as const

/** One resident with a matter in every state, and another whose name is as long as a name may be. */
export const serveBusyWorld = async () => {
  const served = await serveTestApp()
  const { app, clock, county, community } = served
  const [resident, neighbor, worker] = await Promise.all(
    ['resident-1', 'resident-2', 'worker-1'].map((key) => aCaller(app, `${key}-${county}`)),
  )
  if (!resident || !neighbor || !worker) throw new Error('the community has no people')
  const [first, second] = community.grids
  const submit = async (words: string) => {
    clock.now = new Date(clock.now.getTime() + halfAnHour)
    return (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(first.code, { words, nameShown: true }))).report
  }
  const finish = async (words: string) => {
    const accepted = await worker.advanced(await submit(words), { action: 'accept' })
    const contacted = await worker.advanced(accepted, { action: 'contact', words: '打过电话，下午到' })
    return worker.advanced(contacted, { action: 'finish', words: '已经办好了。以后有事，随时打电话给我。' })
  }
  const matters = {
    submitted: await submit(said.submitted),
    accepted: await worker.advanced(await submit(said.accepted), { action: 'accept' }),
    confirming: await finish(said.confirming),
    closed: await resident.advanced(await finish(said.closed), { action: 'confirm', result: 'solved', process: 'good' }),
    returned: await worker.advanced(await submit(said.returned), { action: 'sendBack', reason: 'notMyGrid', words: '这是隔壁网格的' }),
    withdrawn: await resident.advanced(await submit(said.withdrawn), { action: 'withdraw' }),
  }
  await neighbor.answer('home.preferences', { name: longestName })
  const longNamed = (await neighbor.answer<{ report: ReportView }>('report.submit', aReportAt(second.code, { nameShown: true }))).report
  return { ...served, matters, longNamed, longestName }
}
