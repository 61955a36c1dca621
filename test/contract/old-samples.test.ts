import { procedures } from './procedures'
import { changedSamples, samplesOf, versions } from './samples/read-samples'

const newest = new Map(procedures.map((procedure) => [procedure.name, procedure]))
const exchanges = versions.flatMap((version) =>
  samplesOf(version).flatMap(({ procedure, exchanges }) =>
    exchanges.map((exchange) => ({ name: `${version} ${procedure} ${exchange.step}`, procedure, ...exchange })),
  ),
)

const record = 'LINLI_RECORD=v1 node --experimental-vm-modules node_modules/jest/bin/jest.js --config config/jest.cjs test/cloud/contract'
const whatToDo = `add a line that asks for it to the end of test/cloud/contract/sample-requests.ts, then run ${record}`

test('every procedure has a sample that was answered; one without was never tried by a phone', () => {
  const answered = new Set(exchanges.filter(({ reply }) => reply.ok).map(({ procedure }) => procedure))
  const without = procedures.map(({ name }) => name).filter((name) => !answered.has(name))
  expect(without.map((name) => `${name}: ${whatToDo}`)).toEqual([])
})

test('what a phone of an earlier release asked and was answered is kept as it was', () => {
  // A change of the wire that breaks one of these breaks a phone out there: add a field, or a procedure, instead.
  expect(changedSamples()).toEqual([])
  expect(exchanges.length).toBeGreaterThan(60)
})

test.each(exchanges.filter(({ reply }) => reply.ok))(
  '$name: what old phones ask is still understood, and a field more is no harm',
  (exchange) => {
    const input = newest.get(exchange.procedure)?.input
    if (!input) return expect(newest.has(exchange.procedure)).toBe(true)
    expect(input.safeParse(exchange.input).error).toBeUndefined()
    expect(input.safeParse({ ...(exchange.input as object), 后来的字段: 1 }).success).toBe(true)
  },
)
