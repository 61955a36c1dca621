import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { Reply } from '../../../src/contract/failure'
import type { ReportPage } from '../../../src/contract/report-list'
import { anOwnDatabase } from '../../kit/own-database'
import { buildServer, freePort, pause, startServer } from '../kill/server-process'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']
const grid = '340403007001001'
let folder = ''

beforeAll(() => {
  buildServer()
  folder = mkdtempSync(join(tmpdir(), 'linli-rolling-'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As a balancer does it: whoever says that it is not ready gets nothing new, and only a refused connection is tried elsewhere. */
const aBalancer = (ports: readonly number[]) => {
  const ready = new Set(ports)
  const look = async (port: number) => {
    const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => ({ ok: false }))
    if (ok) ready.add(port)
    else ready.delete(port)
  }
  const timer = setInterval(() => void ports.map(look), 100)
  return { ports: () => ports.filter((port) => ready.has(port)), stop: () => clearInterval(timer) }
}

const isRefused = (error: unknown) => (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED'

const sendTo =
  (ports: () => readonly number[], token?: string) =>
  async (path: string, input: unknown): Promise<Reply> => {
    const headers = { 'content-type': 'application/json', 'x-linli': 'weapp', ...(token && { authorization: `Bearer ${token}` }) }
    for (const port of ports()) {
      try {
        const body = JSON.stringify({ path: path.split('.'), input })
        return (await (await fetch(`http://127.0.0.1:${port}/rpc`, { method: 'POST', headers, body })).json()) as Reply
      } catch (error) {
        if (!isRefused(error)) throw error
      }
    }
    throw new Error('no process takes connections')
  }

const tokenOf = async (ports: () => readonly number[]) => {
  const signed = await sendTo(ports)('development.signIn', { subject: 'resident-chen' })
  if (!signed.ok) throw new Error(signed.failure)
  return (signed.value as { token: string }).token
}

const aReport = (id: string) => ({
  id,
  words: '路灯不亮',
  category: null,
  place: { by: 'grid', grid, words: '三栋' },
  nameShown: false,
  attachments: [],
})

type Send = ReturnType<typeof sendTo>

/** A quick machine asks for more than one person may; whoever is asked to wait does. */
const patiently = async (send: Send, path: string, input: unknown): Promise<unknown> => {
  const reply = await send(path, input)
  if (reply.ok) return reply.value
  if (reply.failure !== 'tooManyCalls') throw new Error(reply.failure)
  await pause(200)
  return patiently(send, path, input)
}

/** Reports one after the other until told to stop, and notes the ids that were acknowledged. */
const reporting = async (send: Send, acknowledged: string[], stopped: { yes: boolean }): Promise<void> => {
  while (!stopped.yes) {
    const id = uuidv7()
    await patiently(send, 'report.submit', aReport(id))
    acknowledged.push(id)
  }
}

const filed = async (send: Send): Promise<Set<string>> => {
  const ids = new Set<string>()
  for (let after: string | undefined; ; ) {
    const { reports, next } = (await patiently(send, 'report.mine', after === undefined ? {} : { after })) as ReportPage
    for (const { id } of reports) ids.add(id)
    if (next === null) return ids
    after = next
  }
}

/** Alive, and ready for more. */
const looksOf = (port: number) =>
  Promise.all(['/healthz', '/readyz'].map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status))

const told = async (server: Awaited<ReturnType<typeof startServer>>) => {
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  return ended
}

test('a process that is told to stop finishes what is under way, and another takes the rest: nothing acknowledged is lost', async () => {
  const [first, second] = [await freePort(), await freePort()]
  const setting = {
    dataFolder: folder,
    wechatUrl: 'http://127.0.0.1:1',
    ...(serverUrl && { databaseUrl: await anOwnDatabase(serverUrl, 'rolling') }),
  }
  const old = await startServer({ port: first, ...setting })
  const token = await tokenOf(() => [first])
  const stopped = { yes: false }
  // The embedded database belongs to one process, so there the second one comes when the first is gone.
  const fresh = serverUrl ? await startServer({ port: second, ...setting }) : undefined
  const balancer = aBalancer([first, second])
  const send = sendTo(balancer.ports, token)
  const acknowledged: string[] = []
  const under = [1, 2, 3, 4].map(() => reporting(send, acknowledged, stopped))
  while (acknowledged.length < 12) await pause(20)
  expect(await looksOf(first)).toEqual([200, 200])
  stopped.yes = fresh === undefined
  const ended = told(old)
  // A busy process hears the signal a little later.
  while ((await looksOf(first))[1] !== 503) await pause(20)
  expect(await ended).toBe(0)
  await pause(500)
  stopped.yes = true
  await Promise.all(under)
  balancer.stop()
  const next = fresh ?? (await startServer({ port: second, ...setting }))
  try {
    const found = await filed(sendTo(() => [second], token))
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([])
  } finally {
    await told(next)
  }
}, 240_000)
