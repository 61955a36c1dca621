import { uuidv7 } from 'uuidv7'
import { nightHours, type QuietHours, readQuietHours } from '../domain/push-budget'
import { checkSettings } from './check-settings'
import { developmentCipherKeys, parseCipherKeys } from './gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from './gateways/cipher/sm4-field-cipher'
import { createDiskFileStore } from './gateways/files/disk-file-store'
import type { FileStore } from './gateways/files/file-store'
import { createS3FileStore } from './gateways/files/s3-file-store'
import { createSplitFileStore } from './gateways/files/split-file-store'
import type { TokenShelf } from './gateways/shared-token'
import type { SmsGateway } from './gateways/sms/sms-gateway'
import { readSms } from './gateways/sms/sms-setting'
import type { CityService } from './gateways/wechat/city-service'
import { readCityService } from './gateways/wechat/city-service-setting'
import type { ContentSafety } from './gateways/wechat/content-safety'
import { createHttpContentSafety } from './gateways/wechat/http-content-safety'
import { createHttpPeople } from './gateways/wechat/http-people'
import { createHttpRealName } from './gateways/wechat/http-real-name'
import { createHttpWechat } from './gateways/wechat/http-wechat'
import type { MessagePush } from './gateways/wechat/message-seal'
import type { RealNameProvider } from './gateways/wechat/real-name-provider'
import type { WechatGateway } from './gateways/wechat/wechat-gateway'
import type { WechatPeople } from './gateways/wechat/wechat-people'
import type { WecomGateway } from './gateways/wecom/wecom-gateway'
import { readWecom } from './gateways/wecom/wecom-setting'
import { readTemplates, type Templates } from './operations/push/templates'
import { createTokenShelf } from './operations/push/token-shelf'
import { type ReportAllowances, readReportAllowances } from './operations/report/allowances'
import { type Database, openEmbeddedDatabase, openServer } from './store/database'
import type { FieldCipher } from './store/field-cipher'
import { pushSettingWording } from './wording/push-setting'
import { startUpWording } from './wording/start-up'

/** What every operation is given; made once per process from the environment. */
export interface App {
  readonly db: Database
  readonly now: () => Date
  readonly newId: () => string
  readonly cipher: FieldCipher
  readonly files: FileStore
  /** How phones send photos: to our own address, or into WeChat's cloud. */
  readonly uploads: 'form' | 'wxCloud'
  readonly wechat: WechatGateway
  /** 内容安全; where WeChat is not set there is none, and nothing of anybody's is ever public. */
  readonly safety?: ContentSafety
  /** Where WeChat reaches us, so that it can fetch what it is to look at. */
  readonly publicUrl?: string
  readonly wechatPeople: WechatPeople
  /** 城市服务实名信息校验, where it was granted; sight of the card at a desk is there in any case. */
  readonly realName?: RealNameProvider
  readonly templates: Templates
  /** 城市服务消息通路, 企业微信 and 短信, where they were granted and set. */
  readonly cityService?: CityService
  readonly wecom?: WecomGateway
  readonly sms?: SmsGateway
  /** 免打扰: none where invented people are told of invented things. */
  readonly quietHours?: QuietHours
  /** What WeChat's own messages to our address are known by; cloud functions get theirs without an address. */
  readonly messagePush?: MessagePush
  /** Nobody but WeChat's gateway reaches this container, so its headers say who calls. */
  readonly trustsContainerHeaders: boolean
  /** Where the gateway before us writes whom it lets through. */
  readonly addressHeader?: string
  readonly reportAllowances: ReportAllowances
  /** Invented people may be signed in as; never in production. */
  readonly isDevelopment: boolean
}

interface Deployment {
  /** One connection in a cloud function, ten in the container. */
  readonly poolSize: number
  /** Where the embedded database and the files live when no server is named; cloud functions have none. */
  readonly dataFolder?: string
  /** Cloud functions bring WeChat's own channel. */
  readonly wechat?: WechatGateway
  readonly safety?: ContentSafety
  /** And its store, where phones put what they send. */
  readonly files?: FileStore
  readonly wechatPeople?: WechatPeople
  readonly uploads: App['uploads']
}

/** Throws one clear sentence when the environment lacks what this deployment needs. */
export const createApp = (deployment: Deployment, env: NodeJS.ProcessEnv = process.env): App => {
  checkSettings(env)
  const isDevelopment = env['LINLI_DEVELOPMENT'] === '1'
  if (isDevelopment && env['NODE_ENV'] === 'production') throw new Error(startUpWording.developmentInProduction)
  const shared = {
    db: openDatabase(env, deployment),
    now: () => new Date(),
    cipher: createSm4FieldCipher(cipherKeys(env, isDevelopment)),
  }
  const shelf = createTokenShelf(shared)
  return {
    ...shared,
    newId: uuidv7,
    files: openFiles(env, deployment),
    uploads: deployment.uploads,
    wechat: deployment.wechat ?? createHttpWechat(wechatSettings(env, shelf)),
    wechatPeople: deployment.wechatPeople ?? createHttpPeople(wechatSettings(env, shelf)),
    ...(env['WX_REAL_NAME'] === 'granted' && { realName: createHttpRealName(wechatSettings(env, shelf)) }),
    ...readSafety(deployment, env, shelf),
    ...(env['LINLI_PUBLIC_URL'] && { publicUrl: env['LINLI_PUBLIC_URL'].replace(/\/+$/, '') }),
    ...readCityService(env, { now: shared.now, shelf }),
    ...readWecom(env, { now: shared.now, shelf }),
    ...readSms(env, shared.now),
    ...quietHours(env, isDevelopment),
    templates: readTemplates(env['WX_TEMPLATES'], isDevelopment),
    ...readMessagePush(env),
    trustsContainerHeaders: readContainerHeaders(env['LINLI_CONTAINER_HEADERS']),
    ...(env['LINLI_ADDRESS_HEADER'] && { addressHeader: env['LINLI_ADDRESS_HEADER'] }),
    reportAllowances: readReportAllowances(env['LINLI_REPORTS_PER_DAY'], isDevelopment),
    isDevelopment,
  }
}

/** The database commands need no more than this of an app. */
export const openDatabase = (env: NodeJS.ProcessEnv, { poolSize, dataFolder }: Pick<Deployment, 'poolSize' | 'dataFolder'>): Database => {
  const url = env['DATABASE_URL']
  if (url || env['PGHOST']) return openServer(url, poolSize)
  if (dataFolder) return openEmbeddedDatabase(`${dataFolder}/database`)
  throw new Error(startUpWording.noDatabase)
}

const cipherKeys = (env: NodeJS.ProcessEnv, isDevelopment: boolean) => {
  const keys = env['LINLI_CIPHER_KEYS']
  if (keys) return parseCipherKeys(keys)
  if (isDevelopment) return developmentCipherKeys()
  throw new Error(startUpWording.noCipherKeys)
}

/** Headers can be forged wherever the public reaches us, so whoever switches them on says that it does not. */
const readContainerHeaders = (said: string | undefined): boolean => {
  if (said && said !== 'public-access-is-off') throw new Error(startUpWording.containerHeaders)
  return Boolean(said)
}

/** Without WeChat nobody checks, so no check is waited for. */
const readSafety = ({ safety }: Deployment, env: NodeJS.ProcessEnv, shelf: TokenShelf): Pick<App, 'safety'> => {
  if (safety) return { safety }
  return env['WX_APPID'] ? { safety: createHttpContentSafety(wechatSettings(env, shelf)) } : {}
}

const readMessagePush = (env: NodeJS.ProcessEnv): Pick<App, 'messagePush'> => {
  const token = env['WX_MESSAGE_TOKEN']
  const aesKey = env['WX_MESSAGE_AES_KEY']
  if (aesKey && !/^[A-Za-z0-9]{43}$/.test(aesKey)) throw new Error(startUpWording.messageKey)
  return token ? { messagePush: { appid: env['WX_APPID'] ?? '', token, ...(aesKey && { aesKey }) } } : {}
}

/** Where photos lie; the database commands move them as well. */
export const openFiles = (env: NodeJS.ProcessEnv, { files, dataFolder }: Pick<Deployment, 'files' | 'dataFolder'>): FileStore => {
  const endpoint = env['S3_ENDPOINT']
  if (!endpoint) return files ?? createDiskFileStore({ folder: `${dataFolder ?? env['TMPDIR'] ?? '.'}/files` })
  const ours = createS3FileStore({
    endpoint,
    bucket: env['S3_BUCKET'] ?? 'linli',
    region: env['S3_REGION'] ?? 'auto',
    accessKeyId: env['S3_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['S3_SECRET_ACCESS_KEY'] ?? '',
  })
  return files ? createSplitFileStore(ours, files) : ours
}

const quietHours = (env: NodeJS.ProcessEnv, isDevelopment: boolean): Pick<App, 'quietHours'> => {
  const text = env['PUSH_QUIET_HOURS'] ?? (isDevelopment ? 'off' : undefined)
  if (text === 'off') return {}
  const read = text === undefined ? nightHours : readQuietHours(text)
  if (!read) throw new Error(pushSettingWording.quietHours)
  return { quietHours: read }
}

const wechatSettings = (env: NodeJS.ProcessEnv, shelf: TokenShelf) => ({
  baseUrl: env['WX_API_URL'] ?? 'https://api.weixin.qq.com',
  appid: env['WX_APPID'] ?? '',
  secret: env['WX_SECRET'] ?? '',
  now: () => new Date(),
  shelf,
})
