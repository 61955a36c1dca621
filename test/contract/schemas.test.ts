import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type * as z from 'zod/mini'
import { broken, shapeOf, wellFormed } from '../kit/schema-arbitrary'
import { procedures } from './procedures'

const folder = join(__dirname, '../../src/contract')

const isSchema = (value: unknown): value is z.ZodMiniType => typeof value === 'object' && value !== null && 'safeParse' in value

const exported: [string, z.ZodMiniType][] = readdirSync(folder)
  .filter((file) => file !== 'router.ts')
  .flatMap((file) => Object.entries<unknown>(require(join(folder, file))).map(([name, value]) => ({ name: `${file} ${name}`, value })))
  .flatMap(({ name, value }) => (isSchema(value) ? [[name, value]] : []))

const crossing = procedures.flatMap(({ name, input, output }): [string, z.ZodMiniType][] => [
  ...(input ? [[`${name} asks`, input] satisfies [string, z.ZodMiniType]] : []),
  [`${name} answers`, output],
])

const schemas = [...exported, ...crossing]

test.each(schemas)('%s takes what is well formed, with a field more as well', (_name, schema) => {
  fc.assert(
    fc.property(wellFormed(shapeOf(schema)), (value) => {
      expect(schema.safeParse(value).error).toBeUndefined()
      if (isPlainObject(value) && shapeOf(schema).properties) expect(schema.safeParse({ ...value, 新字段: 1 }).success).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test.each(schemas)('%s refuses what is not, and says where', (_name, schema) => {
  fc.assert(
    fc.property(broken(shapeOf(schema)), ({ path, value }) => {
      const paths = schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))
      expect(paths).toContainEqual(path.join('.'))
    }),
    { numRuns: 60 },
  )
})

const isPlainObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
