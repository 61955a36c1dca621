import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Shape, shapeOf } from '../../kit/schema-arbitrary'
import { procedures } from '../procedures'
import { formalNames, formalWords, positionCalls } from './no-formalism'

const source = join(__dirname, '../../../src')
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(source, folder, name))

/** Names of fields, and words of closed lists. */
const namesOf = (shape: Shape): string[] => [
  ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [name, ...namesOf(field)]),
  ...(shape.enum ?? []).filter((value) => typeof value === 'string'),
  ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.items ? [shape.items] : [])].flatMap(namesOf),
  ...(typeof shape.additionalProperties === 'object' ? namesOf(shape.additionalProperties) : []),
]

const crossing = procedures.flatMap(({ name, input, output }) => [
  [name, []] as const,
  [name, namesOf(shapeOf(output))] as const,
  ...(input ? [[name, namesOf(shapeOf(input))] as const] : []),
])

test('nothing that crosses the wire is attendance, points, a ranking of persons, online time, an install count or a worker’s position', () => {
  for (const [name, fields] of crossing)
    for (const word of [name.split('.')[1] ?? '', ...fields]) expect([name, word]).not.toEqual([name, expect.stringMatching(formalNames)])
})

test('a rank stands beside places and units alone', () => {
  const ranked = procedures.filter(({ output }) => namesOf(shapeOf(output)).some((field) => /^rank/i.test(field)))
  expect(ranked.map(({ name }) => name)).toEqual(['numbers.view'])
})

test('no page, and nothing that the cloud writes, speaks of them to anybody', () => {
  const written = [...filesIn('miniprogram', /\.tsx?$/), ...filesIn('cloud/wording', /\.ts$/)]
  expect(written.length).toBeGreaterThan(100)
  for (const file of written) expect([file, readFileSync(file, 'utf8').match(formalWords)?.[0]]).toEqual([file, undefined])
})

test('the program never asks a phone where it is', () => {
  for (const file of filesIn('miniprogram', /\.tsx?$/))
    expect([file, readFileSync(file, 'utf8').match(positionCalls)?.[0]]).toEqual([file, undefined])
})
