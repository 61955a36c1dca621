import fc from 'fast-check'
import { anyRequest, type FuzzRequest } from './fuzz-request'
import { aFuzzWorld } from './fuzz-world'
import { brokenInvariants } from './invariants'

const numRuns = process.env['LINLI_LONG'] === '1' ? 20_000 : 2_000
const longestMs = 5_000

/** Traces of a stack, of SQL, or of where the program lies. */
const insides =
  /\n\s+at |node_modules|\/src\/cloud|syntax error at|violates|"?(select|insert into|update|delete from) .*\b(from|values|set|where)\b|kysely|pglite|ECONN/i

test('whatever is sent to whichever address, by whoever: a clear answer, nothing of another’s, and nothing written half', async () => {
  const world = await aFuzzWorld()
  const { url, secrets, app, counties, close } = world
  const send = ({ path, ...init }: FuzzRequest) =>
    fetch(url + path, { ...init, redirect: 'manual', signal: AbortSignal.timeout(longestMs) } as RequestInit)
  let granted = 0
  try {
    await fc.assert(
      fc.asyncProperty(anyRequest(world), async (request) => {
        const reply = await send(request)
        const text = await reply.text()
        expect(reply.status).toBeLessThan(500)
        expect(text).not.toContain('"failure":"broken"')
        expect(isPage(text) ? '' : text).not.toMatch(insides)
        if (text.startsWith('{"ok":true')) granted += 1
        for (const secret of secrets) expect(text.includes(secret) ? secret : '').toBe('')
      }),
      { numRuns, endOnFailure: true },
    )
    expect(await brokenInvariants(app.db, counties)).toEqual([])
    // Refusals alone would prove little.
    expect(granted).toBeGreaterThan(numRuns / 40)
  } finally {
    close()
  }
}, 900_000)

const isPage = (text: string) => text.startsWith('<!DOCTYPE html>')
