import cloud from 'wx-server-sdk'
import { createWxCloudFileStore, type StorageCloud } from '../files/wx-cloud-file-store'
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
    readonly getWXContext: () => {
      readonly OPENID?: string
      readonly SOURCE?: string
      readonly CLIENTIP?: string
      readonly CLIENTIPV6?: string
    }
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

/** The openid of this very call: to be read at its beginning, before anything is awaited. */
export const callerOpenid = (): string | undefined => wxCloud.getWXContext().OPENID || undefined

/** From where it comes, as WeChat saw it. */
export const callerAddress = (): string | undefined => {
  const { CLIENTIP, CLIENTIPV6 } = wxCloud.getWXContext()
  return CLIENTIP || CLIENTIPV6 || undefined
}

/** Every hop that led to this call, such as wx_client or scf. */
export const callSource = (): readonly string[] => (wxCloud.getWXContext().SOURCE ?? '').split(',')
