// A registry may lack other systems' binaries; npm then leaves them out of the lock file and `npm ci` refuses it.
// Each such optional package gets a placeholder that names its system, so npm never fetches it elsewhere.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = [
  [/darwin|macos/, 'darwin'],
  [/win32|windows/, 'win32'],
  [/android/, 'android'],
  [/freebsd/, 'freebsd'],
]
const processors = [
  [/arm64/, 'arm64'],
  [/arm/, 'arm'],
  [/ia32/, 'ia32'],
  [/wasm/, 'wasm32'],
]
const firstMatch = (table, name) => table.find(([pattern]) => pattern.test(name))?.[1]

const parentOf = (folder) => (folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '')

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

// Exact versions only: another package's copy of another version does not serve this one.
const serves = (entry, range) => entry !== undefined && (!/^\d/.test(range) || entry.version === range)

const isLocked = (from, name, range) => {
  for (let folder = from; ; folder = parentOf(folder)) {
    if (serves(lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`], range)) return true
    if (!folder) return false
  }
}

let added = 0
for (const [at, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(at, name, range)) continue
    const cpu = firstMatch(processors, name)
    lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`] = {
      version: range.replace(/^[~^>=]+/, ''),
      optional: true,
      ...(entry.dev && { dev: true }),
      os: [firstMatch(systems, name) ?? 'none'],
      ...(cpu && { cpu: [cpu] }),
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} placeholders added to package-lock.json`)
