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
