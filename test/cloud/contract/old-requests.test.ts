import * as z from 'zod'
import type { Reply } from '../../../src/contract/failure'
import { procedures } from '../../contract/procedures'
import { keepSample, samplesOf, sealSamples, versions } from '../../contract/samples/read-samples'
import { type Shape, shapeOf } from '../../kit/schema-arbitrary'
import { playSamples } from './play-samples'
import { requests } from './sample-requests'

/** With LINLI_RECORD=v1, what is answered is kept for the procedures of which that version has no sample yet. */
const recorded = process.env['LINLI_RECORD']
/** With LINLI_SEAL=v1, which belongs to a release, all that has been kept for that version is kept for good. */
const released = process.env['LINLI_SEAL']
let replies: readonly Reply[] = []
let inputs: readonly unknown[] = []

beforeAll(async () => {
  const played = await playSamples(requests)
  replies = played.replies
  inputs = played.inputs
  if (recorded) record(recorded)
  if (released) sealSamples(released)
})

const record = (version: string) => {
  for (const { name, output } of procedures) {
    const exchanges = requests.flatMap(({ procedure, by }, step) => {
      const [input, reply] = [inputs[step], replies[step]]
      return procedure === name && reply ? [{ step, by, ...(input !== undefined && { input }), reply }] : []
    })
    if (exchanges.length) keepSample(version, { procedure: name, answer: withOpenLists(shapeOf(output)), exchanges })
  }
}

/** Where a matter stands and what happened to it gain words as its life grows; phones show what they do not know in general words. */
const openWords = ['status', 'event', 'actorRole']

/** A list of words, as of what may be done next, gains words; phones pass over those they do not know. */
const withOpenLists = (shape: Shape): Shape =>
  JSON.parse(JSON.stringify(shape), (name, value) => {
    const isOpen = name === 'items' || openWords.includes(name)
    return isOpen && value?.enum ? { type: value.type ?? 'string' } : value
  })

const exchanges = versions.flatMap((version) =>
  samplesOf(version).flatMap(({ procedure, answer, exchanges }) => exchanges.map((each) => ({ version, procedure, answer, ...each }))),
)

test.each(exchanges)('$version $step $procedure is answered as it was then, in words that a phone of that time knows', (exchange) => {
  const { procedure, by, input, answer, reply: old, step } = exchange
  expect(requests[step]).toMatchObject({ procedure, by })
  // What depends on an earlier answer is another each time.
  if (!JSON.stringify(requests[step]).includes('"@')) expect(requests[step]?.input).toEqual(input)
  const reply = replies[step]
  if (!old.ok) return expect(reply).toMatchObject({ ok: false, failure: old.failure })
  expect(reply).toMatchObject({ ok: true })
  const schema = z.fromJSONSchema(answer as z.core.JSONSchema.JSONSchema)
  expect(schema.safeParse(reply?.ok && reply.value).error).toBeUndefined()
})

test('an answer that lacks what a phone of that time reads would be noticed', () => {
  for (const { answer, reply } of exchanges) {
    const [needed] = answer.required ?? []
    if (!reply.ok || !needed) continue
    const { [needed]: _gone, ...rest } = reply.value as Record<string, unknown>
    expect(z.fromJSONSchema(answer as z.core.JSONSchema.JSONSchema).safeParse(rest).success).toBe(false)
  }
})
