import { readFileSync } from 'node:fs'
import { createNavigation, routesOf } from './weapp-navigation'
import { openPage } from './weapp-page'
import { aPhone } from './weapp-phone'
import { createRealm, createTimers } from './weapp-realm'
import { createScreen } from './weapp-screen'
import { readTemplates } from './weapp-template'
import { createWx, type Outside } from './weapp-wx'

interface Start extends Partial<Outside> {
  /** What the compiled program's cloud functions answer; in tests, our own. */
  readonly call: Outside['call']
  /** Where WeChat opens it: a page with its query, e.g. from a scanned code; else the first page. */
  readonly url?: string
  readonly folder?: string
}

const declareNothing = () => undefined

type AppConfig = Readonly<Record<string, ((options?: object) => void) | undefined>>

/** Opens the whole compiled program on a phone, as WeChat would: in a realm with nothing but `wx`, `App`, `Page` and timers. */
export const startProgram = async ({
  call,
  upload = async () => ({}),
  phone = aPhone(),
  url,
  folder = process.env['LINLI_OUT'] ?? 'dist/weapp',
}: Start) => {
  const appJson = JSON.parse(readFileSync(`${folder}/app.json`, 'utf8'))
  const elements = readTemplates(readFileSync(`${folder}/base.wxml`, 'utf8'))
  const timers = createTimers()
  const life = { killed: false, inTap: false, pending: 0, activity: 0 }
  const complaints: string[] = []
  const complain = (...words: unknown[]) => void complaints.push(words.map(String).join(' '))
  const declared: { app?: AppConfig; page?: Record<string, unknown> } = {}
  const pageConfigs = new Map<string, Record<string, unknown>>()

  const later: Parameters<typeof createWx>[1]['later'] = (answer, succeed, fail) => {
    life.pending += 1
    const end = (work: (value: unknown) => void) => (value: unknown) => {
      life.pending -= 1
      life.activity += 1
      if (!life.killed) work(value)
    }
    void answer.then(end(succeed), end(fail))
  }

  const configOf = (route: string) => {
    if (!pageConfigs.has(route)) {
      delete declared.page
      realm.load(route)
      if (!declared.page) throw new Error(`${route}.js declares no page`)
      pageConfigs.set(route, declared.page)
    }
    return pageConfigs.get(route) ?? {}
  }
  const navigation = createNavigation(appJson, (route, query) =>
    openPage(route, query, configOf(route), (done) => {
      life.activity += 1
      if (done) later(Promise.resolve(), done, done)
    }),
  )
  const platform = createWx(
    { phone, call, upload },
    { later, isInTap: () => life.inTap, clone: (value) => realm.clone(value), navigate: navigation.navigate },
  )
  const declareApp = (config: AppConfig) => {
    declared.app = config
  }
  const declarePage = (config: Record<string, unknown>) => {
    declared.page = config
  }
  const quietConsole = { log: () => undefined, info: () => undefined, debug: () => undefined, warn: complain, error: complain }
  const realm = createRealm(folder, {
    wx: platform.wx,
    console: quietConsole,
    ...timers.globals,
    App: declareApp,
    Page: declarePage,
    Component: declareNothing,
    Behavior: declareNothing,
    getApp: () => declared.app,
    getCurrentPages: () => navigation.stack.map(({ instance }) => instance),
  })

  /** Waits until nothing is asked of the cloud and nothing was drawn for a while. */
  const settle = async (quietMilliseconds = 12) => {
    for (;;) {
      const seen = life.activity
      await new Promise((done) => setTimeout(done, quietMilliseconds))
      if (seen === life.activity && life.pending === platform.waiting() && !timers.hasSoon()) return
    }
  }

  const topPage = () => {
    const top = navigation.stack.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }
  const screen = createScreen({ topPage, elements, settle, life, press: platform.press, clone: (value) => realm.clone(value) })
  const setOnline = (online: boolean) => {
    phone.online = online
    platform.emit('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' })
  }
  const first = url ?? `/${routesOf(appJson)[0]}`

  realm.load('app')
  declared.app?.['onLaunch']?.({ path: first, query: {}, scene: 1001 })
  declared.app?.['onShow']?.({ path: first, query: {}, scene: 1001 })
  navigation.start(first)
  await settle()

  const kill = () => {
    life.killed = true
    timers.stopAll()
  }
  return {
    ...screen,
    phone,
    settle,
    /** What the program or a library wrote to the console as a warning or an error. */
    complaints,
    calls: platform.calls,
    evaluate: realm.evaluate,
    emit: platform.emit,
    routes: routesOf(appJson),
    stack: () => navigation.stack.map(({ route }) => route),
    open: async (to: string) => {
      navigation.navigate.navigateTo({ url: to })
      await settle()
    },
    relaunch: async (to: string) => {
      navigation.navigate.reLaunch({ url: to })
      await settle()
    },
    switchTab: async (to: string) => {
      navigation.navigate.switchTab({ url: to })
      await settle()
    },
    back: async () => {
      navigation.navigate.navigateBack({})
      await settle()
    },
    pullDown: async () => {
      topPage().run('onPullDownRefresh')
      await settle()
    },
    goOffline: () => setOnline(false),
    goOnline: () => setOnline(true),
    hide: () => {
      topPage().run('onHide')
      declared.app?.['onHide']?.()
      platform.emit('AppHide')
    },
    /** Into view again, with what another program handed over. */
    show: async (brought: object = {}) => {
      declared.app?.['onShow']?.({ path: topPage().route, query: {}, scene: 1001, ...brought })
      topPage().run('onShow')
      platform.emit('AppShow', { path: topPage().route, query: {}, scene: 1001, ...brought })
      await settle()
    },
    /** WeChat throws the program out of memory; nothing of it runs any more. */
    kill,
    /** Killed, and opened again on the same phone. */
    reopen: (again: Partial<Start> = {}) => {
      kill()
      for (const path of phone.files.keys()) if (path.includes('tmp_')) phone.files.delete(path)
      return startProgram({ call, upload, phone, folder, ...(url && { url }), ...again })
    },
  }
}

export type Program = Awaited<ReturnType<typeof startProgram>>
