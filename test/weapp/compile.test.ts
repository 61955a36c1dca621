import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { routesOf } from '../kit/weapp-navigation'

const folder = 'dist/weapp'
const kilobyte = 1024
const mainLimit = 600 * kilobyte
const subPackageLimit = 300 * kilobyte
/** WeChat takes no sub-package that is larger. */
const weChatLimit = 2048 * kilobyte

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const appJson = JSON.parse(read('app.json'))
const routes = routesOf(appJson)
const roots: string[] = (appJson.subPackages ?? []).map(({ root }: { root: string }) => root.replace(/\/$/, ''))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
const isUploaded = (path: string) => /\.(js|json|wxml|wxss|wxs|png|jpe?g|svg|webp|gif|mp3)$/.test(path) && path !== 'project.config.json'
const sizeOf = (paths: readonly string[]) => paths.filter(isUploaded).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
const isIn = (root: string) => (path: string) => path.startsWith(`${root}/`)

interface Rule {
  readonly name: string
  readonly success: boolean
}

interface Verdict {
  readonly error?: string
  readonly rules: readonly Rule[]
  readonly compiled: readonly string[]
}

const judge = () =>
  new Promise<Verdict>((resolve, reject) => {
    const output = mkdtempSync(join(tmpdir(), 'compiled-'))
    const child = fork('test/kit/weapp-quality.cjs', [folder, output], { silent: true, execArgv: [], timeout: 90_000 })
    child.once('message', (verdict) => resolve(verdict as Verdict))
    child.once('exit', (code) => {
      rmSync(output, { recursive: true, force: true })
      reject(new Error(`the compiler ended without a word (${code})`))
    })
  })

test('WeChat’s own compiler takes every page, and each of its code rules passes', async () => {
  const verdict = await judge()
  expect(verdict.error).toBeUndefined()
  expect(verdict.rules).toHaveLength(11)
  expect(verdict.rules.filter(({ success }) => !success)).toEqual([])
  expect(verdict.compiled).toEqual(expect.arrayContaining(routes.flatMap((route) => [`${route}.js`, `${route}.wxml`, `${route}.json`])))
}, 120_000)

/** 法律条文 are words, not code: an adviser's sub-package carries them beside what every other may weigh. */
const laws = 'src/miniprogram/packages/adviser/laws'
const lawBytes = readdirSync(laws)
  .filter((name) => name.endsWith('.json'))
  .reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(JSON.parse(readFileSync(join(laws, name), 'utf8')))), 0)
const limitOf = (root: string) => Math.min(weChatLimit, subPackageLimit + (root === 'packages/adviser' ? lawBytes : 0))

test('the main package stays within 600 KB and each sub-package within 300 KB, the statutes apart', () => {
  const main = files.filter((path) => !roots.some((root) => isIn(root)(path)))
  expect(sizeOf(main)).toBeLessThanOrEqual(mainLimit)
  const heavy = roots.map((root) => ({ root, bytes: sizeOf(files.filter(isIn(root))) })).filter(({ root, bytes }) => bytes > limitOf(root))
  expect(heavy).toEqual([])
})

test('app.json names nothing that is missing', () => {
  const icons = (appJson.tabBar?.list ?? []).flatMap((tab: Record<string, string>) => [tab['iconPath'], tab['selectedIconPath']])
  const named = [...routes.flatMap((route) => [`${route}.js`, `${route}.json`, `${route}.wxml`]), ...icons.filter(Boolean)]
  if (appJson.themeLocation) named.push(appJson.themeLocation)
  expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([])
})

test('what is read aloud and how large the letters are reaches WeChat’s templates', () => {
  const base = read('base.wxml')
  expect(base).toContain('aria-label="{{')
  expect(base).toContain('aria-role="{{')
  expect(routes.filter((route) => !read(`${route}.wxml`).includes('<page-meta'))).toEqual([])
})

test('nothing for developers is shipped, and nothing goes out over plain http', () => {
  expect(roots.filter((root) => root.includes('development'))).toEqual([])
  expect(files.filter((path) => path.startsWith('packages/development'))).toEqual([])
  const shipped = files.filter((path) => /\.(js|wxml|wxss|json|wxs)$/.test(path))
  // Namespaces and the address in React's own warning are words and are never fetched.
  const plain = shipped.flatMap((path) =>
    (read(path).match(/http:\/\/[^\s"'`)\\]*/g) ?? [])
      .filter((url) => !/^http:\/\/(www\.w3\.org|fb\.me)\//.test(url))
      .map((url) => `${path}: ${url}`),
  )
  expect(plain).toEqual([])
  const ours = shipped.filter((path) => path.startsWith('pages/') || path.startsWith('packages/') || path === 'common.js')
  expect(ours.filter((path) => /console\.log\(/.test(read(path)))).toEqual([])
})
