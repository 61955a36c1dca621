import { uuidv7 } from 'uuidv7'
import type { App } from '../../../src/cloud/app'
import { createSmsStandIn } from '../../../src/cloud/gateways/sms/stand-in'
import { createTencentSms } from '../../../src/cloud/gateways/sms/tencent-sms'
import { createHttpWecom } from '../../../src/cloud/gateways/wecom/http-wecom'
import { createWecomStandIn } from '../../../src/cloud/gateways/wecom/stand-in'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { insertOutbox } from '../../../src/cloud/store/outbox-store'
import { inventedPhone } from '../../../src/cloud/store/seed/demo/names'
import { cityCounty } from '../../../src/domain/city'
import type { PushFlow } from '../../../src/domain/push-flow'
import { aMainJob } from '../report/a-main-job'

const minuteMs = 60_000

/** A county with everyone in it, 企业微信 and 短信 beside WeChat, and nothing waiting to be told. */
export const aPushWorld = async (change: Partial<App> = {}) => {
  const job = await aMainJob()
  const { county, community, clock, standIn } = job
  const now = () => clock.now
  const workerPhone = inventedPhone('local', county * 10)
  const wecomStandIn = createWecomStandIn({ members: { [workerPhone]: 'li-yi' } })
  const secrets = { secretId: 'AKIDtest', secretKey: 'test' }
  const smsStandIn = createSmsStandIn({ ...secrets, now })
  const wecom = createHttpWecom({
    baseUrl: 'http://wecom.test',
    app: { corpId: 'ww0000', secret: 'secret', agentId: 1_000_002 },
    robots: { [community.town]: 'town-robot' },
    appid: 'wx0000',
    now,
    fetch: async (input, init) => wecomStandIn.http.request(String(input), init),
  })
  const sms = createTencentSms({
    ...secrets,
    baseUrl: 'http://sms.test',
    region: 'ap-guangzhou',
    appId: '1400006666',
    sign: '邻里',
    templates: { newReport: '1001', finished: '1002' },
    now,
    fetch: async (input, init) => smsStandIn.http.request(new URL(String(input)).href, init),
  })
  const app: App = { ...job.app, ...change }
  const sentTo = (who: string) => standIn.messages.filter(({ openid }) => openid === `${who}-${county}`)
  const tell = async (account: string, flow: PushFlow, about: string, payload: Readonly<Record<string, unknown>> = {}) => {
    const id = uuidv7()
    const entry = { county, id, kind: 'push', key: `push:${uuidv7()}:${account}`, about, payload: { flow, account, ...payload } }
    await insertOutbox(app.db, [{ ...entry, availableAt: clock.now }])
    return id
  }
  const entryOf = (id: string) =>
    app.db.selectFrom('outbox').selectAll().where('county', '=', county).where('id', '=', id).executeTakeFirstOrThrow()
  const balanceOf = async (account: string, template: string) =>
    (
      await app.db
        .selectFrom('subscribe_grant')
        .select('balance')
        .where('county', '=', cityCounty)
        .where('account', '=', account)
        .where('template', '=', template)
        .executeTakeFirst()
    )?.balance
  const wait = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * minuteMs)
  }
  const [worker1] = community.workers
  const [resident1] = community.residents
  const drain = (more: Partial<App> = {}) => drainOutbox({ ...app, ...more })
  return {
    ...job,
    app,
    wecom,
    wecomStandIn,
    sms,
    smsStandIn,
    workerPhone,
    worker1,
    resident1,
    sentTo,
    tell,
    entryOf,
    balanceOf,
    wait,
    drain,
  }
}
