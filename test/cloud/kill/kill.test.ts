import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openEmbeddedDatabase, openServer } from '../../../src/cloud/store/database'
import { anOwnDatabase } from '../../kit/own-database'
import { brokenInvariants } from '../bad-input/invariants'
import { type Acknowledged, someoneAt, workUntilStopped } from './people-at-work'
import { aRecordingWechat, type Receipt, sentTwiceWithoutCause } from './recording-wechat'
import { buildServer, freePort, kill, pause, startServer } from './server-process'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']
const kills = process.env['LINLI_LONG'] === '1' ? 20 : 3
const county = 340403
// A push that a dead process had claimed is offered again after its lease of 30 s, twice that each time it is claimed anew.
const longestWaitMs = kills > 3 ? 900_000 : 150_000

const stepsBetweenKills = 4

let folder = ''
beforeAll(() => {
  buildServer()
  folder = mkdtempSync(join(tmpdir(), 'linli-kill-'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reportOf = ({ report }: Receipt) => report
const countOf = (receipts: readonly Receipt[]) => new Set(receipts.map(({ key }) => key)).size

/** Filed, accepted and finished: each of these is told to somebody. */
const told = ({ reports, steps }: Acknowledged) =>
  reports.length + steps.filter(({ action }) => action === 'accept' || action === 'finish').length

const untilAllArePushed = async (receipts: readonly Receipt[], { reports, steps }: Acknowledged) => {
  const until = Date.now() + longestWaitMs
  const isWaiting = () => countOf(receipts) < told({ reports, steps })
  while (isWaiting() && Date.now() < until) await pause(250)
}

/** However slow the machine is: what is killed is a server at work. */
const atWork = async ({ steps }: Acknowledged) => {
  const enough = steps.length + stepsBetweenKills
  while (steps.length < enough) await pause(20)
}

/** What one run of reports, actions, pushes and kills left behind. */
const killedAgainAndAgain = async (databaseUrl: string | undefined) => {
  const wechat = await aRecordingWechat(25)
  const setting = { port: await freePort(), dataFolder: folder, wechatUrl: wechat.url, ...(databaseUrl && { databaseUrl }) }
  let server = await startServer(setting)
  try {
    const [resident, worker] = [await someoneAt(setting.port, 'resident-chen'), await someoneAt(setting.port, 'worker-liming-1')]
    const acknowledged: Acknowledged = { reports: [], steps: [] }
    const stopped = { yes: false }
    const people = Promise.all([1, 2, 3].map(() => workUntilStopped({ resident, worker, acknowledged, stopped })))
    for (let killed = 0; killed < kills; killed++) {
      await Promise.race([atWork(acknowledged).then(() => pause(Math.random() * 1_200)), people])
      await kill(server)
      wechat.endLife()
      server = await startServer(setting)
    }
    stopped.yes = true
    await people
    await untilAllArePushed(wechat.receipts, acknowledged)
    return { acknowledged, receipts: wechat.receipts }
  } finally {
    await kill(server)
    wechat.close()
  }
}

/** What the database holds once nobody writes any more. */
const keptIn = async (db: Database) => {
  const reports = await db.selectFrom('report').select('id').where('county', '=', county).execute()
  const steps = await db.selectFrom('report_event').select('id').where('county', '=', county).execute()
  const pushes = await db.selectFrom('outbox').select(['id', 'key']).where('county', '=', county).where('kind', '=', 'push').execute()
  return {
    reports: reports.map(({ id }) => id),
    steps: new Set(steps.map(({ id }) => id)),
    pushes,
    broken: await brokenInvariants(db, [county]),
  }
}

test(`a server killed ${kills} times while people report, act and are told loses nothing acknowledged, and repeats only the push under way at the kill`, async () => {
  const databaseUrl = serverUrl && (await anOwnDatabase(serverUrl, 'kill'))
  const { acknowledged, receipts } = await killedAgainAndAgain(databaseUrl)
  const db = databaseUrl ? openServer(databaseUrl, 1) : openEmbeddedDatabase(`${folder}/database`)
  const kept = await keptIn(db).finally(() => db.destroy())
  expect(acknowledged.steps.length).toBeGreaterThanOrEqual(kills * stepsBetweenKills)
  // People were stopped only once all they began was acknowledged, so neither more nor less is there.
  expect(kept.reports.sort()).toEqual([...acknowledged.reports].sort())
  expect(acknowledged.steps.filter(({ step }) => !kept.steps.has(step))).toEqual([])
  expect(kept.steps.size).toBe(acknowledged.reports.length + acknowledged.steps.length)
  expect(kept.broken).toEqual([])
  expect(kept.pushes.length).toBe(told(acknowledged))
  const received = new Set(receipts.map(({ key }) => key))
  expect(kept.pushes.filter(({ id }) => !received.has(id))).toEqual([])
  expect(new Set(receipts.map(reportOf)).size).toBe(acknowledged.reports.length)
  expect(sentTwiceWithoutCause(receipts)).toEqual([])
  process.stdout.write(
    `${databaseUrl ? 'server' : 'embedded'}: ${kills} kills, ${acknowledged.reports.length} reports, ${acknowledged.steps.length} steps, ${receipts.length} pushes, ${received.size} keys\n`,
  )
}, 1_500_000)
