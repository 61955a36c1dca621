import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../../src/contract/failure'
import type { Shape } from '../../kit/schema-arbitrary'

/** One request that a phone of this version sent, and what it was answered. */
interface Exchange {
  /** Its place in the order in which all of the version's requests were sent. */
  readonly step: number
  /** The development sign-in's word for who sent it; none is nobody. */
  readonly by: string | null
  readonly input?: unknown
  readonly reply: Reply
}

interface Sample {
  readonly procedure: string
  /** What a phone of this version takes as an answer; a field more does not harm it. */
  readonly answer: Shape
  readonly exchanges: readonly Exchange[]
}

export const versions: readonly string[] = readdirSync(__dirname)
  .filter((name) => /^v\d+$/.test(name))
  .sort()

export const samplesOf = (version: string): readonly Sample[] =>
  readdirSync(join(__dirname, version)).map((file) => JSON.parse(readFileSync(join(__dirname, version, file), 'utf8')))

/** What was recorded once is never written over: a phone out there was built on it. */
export const keepSample = (version: string, sample: Sample): void => {
  const path = join(__dirname, version, `${sample.procedure}.json`)
  mkdirSync(join(__dirname, version), { recursive: true })
  if (!existsSync(path)) writeFileSync(path, `${JSON.stringify(sample, null, 2)}\n`)
}

const sealsFile = join(__dirname, 'sealed.json')
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** What a release has taken out into the world, by file; these may not change any more. */
const sealed = (): Readonly<Record<string, string>> => JSON.parse(readFileSync(sealsFile, 'utf8'))

/** Done once, when a release goes out: what is sealed already stays as it is. */
export const sealSamples = (version: string): void => {
  const files = readdirSync(join(__dirname, version)).map((file) => `${version}/${file}`)
  const seals = { ...Object.fromEntries(files.map((file) => [file, hashOf(join(__dirname, file))])), ...sealed() }
  writeFileSync(sealsFile, `${JSON.stringify(seals, null, 2)}\n`)
}

/** Sealed samples that are gone or no longer what they were. */
export const changedSamples = (): readonly string[] =>
  Object.entries(sealed())
    .filter(([file, hash]) => !existsSync(join(__dirname, file)) || hashOf(join(__dirname, file)) !== hash)
    .map(([file]) => file)
