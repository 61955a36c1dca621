import { procedures } from './procedures'
import { samplesOf, versions } from './samples/read-samples'

const newest = new Map(procedures.map((procedure) => [procedure.name, procedure]))
const exchanges = versions.flatMap((version) =>
  samplesOf(version).flatMap(({ procedure, exchanges }) =>
    exchanges.map((exchange) => ({ name: `${version} ${procedure} ${exchange.step}`, procedure, ...exchange })),
  ),
)

test('every procedure has a sample that was answered; one without was never tried by a phone', () => {
  const answered = new Set(exchanges.filter(({ reply }) => reply.ok).map(({ procedure }) => procedure))
  expect(procedures.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([])
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
