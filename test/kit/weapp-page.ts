/** One setData: what crossed to WeChat's drawing thread. */
interface SetData {
  readonly bytes: number
  readonly keys: readonly string[]
}

type Hook = (this: PageInstance, options?: unknown) => unknown
type PageConfig = Readonly<Record<string, unknown>>

interface PageInstance {
  readonly route: string
  readonly data: Record<string, unknown>
  readonly [key: string]: unknown
}

/** A page of the stack: WeChat's instance of what the compiled file handed to `Page`. */
export interface OpenPage {
  readonly route: string
  readonly instance: PageInstance
  readonly setDatas: readonly SetData[]
  readonly run: (hook: string, options?: unknown) => unknown
}

export const openPage = (route: string, query: object, config: PageConfig, onSetData: (done?: () => void) => void): OpenPage => {
  const setDatas: SetData[] = []
  const instance: PageInstance = Object.assign(Object.create(config), config, {
    route,
    __route__: route,
    is: route,
    options: query,
    data: JSON.parse(JSON.stringify(config['data'] ?? {})),
    setData: (change: object, done?: () => void) => {
      const json = JSON.stringify(change)
      setDatas.push({ bytes: Buffer.byteLength(json), keys: Object.keys(change) })
      for (const [path, value] of Object.entries(JSON.parse(json))) setPath(instance.data, path, value)
      onSetData(done)
    },
    selectComponent: () => null,
    selectAllComponents: () => [],
    getOpenerEventChannel: () => ({ on: () => undefined, emit: () => undefined }),
    getTabBar: () => null,
  })
  const run = (hook: string, options?: unknown) => {
    const work = instance[hook]
    return typeof work === 'function' ? (work as Hook).call(instance, options) : undefined
  }
  return { route, instance, setDatas, run }
}

/** `root.cn.[0].v`: the path of one value in a page's data. */
const setPath = (data: Record<string, unknown>, path: string, value: unknown) => {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const last = steps.pop()
  if (last === undefined) return
  let place: Record<string, unknown> = data
  for (const [index, step] of steps.entries()) {
    place[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {}
    place = place[step] as Record<string, unknown>
  }
  place[last] = value
}
