import { join } from 'node:path'
import simulate from 'miniprogram-simulate'

type Config = Record<string, unknown>
type Work = (this: object, ...given: unknown[]) => unknown
interface Instance {
  setData: (change: object, done?: () => void) => void
}

const realm = globalThis as unknown as Record<string, unknown>
const isWork = (value: unknown): value is Work => typeof value === 'function'

/** Loads the compiled program once; its calls to the cloud are answered at once by the path in the contract. */
export const loadSimulatedApp = (folder: string, answer: (path: string) => object) => {
  const info = { windowWidth: 375, windowHeight: 724, pixelRatio: 2, SDKVersion: '3.8.0', theme: 'light', fontSizeSetting: 16 }
  const nothing = () => undefined
  const wx = realm['wx'] as Config
  for (const event of ['AppShow', 'AppHide', 'NetworkStatusChange', 'ThemeChange', 'Error', 'UnhandledRejection', 'WindowResize'])
    Object.assign(wx, { [`on${event}`]: nothing, [`off${event}`]: nothing })
  Object.assign(wx, {
    canIUse: (name: string) => name in wx,
    nextTick: (work: () => void) => setTimeout(work, 0),
    getSystemInfoSync: () => info,
    getWindowInfo: () => info,
    getAppBaseInfo: () => info,
    getStorageSync: () => '',
    setStorageSync: nothing,
    removeStorageSync: nothing,
    getEnterOptionsSync: () => ({}),
    getLaunchOptionsSync: () => ({}),
    cloud: {
      init: nothing,
      callFunction: async ({ data }: { data: { path: string[] } }) => ({ result: answer(data.path.join('.')) }),
    },
  })
  let app: Config = {}
  const declareApp = (config: Config) => {
    app = config
  }
  Object.assign(realm, { App: declareApp, getApp: () => app, getCurrentPages: () => openPages })
  require(join(folder, 'app.js'))
  for (const hook of ['onLaunch', 'onShow']) if (isWork(app[hook])) app[hook].call(app, { path: '', query: {} })
}

/** Taro asks for the page on top to tell it of its page-meta. */
const openPages: object[] = []

/** Draws one compiled page through WeChat's own WXML compiler and component system. */
export const renderPage = async (folder: string, route: string) => {
  let drawn = 0
  realm['Page'] = (config: Config) => {
    const methods = Object.fromEntries(Object.entries(config).filter(([, value]) => isWork(value)))
    const declareComponent = realm['Component'] as (component: object) => void
    const run = (page: object, hook: string, given?: object) => isWork(methods[hook]) && methods[hook].call(page, given)
    declareComponent({
      data: config['data'],
      methods,
      lifetimes: {
        attached(this: Instance) {
          const setData = this.setData.bind(this)
          Object.assign(this, {
            route,
            __route__: route,
            setData: (change: object, done?: () => void) => {
              drawn += 1
              setData(withoutAnimations(change))
              if (done) setTimeout(() => done.call(this), 0)
            },
          })
          openPages.push(this)
          // As from a list or a push: a matter is named, and here none is ever found.
          run(this, 'onLoad', { county: '340403', id: '01900000-0000-7000-8000-000000000000' })
          run(this, 'onShow')
          run(this, 'onReady')
        },
        detached(this: Instance) {
          openPages.splice(openPages.indexOf(this), 1)
          run(this, 'onUnload')
        },
      },
    })
  }
  const component = simulate.render(simulate.load(join(folder, route), { rootPath: folder }))
  const parent = document.createElement('div')
  component.attach(parent)
  // A skeleton says nothing yet, so a page is drawn once it has words.
  for (let [seen, waits] = [-1, 0]; seen !== drawn || !parent.textContent?.trim(); waits += 1) {
    if (waits > 80) throw new Error(`${route} is still not drawn`)
    seen = drawn
    await simulate.sleep(60)
  }
  return { text: () => parent.textContent ?? '', html: () => parent.innerHTML, close: () => component.detach() }
}

/** The simulated component system fails on a finished animation, which draws nothing. */
const withoutAnimations = (change: object): object =>
  JSON.parse(JSON.stringify(change, (_, value) => (Array.isArray(value?.actions) ? { actions: [] } : value)))
