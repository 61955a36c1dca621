import cloud from 'wx-server-sdk'
import { createWxCloudFileStore, type StorageCloud } from '../files/wx-cloud-file-store'
import type { Caller } from './call-source'
import { createOpenapiContentSafety, type SafetyCloud } from './openapi-content-safety'
import { createOpenapiPeople, type PeopleCloud } from './openapi-people'
import { createOpenapiWechat } from './openapi-wechat'

/** WeChat's own channel inside a cloud function; its type file says less than its documentation. */
const wxCloud = cloud as unknown as Parameters<typeof createOpenapiWechat>[0] &
  StorageCloud &
  SafetyCloud &
  PeopleCloud & {
    readonly DYNAMIC_CURRENT_ENV: symbol
    readonly init: (settings: { env: symbol }) => void
    readonly getWXContext: () => Readonly<Partial<Record<'OPENID' | 'APPID' | 'FROM_APPID' | 'SOURCE' | 'CLIENTIP' | 'CLIENTIPV6', string>>>
  }

/** What a cloud function has of WeChat: its messages, its content safety, what it knows of people, and its store. */
export const openWxCloud = () => {
  wxCloud.init({ env: wxCloud.DYNAMIC_CURRENT_ENV })
  return {
    wechat: createOpenapiWechat(wxCloud),
    safety: createOpenapiContentSafety(wxCloud),
    wechatPeople: createOpenapiPeople(wxCloud),
    files: createWxCloudFileStore(wxCloud),
  }
}

/** To be read at the beginning of a call, before anything is awaited. */
export const readCaller = (): Caller => {
  const { OPENID, APPID, FROM_APPID, SOURCE, CLIENTIP, CLIENTIPV6 } = wxCloud.getWXContext()
  return {
    openid: OPENID || undefined,
    address: CLIENTIP || CLIENTIPV6 || undefined,
    source: (SOURCE ?? '').split(',').filter(Boolean),
    isOtherAccount: Boolean(FROM_APPID) && FROM_APPID !== APPID,
  }
}
