import type { App } from '../../../src/cloud/app'
import { createHttp } from '../../../src/cloud/functions/http'
import { createLog } from '../../../src/cloud/log'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const secrets = { name: '王秘密', phone: '13955401234', address: '秘密路 5 号', words: '邻居老李的秘密' }

const aLoggedEdge = async (change: (app: App) => App = (app) => app) => {
  const { app, county, community } = await aWorld()
  const lines: string[] = []
  const http = createHttp(change(app), { log: createLog((line) => lines.push(line), app.now) })
  const signed = await signInAs(app, { subject: `resident-1-${county}` })
  const token = signed.ok ? signed.value : ''
  const call = async (path: string, input?: unknown) =>
    (
      await http.request('/rpc', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ path: path.split('.'), input }),
      })
    ).json()
  const entries = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  return { http, call, lines, entries, token, grid: community.grids[0].code, community: community.community }
}

test('every call leaves a line that says what, how long and how it ended, and nothing of whom or what they wrote', async () => {
  const { http, call, lines, entries, token, grid, community } = await aLoggedEdge()
  const { name, phone, address, words } = secrets
  await call('home.preferences', { name, phone })
  await call('home.move', { community, grid, address })
  const report = aReportAt(grid, { words })
  await call('report.submit', report)
  await call('report.submit', { ...report, words: 5 })
  await http.request(`/files/340403/${report.id}?name=${encodeURIComponent(name)}`, { headers: { authorization: `Bearer ${token}` } })
  await http.request(`/${encodeURIComponent(words)}`)
  const text = lines.join('\n')
  for (const secret of [...Object.values(secrets), token, report.id, encodeURIComponent(name), encodeURIComponent(words)])
    expect(text.includes(secret) ? secret : '').toBe('')
  expect(entries()).toContainEqual(expect.objectContaining({ event: 'call', what: 'report.submit', ms: expect.any(Number) }))
  expect(entries()).toContainEqual(expect.objectContaining({ what: 'report.submit', failure: 'badInput' }))
  expect(entries()).toContainEqual(expect.objectContaining({ event: 'request', what: 'GET /files/:county/:id', status: 404 }))
})

test('an accident leaves a line that says where, and not with whose data', async () => {
  const { call, lines, entries } = await aLoggedEdge((app) => ({
    ...app,
    cipher: {
      ...app.cipher,
      open: () => {
        throw new Error(`cannot open ${secrets.name}`)
      },
    },
  }))
  expect(await call('home.view')).toMatchObject({ ok: false, failure: 'broken' })
  const accident = entries().find(({ event }) => event === 'accident')
  expect(accident).toMatchObject({
    level: 'error',
    what: 'home.view',
    accident: { name: 'Error', at: expect.arrayContaining([expect.stringContaining('at ')]) },
  })
  expect(lines.join('\n')).not.toContain(secrets.name)
})
