import { intersectionObserver, selectorQuery } from './weapp-layout'
import type { Phone } from './weapp-phone'
import { createPrivacy } from './weapp-privacy'
import { createRecorder } from './weapp-recorder'

type Args = Record<string, unknown>
type Listener = (payload: unknown) => void

/** One call of a WeChat API; `sync` says that it was made while a person's tap was still being answered, as some APIs demand. */
interface WxCall {
  readonly api: string
  readonly args: Args
  readonly sync: boolean
}

interface Upload {
  readonly cloudPath?: string
  readonly url?: string
  readonly formData?: Args
  readonly bytes: Buffer
}

/** The outside world of the program, given by the test. */
export interface Outside {
  readonly phone: Phone
  readonly call: (data: unknown, name: string) => Promise<unknown>
  readonly upload: (upload: Upload) => Promise<object>
}

interface Inside {
  /** Runs what the promise leads to unless the program was killed meanwhile; the program waits for it when it settles. */
  readonly later: (answer: Promise<unknown>, succeed: (value: unknown) => void, fail: (error: unknown) => void) => void
  readonly isInTap: () => boolean
  readonly clone: (value: unknown) => unknown
  readonly navigate: Record<string, (args: Args) => void>
}

const events = ['AppShow', 'AppHide', 'NetworkStatusChange', 'ThemeChange', 'Error', 'UnhandledRejection', 'PageNotFound', 'WindowResize']
const quiet = ['showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle', 'setNavigationBarColor', 'setTabBarBadge']
const quietToo = [
  'removeTabBarBadge',
  'stopPullDownRefresh',
  'pageScrollTo',
  'previewImage',
  'vibrateShort',
  'hideKeyboard',
  'openLocation',
]

/** `wx` as the base library offers it: own keys only, an answer always after the call has returned. */
export const createWx = ({ phone, call, upload }: Outside, { later, isInTap, clone, navigate }: Inside) => {
  const calls: WxCall[] = []
  const privacy = createPrivacy(phone, later)
  const listeners = new Map<string, Set<Listener>>(events.map((event) => [event, new Set()]))
  const record = (api: string, args: Args = {}) => calls.push({ api, args, sync: isInTap() })
  const noted =
    <Given extends unknown[], Answer>(api: string, work: (...given: Given) => Answer) =>
    (...given: Given) => {
      record(api, (given[0] ?? {}) as Args)
      return work(...given)
    }

  /** With callbacks it answers them; with none, a promise, as WeChat's own APIs do. */
  const asynchronous =
    (api: string, work: (args: Args) => unknown) =>
    (args: Args = {}) => {
      record(api, args)
      const { success, fail, complete } = args as Record<string, Listener | undefined>
      const answer = tick().then(() => work(args))
      const settle = (succeed: Listener, refuse: Listener) =>
        later(
          answer,
          (value) => {
            const result = clone({ errMsg: `${api}:ok`, ...(value as object) })
            succeed(result)
            complete?.(result)
          },
          (error) => {
            const result = clone({ ...(error as object), errMsg: `${api}:${error instanceof Error ? error.message : 'fail'}` })
            refuse(result)
            complete?.(result)
          },
        )
      if (success || fail || complete) return settle(success ?? ignore, fail ?? ignore)
      return new Promise((resolve, reject) => settle(resolve, reject))
    }

  const dialog = (api: string) =>
    asynchronous(api, async (args) => {
      await privacy.allow(api)
      const answer = phone.dialogs[api]?.(args) ?? 'cancel'
      if (answer === 'cancel') throw new Error('fail cancel')
      return answer
    })
  const connected = (code: number) => {
    if (!phone.online) throw Object.assign(new Error('fail Error: errCode: -1 | errMsg: request:fail'), { errCode: code })
  }
  const fileOf = (path: unknown) => {
    const bytes = phone.files.get(String(path))
    if (!bytes) throw new Error(`fail no such file or directory ${path}`)
    return bytes
  }
  /** What is only temporary is gone when WeChat ends the program. */
  const save = (temporary: unknown) => {
    const saved = String(temporary).replace('tmp_', 'store_')
    phone.files.set(saved, fileOf(temporary))
    phone.files.delete(String(temporary))
    return saved
  }
  const system = () => ({
    SDKVersion: '3.8.0',
    platform: 'android',
    system: 'Android 14',
    brand: 'HUAWEI',
    model: 'P60',
    language: 'zh_CN',
    theme: phone.theme,
    fontSizeSetting: phone.fontSizeSetting,
    pixelRatio: 2,
    windowWidth: 375,
    windowHeight: 724,
    screenWidth: 375,
    screenHeight: 812,
    statusBarHeight: 44,
    safeArea: { top: 44, bottom: 778, left: 0, right: 375, width: 375, height: 734 },
  })
  const read = (key: string) => {
    const text = phone.storage.get(key)
    return text === undefined ? '' : clone(JSON.parse(text))
  }
  const write = (key: string, value: unknown) => void phone.storage.set(key, JSON.stringify(value))

  const recorder = createRecorder(phone, { record, allow: privacy.allow, later })

  const wx: Record<string, unknown> = {
    canIUse: (name: string) => name.split('.')[0] === 'cloud' || (name.split('.')[0] ?? '') in wx,
    nextTick: (work: () => void) => later(tick(), work, ignore),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ top: 48, bottom: 80, left: 281, right: 368, width: 87, height: 32 }),
    createSelectorQuery: () => selectorQuery(later),
    createIntersectionObserver: () => intersectionObserver(),
    env: { USER_DATA_PATH: 'wxfile://usr' },

    getStorageSync: noted('getStorageSync', read),
    setStorageSync: noted('setStorageSync', write),
    removeStorageSync: noted('removeStorageSync', (key: string) => void phone.storage.delete(key)),
    clearStorageSync: noted('clearStorageSync', () => phone.storage.clear()),
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage: asynchronous('getStorage', ({ key }) => {
      if (!phone.storage.has(String(key))) throw new Error('fail data not found')
      return { data: read(String(key)) }
    }),
    setStorage: asynchronous('setStorage', ({ key, data }) => write(String(key), data)),
    removeStorage: asynchronous('removeStorage', ({ key }) => void phone.storage.delete(String(key))),

    getFileSystemManager: () => ({
      getFileInfo: asynchronous('getFileInfo', ({ filePath }) => ({ size: fileOf(filePath).length })),
      readFile: asynchronous('readFile', ({ filePath, encoding }) => ({ data: fileOf(filePath).toString(encoding as BufferEncoding) })),
      readFileSync: (path: string, encoding: BufferEncoding) => fileOf(path).toString(encoding),
      accessSync: (path: string) => void fileOf(path),
      saveFile: asynchronous('saveFile', ({ tempFilePath }) => ({ savedFilePath: save(tempFilePath) })),
      saveFileSync: save,
      unlink: asynchronous('unlink', ({ filePath }) => void phone.files.delete(String(filePath))),
    }),
    compressImage: asynchronous('compressImage', ({ src }) => ({ tempFilePath: src })),
    getImageInfo: asynchronous('getImageInfo', ({ src }) => ({ path: src, width: 1280, height: 960, type: 'jpeg' })),
    uploadFile: asynchronous('uploadFile', ({ url, filePath, formData }) => {
      connected(-1)
      return upload({ url: String(url), formData: (formData ?? {}) as Args, bytes: fileOf(filePath) })
    }),

    getNetworkType: asynchronous('getNetworkType', () => ({ networkType: phone.online ? 'wifi' : 'none' })),
    getSetting: asynchronous('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true, itemSettings: {} } })),
    getPrivacySetting: asynchronous('getPrivacySetting', () => ({
      needAuthorization: !phone.hasAgreed,
      privacyContractName: '《隐私保护指引》',
    })),
    openPrivacyContract: asynchronous('openPrivacyContract', () => ({})),
    onNeedPrivacyAuthorization: privacy.onNeedPrivacyAuthorization,
    getRecorderManager: () => recorder,
    cloud: {
      init: (args: Args) => void record('cloud.init', args),
      callFunction: asynchronous('cloud.callFunction', async ({ name, data }) => {
        connected(-1)
        return { result: await call(JSON.parse(JSON.stringify(data ?? {})), String(name)), requestID: 'request' }
      }),
      uploadFile: asynchronous('cloud.uploadFile', async ({ cloudPath, filePath }) => {
        connected(-1)
        await upload({ cloudPath: String(cloudPath), bytes: fileOf(filePath) })
        return { fileID: `cloud://test.746573742d/${cloudPath}`, statusCode: 200 }
      }),
    },
  }
  for (const api of ['getWindowInfo', 'getDeviceInfo', 'getAppBaseInfo', 'getSystemInfoSync']) wx[api] = system
  for (const api of ['getSystemSetting', 'getAppAuthorizeSetting']) wx[api] = () => ({})
  for (const api of [...quiet, ...quietToo]) wx[api] = asynchronous(api, () => ({}))
  for (const api of [...Object.keys(phone.dialogs), 'chooseMedia']) wx[api] = dialog(api)
  for (const [api, go] of Object.entries(navigate)) wx[api] = asynchronous(api, go)
  for (const [event, heard] of listeners) {
    wx[`on${event}`] = (listener: Listener) => void heard.add(listener)
    wx[`off${event}`] = (listener?: Listener) => void (listener ? heard.delete(listener) : heard.clear())
  }
  const emit = (event: string, payload: object = {}) => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener(clone(payload))
  }
  return {
    wx,
    calls,
    emit,
    press: privacy.press,
    waiting: privacy.waiting,
    listenerCount: () => [...listeners.values()].reduce((sum, heard) => sum + heard.size, 0),
  }
}

const ignore = () => undefined
const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
