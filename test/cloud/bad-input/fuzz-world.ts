import { createHash } from 'node:crypto'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import type { ReportView } from '../../../src/contract/report'
import { mayCall } from '../../../src/domain/authorization'
import { cityCounty } from '../../../src/domain/city'
import type { Role } from '../../../src/domain/role'
import { aCaller, aReportAt } from '../../kit/caller'
import { anEmptyWorld } from '../../kit/world'
import { type Area, someAreas, type World } from '../authorization/an-area'
import { aPersonWith, everyoneAt } from '../authorization/people'
import { type Path, samples } from '../authorization/samples'
import type { FuzzCall, MadeUp } from './fuzz-call'
import { type FuzzRequest, toRequest } from './fuzz-request'
import { type Known, knowing } from './knowing'
import { rememberTheCitys } from './the-citys'

/** What only somebody else may ever read; it looks like nothing that is made up on the way. */
const aSecret = () => `秘${uuidv7().slice(-12)}`

/** Whoever calls these is gone afterwards, so a guest does. */
const last: readonly Path[] = ['session.close', 'session.closeEverywhere', 'personData.closeAccount']
/** After so many calls people begin anew elsewhere: what they had is worn. */
const callsPerHome = 400

interface Someone {
  readonly held: readonly Role[]
  readonly token: string
}

interface Home {
  readonly area: Area
  readonly people: readonly Someone[]
  readonly known: Known
}

/** Counties with matters in hand and another one full of secrets, behind a real port as in production. */
export const aFuzzWorld = async () => {
  const putBack = await rememberTheCitys((await anEmptyWorld()).app.db)
  let home = await aHome()
  const { app, clock } = home.area.world
  const away = await seedCommunity(app.db, app.cipher, { county: home.area.county + 5_000, now: clock.now })
  const { grid, secrets, report: hidden } = await fileSecretly(app, away)
  const counties = [home.area.county, away.county]
  /** These were set aside by hand now and then, so their events do not add up. */
  const handled = [home.area.report.id]
  const withAway = (known: Known): Known => ({
    ...known,
    county: [...known.county, away.county],
    id: [...known.id, hidden, uuidv7()],
    grid: [...known.grid, grid],
    community: [...known.community, away.community],
  })
  let known = withAway(home.known)
  const pushToken = 'fuzz'
  // Nobody sends as fast as this; time passes quickly, so that few are refused for that alone.
  const now = () => {
    clock.now = new Date(clock.now.getTime() + 250)
    return clock.now
  }
  const http = createHttp({ ...app, now, isDevelopment: false, messagePush: { token: pushToken, appid: 'wxfuzz' } })
  const routes = [...new Set(http.routes.map(({ path }) => path))].filter((path) => !path.includes('*'))
  http.use('/*', serveStatic({ root: 'dist/h5' }))
  http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
  const { server, port } = await new Promise<{ server: Server; port: number }>((resolve) => {
    const listening = serve({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ server: listening as Server, port: info.port }),
    )
  })

  let calls = 0
  const moveOn = async () => {
    home = await aHome()
    counties.push(home.area.county)
    handled.push(home.area.report.id)
    known = withAway(home.known)
  }
  const whoCalls = async (procedure: Path, { anybody, number }: FuzzCall['by']): Promise<string | undefined> => {
    if (last.includes(procedure)) return tokenOf(home.area.world, await aGuest(home.area.world))
    const allowed = home.people.filter(({ held }) => mayCall(procedure, held))
    const candidates = anybody || !allowed.length ? [undefined, ...home.people] : allowed
    return candidates[number % candidates.length]?.token
  }
  const inputOf = async (procedure: Path, made: MadeUp): Promise<unknown> => {
    if (made.from === 'nothing') return made.value
    if (made.from === 'shape') return knowing(known, made.value)
    home.area.world.clock.now = clock.now
    // Where an earlier request took away what the sample needs, only what was made up is left to send.
    const sample = await Promise.resolve(samples[procedure].input(home.area)).catch(() => ({}))
    return changed(sample, knowing(known, made.change), made.fields)
  }
  /** What was made up, about people and things that are there. */
  const meant = async (call: FuzzCall): Promise<FuzzRequest> => {
    calls += 1
    if (calls % callsPerHome === 0) await moveOn()
    const input = await inputOf(call.procedure, call.input)
    return toRequest(call, await whoCalls(call.procedure, call.by), input)
  }
  return {
    app,
    counties,
    handled,
    tokens: () => home.people.map(({ token }) => token),
    pushToken,
    secrets,
    /** What may be named in a request: ours and theirs. */
    known,
    routes,
    meant,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close()
      await putBack()
    },
  }
}

/** A well formed input with some of its fields from another. */
const changed = (sample: unknown, change: unknown, fields: number): unknown => {
  if (typeof sample !== 'object' || sample === null || typeof change !== 'object' || change === null) return sample
  const start = createHash('sha1').update(JSON.stringify(change)).digest()[0] ?? 0
  const entries = Object.entries(change)
  const taken = Array.from({ length: Math.min(fields, entries.length) }, (_, at) => entries[(start + at) % entries.length] ?? [])
  return { ...sample, ...Object.fromEntries(taken) }
}

const tokenOf = async ({ app }: World, subject: string): Promise<string> => {
  const signed = await signInAs(app, { subject })
  if (!signed.ok) throw new Error(`nobody is called ${subject}`)
  return signed.value
}

/** Nobody misses them. */
const aGuest = async ({ app: { db, now } }: World): Promise<string> => {
  const [account, subject] = [uuidv7(), `guest-${uuidv7()}`]
  await db.insertInto('account').values({ county: cityCounty, id: account, settings: '{}', test_data: true, created_at: now() }).execute()
  await db.insertInto('identity').values({ county: cityCounty, kind: 'development', subject, account }).execute()
  return subject
}

/** Someone in each role and somebody for the whole city, and matters of theirs. */
const aHome = async (): Promise<Home> => {
  const { own, nextDoor, other } = await someAreas()
  const role = 'administrator'
  const forCity = { held: ['resident', role] as const, ...(await aPersonWith(own.world, { role, area: String(cityCounty) })) }
  const people = await Promise.all(
    [...(await everyoneAt(own)), forCity].map(async ({ held, subject }) => ({ held, token: await tokenOf(own.world, subject) })),
  )
  const filed = await own.resident.answer<{ report: ReportView }>('report.submit', aReportAt(own.grid))
  return {
    area: own,
    people,
    known: {
      county: [own.county, own.county, own.county],
      id: [filed.report.id, own.report.id, nextDoor.report.id, other.report.id],
      grid: [own.grid, nextDoor.grid],
      community: [own.community],
      parent: [String(own.county), own.world.community.town],
    },
  }
}

const fileSecretly = async (app: World['app'], away: World['community']) => {
  const [resident, worker] = [await aCaller(app, `resident-1-${away.county}`), await aCaller(app, `worker-1-${away.county}`)]
  const [name, words, place, note, address] = [aSecret(), aSecret(), aSecret(), aSecret(), aSecret()]
  const phone = '13955401234'
  const grid = away.grids[0].code
  await resident.answer('home.preferences', { name, phone })
  await resident.answer('home.move', { community: away.community, grid, address })
  const filed = await resident.answer<{ report: ReportView }>(
    'report.submit',
    aReportAt(grid, { words, nameShown: true, place: { by: 'grid', grid, words: place } }),
  )
  await worker.advanced(filed.report, { action: 'accept' }, { action: 'note', words: note })
  return { grid, secrets: [name, words, place, note, address, phone], report: filed.report.id }
}
