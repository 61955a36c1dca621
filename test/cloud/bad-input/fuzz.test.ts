import fc from 'fast-check'
import { contract } from '../../../src/contract/router'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const procedures = Object.entries(contract).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}`))
/** Signing out would end the fuzz; what it is given is never read. */
const asked = procedures.filter((procedure) => procedure !== 'session.close')

const numRuns = process.env['LINLI_LONG'] === '1' ? 20_000 : 2_000

test('whatever is sent, to whichever procedure, is answered and breaks nothing', async () => {
  const { app, county } = await aWorld()
  const caller = await aCaller(app, `worker-1-${county}`)
  const keys = ['id', 'words', 'county', 'place', 'steps', 'after', 'role', 'name', 'subject', 'parent', 'point', 'code', 'community']
  const fields = fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(county)))
  const input = fc.oneof(fc.jsonValue(), fields)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...asked), input, async (procedure, given) => {
      const reply = await caller.call(procedure, given)
      return reply.ok || reply.failure !== 'broken'
    }),
    { numRuns },
  )
}, 600_000)
