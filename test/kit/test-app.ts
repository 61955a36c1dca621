import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import { developmentCipherKeys } from '../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../src/cloud/gateways/cipher/sm4-field-cipher'
import { createDiskFileStore } from '../../src/cloud/gateways/files/disk-file-store'
import { createHttpContentSafety } from '../../src/cloud/gateways/wechat/http-content-safety'
import { createHttpPeople } from '../../src/cloud/gateways/wechat/http-people'
import { createHttpRealName } from '../../src/cloud/gateways/wechat/http-real-name'
import { createHttpWechat } from '../../src/cloud/gateways/wechat/http-wechat'
import { createWechatStandIn } from '../../src/cloud/gateways/wechat/stand-in'
import { readTemplates } from '../../src/cloud/operations/push/templates'
import { readReportAllowances } from '../../src/cloud/operations/report/allowances'
import { receiveEvent } from '../../src/cloud/operations/wechat/receive-event'
import type { Database } from '../../src/cloud/store/database'

/** The whole program on this database, with WeChat's stand-in behind its real adapter and a clock that the test may set. */
export const aTestApp = (db: Database, folder: string) => {
  const clock = { now: new Date('2026-11-23T01:00:00Z') }
  const now = () => clock.now
  // What WeChat tells of its own accord comes in as it would over either edge.
  // What other tests of this database left waiting goes out here as well.
  const standIn = createWechatStandIn({ now, mostMessages: 1_000_000, tell: (event) => receiveEvent(app, event).catch(() => undefined) })
  const wechatSettings = {
    baseUrl: 'http://wechat.test',
    appid: 'test',
    secret: 'test',
    now,
    fetch: async (input: unknown, init?: RequestInit) => standIn.http.request(String(input), init),
  }
  const app: App = {
    db,
    now,
    newId: uuidv7,
    cipher: createSm4FieldCipher(developmentCipherKeys()),
    files: createDiskFileStore({ folder }),
    uploads: 'form',
    wechat: createHttpWechat(wechatSettings),
    safety: createHttpContentSafety(wechatSettings),
    publicUrl: 'http://linli.test',
    wechatPeople: createHttpPeople(wechatSettings),
    realName: createHttpRealName(wechatSettings),
    templates: readTemplates(undefined, true),
    trustsContainerHeaders: false,
    reportAllowances: readReportAllowances(undefined, true),
    isDevelopment: true,
  }
  return { app, clock, standIn }
}
