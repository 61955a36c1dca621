import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const roles = ['resident-1', 'resident-2', 'worker-1', 'dispatcher'] as const

/** What only somebody else may ever read; it looks like nothing that is made up on the way. */
const aSecret = () => `秘${uuidv7().slice(-12)}`

/** A county with matters in hand and another one full of secrets, behind a real port as in production. */
export const aFuzzWorld = async () => {
  const home = await aWorld()
  const { app, county } = home
  const away = await seedCommunity(app.db, app.cipher, { county: county + 5_000, now: home.clock.now })
  const { grid, secrets, report: hidden } = await fileSecretly(app, away)
  const mine = await fileOpenly(app, home)
  const tokens: Record<string, string> = {}
  for (const role of roles) {
    const signed = await signInAs(app, { subject: `${role}-${county}` })
    if (signed.ok) tokens[role] = signed.value
  }
  const pushToken = 'fuzz'
  // Nobody sends as fast as this; time passes quickly, so that few are refused for that alone.
  let looks = 0
  const now = () => new Date(home.clock.now.getTime() + 250 * looks++)
  const http = createHttp({ ...app, now, isDevelopment: false, messagePush: { token: pushToken, appid: 'wxfuzz' } })
  http.use('/*', serveStatic({ root: 'dist/h5' }))
  http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
  const { server, port } = await new Promise<{ server: Server; port: number }>((resolve) => {
    const listening = serve({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      resolve({ server: listening as Server, port: info.port }),
    )
  })
  return {
    app,
    counties: [county, county + 5_000],
    tokens,
    pushToken,
    secrets,
    /** What may be named in a request: ours and theirs. */
    known: {
      county: [county, county + 5_000],
      id: [...mine, hidden, uuidv7()],
      grid: [home.community.grids[0].code, home.community.grids[1].code, grid],
      community: [home.community.community, away.community],
      parent: [String(county), home.community.town],
    },
    url: `http://127.0.0.1:${port}`,
    close: () => server.close(),
  }
}

type Home = Awaited<ReturnType<typeof aWorld>>

const fileOpenly = async (app: Home['app'], { county, community }: Home) => {
  const ids: string[] = []
  for (const [who, at] of [
    ['resident-1', 0],
    ['resident-1', 0],
    ['resident-2', 1],
  ] as const) {
    const caller = await aCaller(app, `${who}-${county}`)
    const { report } = await caller.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[at].code))
    ids.push(report.id)
  }
  return ids
}

const fileSecretly = async (app: Home['app'], away: Home['community']) => {
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
