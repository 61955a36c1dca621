import { uuidv7 } from 'uuidv7'
import { createHttpContentSafety } from '../../../src/cloud/gateways/wechat/http-content-safety'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { processQueued } from '../../../src/cloud/operations/photo/process-queued'
import { receiveUpload } from '../../../src/cloud/operations/photo/receive'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { safetyHandlers } from '../../../src/cloud/operations/safety/handlers'
import { receiveEvent } from '../../../src/cloud/operations/wechat/receive-event'
import type { ReportView } from '../../../src/contract/report'
import type { SafetyPage } from '../../../src/contract/safety'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'
import { aJpeg, inChunks } from '../photo/a-photo-world'

/** A community whose words and photos are checked by a stand-in that tells only when the test lets it. */
export const aSafetyWorld = async () => {
  const world = await aWorld()
  const { clock, county, community } = world
  const now = () => clock.now
  const standIn = createWechatStandIn({ now })
  const settings = { baseUrl: 'http://wechat.test', appid: 'test', secret: 'test', now }
  const net = { isUp: true }
  const fetch = async (input: unknown, init?: RequestInit) => {
    if (!net.isUp) throw new Error('no network')
    return standIn.http.request(String(input), init)
  }
  const app = { ...world.app, safety: createHttpContentSafety({ ...settings, fetch }) }
  const openid = `o${uuidv7()}`
  const author = community.residents[0]
  await app.db.insertInto('identity').values({ county: 340400, kind: 'openid', subject: openid, account: author }).execute()
  const resident = await aCaller(app, `resident-1-${county}`)
  const worker = await aCaller(app, `worker-1-${county}`)
  const dispatcher = await aCaller(app, `dispatcher-${county}`)
  const drain = async () => drainOutbox(app, { 'photo.process': processQueued, ...safetyHandlers })

  const photo = async () => {
    const id = uuidv7()
    await resident.answer('photo.begin', { id, county, kind: 'photo', bytes: 1000 })
    await receiveUpload(app, { account: author, grants: [] }, { county, id, content: inChunks([await aJpeg()]) })
    await resident.answer('photo.finalize', { id, county })
    return id
  }
  return {
    ...world,
    app,
    net,
    openid,
    author,
    resident,
    worker,
    dispatcher,
    drain,
    photo,
    safety: standIn.safety,
    report: async (change: { words?: string; attachments?: string[] } = {}) =>
      (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code, change))).report,
    /** WeChat's judgments come in. */
    tell: async () => {
      for (const event of standIn.safety.events.splice(0)) await receiveEvent(app, event)
    },
    later: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000)
    },
    checks: (report: string) =>
      app.db.selectFrom('content_check').selectAll().where('county', '=', county).where('report', '=', report).orderBy('id').execute(),
    toJudge: () => dispatcher.answer<SafetyPage>('safety.list', {}),
  }
}
