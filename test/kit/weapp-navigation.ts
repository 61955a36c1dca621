import { posix } from 'node:path'
import type { OpenPage } from './weapp-page'

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

export const routesOf = ({ pages, subPackages = [] }: AppJson) => [
  ...pages,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page))),
]

const deepestStack = 10

/** The page stack under WeChat's rules: ten pages deep, tab pages only by their tab, which keeps them alive. */
export const createNavigation = (appJson: AppJson, make: (route: string, query: Record<string, string>) => OpenPage) => {
  const routes = new Set(routesOf(appJson))
  const tabs = new Set(appJson.tabBar?.list.map(({ pagePath }) => pagePath))
  const kept = new Map<string, OpenPage>()
  const stack: OpenPage[] = []

  const parse = (url: unknown) => {
    const [path = '', search = ''] = String(url).split('?')
    const route = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(stack.at(-1)?.route ?? ''), path)
    if (!routes.has(route)) throw new Error(`fail page "${route}" is not found`)
    // WeChat hands values over as they were written; it decodes nothing.
    const query = Object.fromEntries(
      search
        .split('&')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
    return { route, query }
  }
  const start = (route: string, query: Record<string, string>) => {
    const page = make(route, query)
    stack.push(page)
    if (tabs.has(route)) kept.set(route, page)
    page.run('onLoad', query)
    page.run('onShow')
    page.run('onReady')
  }
  const close = (page: OpenPage | undefined) => {
    if (page && kept.get(page.route) !== page) page.run('onUnload')
  }
  const notATab = (route: string, api: string) => {
    if (tabs.has(route)) throw new Error(`fail can not ${api} a tabbar page`)
  }

  const navigate = {
    navigateTo: ({ url }: Record<string, unknown>) => {
      const { route, query } = parse(url)
      notATab(route, 'navigateTo')
      if (stack.length >= deepestStack) throw new Error(`fail webview count limit exceed`)
      stack.at(-1)?.run('onHide')
      start(route, query)
    },
    redirectTo: ({ url }: Record<string, unknown>) => {
      const { route, query } = parse(url)
      notATab(route, 'redirectTo')
      close(stack.pop())
      start(route, query)
    },
    reLaunch: ({ url }: Record<string, unknown>) => {
      const { route, query } = parse(url)
      const open = new Set([...stack.splice(0), ...kept.values()])
      kept.clear()
      for (const page of open) close(page)
      start(route, query)
    },
    switchTab: ({ url }: Record<string, unknown>) => {
      const { route } = parse(url)
      if (!tabs.has(route)) throw new Error('fail can not switch to no-tabBar page')
      if (stack.at(-1)?.route === route) return
      stack.at(-1)?.run('onHide')
      for (const page of stack.splice(0).reverse()) close(page)
      const alive = kept.get(route)
      if (!alive) return start(route, {})
      stack.push(alive)
      alive.run('onShow')
    },
    navigateBack: ({ delta = 1 }: Record<string, unknown>) => {
      if (stack.length < 2) throw new Error('fail cannot navigate back at first page')
      for (let step = 0; step < Number(delta) && stack.length > 1; step += 1) close(stack.pop())
      stack.at(-1)?.run('onShow')
    },
  }
  return { stack, navigate, start: (url: string) => navigate.reLaunch({ url }) }
}
