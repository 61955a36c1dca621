import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const filesBelow = (place) =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesBelow(join(place, name)))
    : [place]

/** One hash over everything a build reads, so that a build is made again only when its sources changed. */
export const sourceHash = (places, salt = '') => {
  const hash = createHash('sha256').update(salt)
  for (const file of places.filter((place) => existsSync(place)).flatMap(filesBelow)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

// Beside the build, not in it: what lies in it is uploaded.
const stampOf = (output) => join(dirname(output), `.${basename(output)}-sources`)

export const isFresh = (output, hash) => existsSync(output) && existsSync(stampOf(output)) && readFileSync(stampOf(output), 'utf8') === hash
export const markFresh = (output, hash) => writeFileSync(stampOf(output), hash)
