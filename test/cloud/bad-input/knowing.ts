import { createHash } from 'node:crypto'

/** What is there, by the name under which requests ask for it. */
export interface Known {
  readonly county: readonly number[]
  readonly id: readonly string[]
  readonly grid: readonly string[]
  readonly community: readonly string[]
  readonly parent: readonly string[]
}

/** Names things that are there, so that what is asked gets past the first look. */
export const knowing = (known: Known, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => knowing(known, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isKnown(known, name) && chosen(inner) % 8 ? pick(known[name], chosen(inner)) : knowing(known, inner),
    ]),
  )
}

const isKnown = (known: Known, name: string): name is keyof Known => Object.hasOwn(known, name)
/** A number that follows from the value alone, so that a failing run can be run again. */
const chosen = (value: unknown) =>
  createHash('sha1')
    .update(JSON.stringify(value) ?? '')
    .digest()[0] ?? 0
const pick = (values: readonly unknown[], number: number) => values[number % values.length]
