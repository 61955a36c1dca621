import fc from 'fast-check'
import * as z from 'zod/mini'

/** The part of JSON Schema that the contract comes out as. */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | boolean
  readonly propertyNames?: Shape
  readonly items?: Shape
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** What a schema takes, as data. */
export const shapeOf = (schema: z.ZodMiniType): Shape => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape

/** Values that the shape takes: all of them well formed, few of them sensible. */
export const wellFormed = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (shape.enum) return fc.constantFrom(...shape.enum)
  const options = optionsOf(shape)
  if (options) return fc.oneof(...options.map(wellFormed))
  return (arbitraries[String(shape.type)] ?? (() => fc.jsonValue({ maxDepth: 2 })))(shape)
}

const optionsOf = (shape: Shape): readonly Shape[] | undefined =>
  shape.anyOf ?? shape.oneOf ?? (Array.isArray(shape.type) ? shape.type.map((type) => ({ ...shape, type })) : undefined)

const arbitraries: Readonly<Record<string, (shape: Shape) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum, maximum }) => fc.integer({ min: Math.max(minimum ?? -1e9, -1e9), max: Math.min(maximum ?? 1e9, 1e9) }),
  number: ({ minimum, maximum }) => fc.double({ min: minimum ?? -1e9, max: maximum ?? 1e9, noNaN: true }),
  string: (shape) => strings(shape),
  array: ({ items, minItems = 0, maxItems = 4 }) =>
    fc.array(wellFormed(items ?? {}), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) }),
  object: (shape) => (typeof shape.additionalProperties === 'object' ? records(shape, shape.additionalProperties) : objects(shape)),
}

const objects = ({ properties = {}, required = [] }: Shape) =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, wellFormed(shape)])), {
    requiredKeys: [...required],
  })

/** Where the names are a closed list, each of them is there. */
const records = ({ propertyNames = {} }: Shape, value: Shape) =>
  propertyNames.enum
    ? fc.record(Object.fromEntries(propertyNames.enum.map((name) => [name, wellFormed(value)])))
    : fc.dictionary(strings({ maxLength: 8, ...propertyNames }), wellFormed(value), { maxKeys: 3 })

const signs = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'路灯不亮下水道堵 井盖13812345678%_\\\'";--<script>') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
)

const strings = ({ pattern, format, minLength = 0, maxLength = 60 }: Shape): fc.Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString())
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  // A blank at either end would be trimmed off again.
  return fc
    .string({ unit: signs, minLength, maxLength: Math.min(Math.max(maxLength, minLength), 80) })
    .map((text) => ofLength([...text.trim()], minLength, maxLength))
}

/** Signs are counted as the contract counts them: one outside the basic plane is one, though it takes two places. */
const ofLength = (signs: readonly string[], least: number, most: number) =>
  signs.slice(0, most).join('') + '好'.repeat(Math.max(0, least - signs.length))

type Path = readonly (string | number)[]

export interface Broken {
  readonly path: Path
  readonly value: unknown
}

/** Each place of a value where something of another kind can stand, and a value that is broken just there. */
export const broken = (shape: Shape): fc.Arbitrary<Broken> => fc.oneof(...breakages(shape))

const breakages = (shape: Shape): fc.Arbitrary<Broken>[] => [
  ofAnotherKind(shape).map((value) => ({ path: [], value })),
  ...breakagesWithin(shape),
]

const breakagesWithin = (shape: Shape): fc.Arbitrary<Broken>[] => [
  ...Object.entries(shape.properties ?? {})
    .filter(([, inner]) => isClosed(inner))
    .map(([name, inner]) => inside(shape, name, broken(inner))),
  ...(shape.items && isClosed(shape.items) ? [inFirst(shape, broken(shape.items))] : []),
  ...optionsWithin(shape).flatMap(breakagesWithin),
]

/** What a place holds when it is not empty; where several plain kinds may stand, no one of them is meant. */
const optionsWithin = ({ anyOf, oneOf }: Shape): readonly Shape[] => {
  const filled = anyOf?.filter(({ type }) => type !== 'null') ?? []
  return oneOf ?? (filled.length === 1 ? filled : [])
}

const inside = (shape: Shape, name: string, inner: fc.Arbitrary<Broken>): fc.Arbitrary<Broken> =>
  fc.tuple(wellFormed(shape), inner).map(([whole, { path, value }]) => ({
    path: [name, ...path],
    value: { ...(whole as Record<string, unknown>), [name]: value },
  }))

const inFirst = (shape: Shape, inner: fc.Arbitrary<Broken>): fc.Arbitrary<Broken> =>
  fc
    .tuple(wellFormed(shape), inner)
    .map(([list, { path, value }]) => ({ path: [0, ...path], value: [value, ...(list as unknown[]).slice(1)] }))

/** Whether anything at all is refused. */
const isClosed = ({ type, const: only, enum: words, anyOf, oneOf }: Shape) => Boolean(type ?? only ?? words ?? anyOf ?? oneOf)

/** One of several may itself be one of several. */
const kindsOf = (shape: Shape): readonly string[] =>
  optionsOf(shape)?.flatMap(kindsOf) ?? [String(shape.type ?? typeof (shape.const ?? shape.enum?.[0]))]

const ofAnotherKind = (shape: Shape): fc.Arbitrary<unknown> => {
  const kinds = new Set(kindsOf(shape))
  const others: [string, fc.Arbitrary<unknown>][] = [
    ['string', fc.constantFrom('不是这个', 'x'.repeat(50))],
    ['number', fc.constantFrom(-1.5, 1e300)],
    ['boolean', fc.boolean()],
    ['null', fc.constant(null)],
    ['array', fc.constant(['没有'])],
    ['object', fc.constant({ 没有: 1 })],
  ]
  const isTaken = (kind: string) => kinds.has(kind) || (kind === 'number' && kinds.has('integer'))
  return fc.oneof(...others.filter(([kind]) => !isTaken(kind)).map(([, arbitrary]) => arbitrary))
}
