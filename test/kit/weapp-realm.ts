import { readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { createContext, runInContext, Script } from 'node:vm'

/** What V8 gives every realm and WeChat's logic thread may lack. */
const takenAway = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']

const scripts = new Map<string, Script>()

/** Parsed once, run in every realm. */
const scriptOf = (file: string) => {
  const known = scripts.get(file)
  if (known) return known
  const script = new Script(`(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`, { filename: file })
  scripts.set(file, script)
  return script
}

/** A bare realm with `given` as its only globals, where files are required as WeChat requires them, each run once. */
export const createRealm = (folder: string, given: object) => {
  const context = createContext(given, { codeGeneration: { strings: false, wasm: false } })
  const evaluate = (code: string): unknown => runInContext(code, context)
  for (const name of takenAway) evaluate(`delete globalThis.${name}`)
  const parse = evaluate('JSON.parse') as (text: string) => unknown
  const modules = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const file = extname(path) ? path : `${path}.js`
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    scriptOf(file).runInContext(context)((name: string) => load(resolve(dirname(file), name)), module, module.exports)
    return module.exports
  }
  return {
    evaluate,
    load: (path: string) => load(resolve(folder, path)),
    /** A copy made of the realm's own objects, as everything that crosses into the program is. */
    clone: (value: unknown) => (value === undefined ? undefined : parse(JSON.stringify(value))),
  }
}

const soonMilliseconds = 50

/** Timers by number, as WeChat's are; all of them stop when the program is killed. */
export const createTimers = () => {
  const running = new Map<number, NodeJS.Timeout>()
  const soon = new Set<number>()
  let next = 0
  const start =
    (make: typeof setTimeout | typeof setInterval, once: boolean) =>
    (work: (...args: unknown[]) => void, wait?: number, ...args: unknown[]) => {
      next += 1
      const id = next
      const run = () => {
        if (once) running.delete(id)
        soon.delete(id)
        work(...args)
      }
      running.set(id, make(run, wait))
      if (once && (wait ?? 0) <= soonMilliseconds) soon.add(id)
      return id
    }
  const stop = (id: number) => {
    clearTimeout(running.get(id))
    running.delete(id)
    soon.delete(id)
  }
  return {
    globals: { setTimeout: start(setTimeout, true), setInterval: start(setInterval, false), clearTimeout: stop, clearInterval: stop },
    /** Drawing goes on from one short timer to the next. */
    hasSoon: () => soon.size > 0,
    stopAll: () => {
      for (const id of [...running.keys()]) stop(id)
    },
  }
}
