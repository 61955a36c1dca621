import fc from 'fast-check'
import type { Reply } from '../../../src/contract/failure'
import { procedures } from '../../contract/procedures'
import { anyRequest, type FuzzRequest } from './fuzz-request'
import { aFuzzWorld } from './fuzz-world'
import { brokenInvariants } from './invariants'

const isLong = process.env['LINLI_LONG'] === '1'
const numRuns = isLong ? 20_000 : 2_000
const longestMs = 5_000

/** Traces of a stack, of SQL, or of where the program lies. */
const insides =
  /\n\s+at |node_modules|\/src\/cloud|syntax error at|violates|"?(select|insert into|update|delete from) .*\b(from|values|set|where)\b|kysely|pglite|ECONN/i

/** Answered before the operation was reached. */
const atTheDoor = ['badInput', 'notSignedIn', 'notAllowed', 'noSuchProcedure', 'tooManyCalls', 'tooLarge', 'phoneNotConfirmed', 'broken']

const isPage = (text: string) => text.startsWith('<!DOCTYPE html>')

const replyIn = (text: string): Reply | undefined => (text.startsWith('{"ok":') ? JSON.parse(text) : undefined)

/** How many calls came how far. */
const aTally = () => {
  const counts = { calls: 0, entered: 0, granted: 0 }
  const entered = new Map<string, number>()
  const count = (procedure: string, reply: Reply | undefined) => {
    const isEntered = reply !== undefined && (reply.ok || !atTheDoor.includes(reply.failure))
    counts.calls += 1
    counts.entered += isEntered ? 1 : 0
    counts.granted += reply?.ok ? 1 : 0
    if (isEntered) entered.set(procedure, (entered.get(procedure) ?? 0) + 1)
  }
  return { counts, entered, count }
}

const isAt = (route: string, { path }: FuzzRequest) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}(\\?|$)`).test(path)

/** There are none of these in production. */
const inProduction = procedures.map(({ name }) => name).filter((name) => !name.startsWith('development.'))

test('whatever is sent to whichever address, by whoever: a clear answer, nothing of another’s, and nothing written half', async () => {
  const world = await aFuzzWorld()
  const { url, secrets, app, counties, handled, close } = world
  const send = ({ path, ...init }: FuzzRequest) =>
    fetch(url + path, { ...init, redirect: 'manual', signal: AbortSignal.timeout(longestMs) } as RequestInit)
  const examine = async (request: FuzzRequest) => {
    const reply = await send(request)
    const text = await reply.text()
    expect(reply.status).toBeLessThan(500)
    expect(text).not.toContain('"failure":"broken"')
    expect(isPage(text) ? '' : text).not.toMatch(insides)
    for (const secret of secrets) expect(text.includes(secret) ? secret : '').toBe('')
    return replyIn(text)
  }
  const tally = aTally()
  const reached = new Set<string>()
  try {
    await fc.assert(
      fc.asyncProperty(anyRequest(world), async (made) => {
        const isCall = 'procedure' in made
        const request = isCall ? await world.meant(made) : made
        for (const route of world.routes) if (isAt(route, request)) reached.add(route)
        const reply = await examine(request).catch((error: Error) => {
          throw new Error(`${request.method} ${request.path} ${String(request.body).slice(0, 500)}: ${error.message}`)
        })
        if (isCall) tally.count(made.procedure, reply)
      }),
      { numRuns, endOnFailure: true },
    )
    const { counts, entered } = tally
    const broken = await brokenInvariants(app.db, counties)
    expect(broken.filter((line) => !handled.some((id) => line.includes(id)))).toEqual([])
    process.stdout.write(`${numRuns} requests, ${counts.calls} calls, ${counts.entered} entered, ${counts.granted} granted\n`)
    expect(world.routes.filter((route) => !reached.has(route))).toEqual([])
    expect(world.routes.length).toBeGreaterThan(6)
    // Refusals at the door alone would prove little.
    expect(counts.entered / counts.calls).toBeGreaterThan(0.5)
    expect(counts.granted / counts.calls).toBeGreaterThan(0.3)
    expect(isLong ? inProduction.filter((name) => !entered.has(name)) : []).toEqual([])
  } finally {
    await close()
  }
}, 1_800_000)
