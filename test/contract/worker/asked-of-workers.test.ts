import type { Rule } from '../../../src/domain/access-rule'
import { authorization, type Procedure } from '../../../src/domain/authorization'
import { requirements } from '../../../src/domain/report-requirement'
import { type Shape, shapeOf } from '../../kit/schema-arbitrary'
import { procedures } from '../procedures'
import { askedOfWorkers, fieldOfRequirement } from './asked-of-workers'

/** Every place of a schema where a value stands, '[]' for any of a list. */
const fieldsOf = (shape: Shape, path = ''): string[] => {
  const options = shape.anyOf ?? shape.oneOf
  if (options) return options.flatMap((option) => fieldsOf(option, path))
  if (shape.items) return fieldsOf(shape.items, `${path}[]`)
  if (!shape.properties) return [path]
  return Object.entries(shape.properties).flatMap(([name, field]) => fieldsOf(field, path ? `${path}.${name}` : name))
}

/** Those that a role opens; whatever everybody may call asks a worker for no more than it asks a resident. */
const ofWorkers = procedures.filter(({ name }) => {
  const rule: Rule = authorization[name as Procedure]
  return typeof rule !== 'string' && rule.roles.gridWorker !== undefined
})
const asked = ofWorkers.flatMap(({ name, input }) =>
  [...new Set(input ? fieldsOf(shapeOf(input)) : [])].map((field) => `${name}: ${field}`),
)
const withRule = Object.entries(askedOfWorkers).flatMap(([name, fields]) =>
  Object.keys(fields).flatMap((some) => some.split(' ').map((field) => `${name}: ${field}`)),
)

test('every field asked of a grid worker has a row with the rule that needs it', () => {
  expect(asked.filter((field) => !withRule.includes(field))).toEqual([])
})

test('no row is left of a field that nobody is asked for any more', () => {
  expect(withRule.filter((field) => !asked.includes(field))).toEqual([])
  expect(withRule.length).toBe(new Set(withRule).size)
  for (const rules of Object.values(askedOfWorkers)) for (const rule of Object.values(rules)) expect(rule).not.toBe('')
})

test('whatever a step needs before it may be taken is among them', () => {
  const needed = new Set<string>(Object.values(requirements).flat())
  expect([...needed].filter((each) => !fieldOfRequirement[each])).toEqual([])
  for (const field of Object.values(fieldOfRequirement)) expect(asked).toContain(`report.advance: ${field}`)
})
