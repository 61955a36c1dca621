import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measured } from '../measured'

const folder = 'dist/weapp'
const kilobyte = 1024

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[]
}

/** How heavy the built packages are; what the first page of h5 loads is counted in a browser, by test/browser/first-page. */
export const measure = async (): Promise<Measured> => {
  const { subPackages = [] } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppJson
  const roots = subPackages.map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
  const bytesOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  const main = bytesOf(files.filter((path) => !roots.some((root) => path.startsWith(root))))
  const sub = Object.fromEntries(roots.map((root) => [root, bytesOf(files.filter((path) => path.startsWith(root)))]))
  const start = startOf(readFileSync('dist/h5/index.html', 'utf8'))
  return {
    ratios: {
      'main package to 600 KB': main / (600 * kilobyte),
      'heaviest sub-package to 300 KB': Math.max(...Object.values(sub)) / (300 * kilobyte),
      'what h5 starts with, in gzip, to 260 KB': start / (260 * kilobyte),
    },
    absolute: { main, ...sub, 'h5 start, gzip': start },
  }
}

/** The page itself and everything that it names. */
const startOf = (html: string): number => {
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, path]) => path ?? [])
  return [Buffer.from(html), ...named.map((path) => readFileSync(join('dist/h5', path)))].reduce(
    (sum, body) => sum + gzipSync(body).length,
    0,
  )
}
