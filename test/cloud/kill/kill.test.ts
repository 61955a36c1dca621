import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import type { Reply } from '../../../src/contract/failure'
import type { ReportPage } from '../../../src/contract/report'
import { aRecordingWechat, type Receipt, sentTwiceWithoutCause } from './recording-wechat'
import { buildServer, freePort, kill, pause, startServer } from './server-process'

const isServerPass = Boolean(process.env['LINLI_TEST_DATABASE_URL'])
const kills = process.env['LINLI_LONG'] === '1' ? 20 : 3
const grid = '340403007001001'
const county = 340403
// A push that a dead process had claimed is offered again after its lease of 30 s, twice that at the second time.
const longestWaitMs = 150_000

const aResident = async (port: number) => {
  let token: string | undefined
  const call = async (path: readonly string[], input: unknown): Promise<Reply> => {
    const headers = { 'content-type': 'application/json', 'x-linli': 'weapp', ...(token && { authorization: `Bearer ${token}` }) }
    const answer = await fetch(`http://127.0.0.1:${port}/rpc`, { method: 'POST', headers, body: JSON.stringify({ path, input }) })
    return (await answer.json()) as Reply
  }
  const signed = await call(['development', 'signIn'], { subject: 'resident-chen' })
  if (!signed.ok) throw new Error('the resident cannot sign in')
  token = (signed.value as { token: string }).token
  return call
}

type Call = Awaited<ReturnType<typeof aResident>>

const submit = (call: Call, id: string) =>
  call(['report', 'submit'], {
    id,
    words: '三栋门口的井盖没了',
    // 井盖: where there is danger every one is pushed, however many came today.
    category: '0101',
    place: { by: 'grid', grid, words: '黎明一村三栋' },
    nameShown: false,
    attachments: [],
  })

/** One person may only call so often; whoever is asked to wait does. */
const patient =
  (call: Call): Call =>
  async (path, input) => {
    for (;;) {
      const reply = await call(path, input)
      if (reply.ok || reply.failure !== 'tooManyCalls') return reply
      await pause(200)
    }
  }

/** Sends one report after another; what got no answer is sent again under its id, as a phone does. */
const sendUntilStopped = async (call: Call, acknowledged: string[], stopped: { yes: boolean }) => {
  while (!stopped.yes) {
    const id = uuidv7()
    for (;;) {
      const reply = await submit(call, id).catch(() => undefined)
      if (reply?.ok) break
      if (reply) throw new Error(`a report was refused: ${reply.failure}`)
      await pause(50)
    }
    acknowledged.push(id)
    await pause(60)
  }
}

const myReports = async (call: Call): Promise<string[]> => {
  const ids: string[] = []
  for (let after: string | undefined; ; ) {
    const reply = await call(['report', 'mine'], after === undefined ? {} : { after })
    if (!reply.ok) throw new Error(reply.failure)
    const { reports, next } = reply.value as ReportPage
    ids.push(...reports.map(({ id }) => id))
    if (next === null) return ids
    after = next
  }
}

const untilAllArePushed = async (receipts: readonly Receipt[], ids: readonly string[]) => {
  const until = Date.now() + longestWaitMs
  const unpushed = () => ids.filter((id) => !receipts.some(({ report }) => report === id))
  while (unpushed().length && Date.now() < until) await pause(250)
  return unpushed()
}

/** What one run of reports and kills left behind. */
const killedAgainAndAgain = async (dataFolder: string) => {
  const wechat = await aRecordingWechat(25)
  const setting = { port: await freePort(), dataFolder, wechatUrl: wechat.url }
  let server = await startServer(setting)
  try {
    const call = patient(await aResident(setting.port))
    const acknowledged: string[] = []
    const stopped = { yes: false }
    const senders = Promise.all([1, 2].map(() => sendUntilStopped(call, acknowledged, stopped)))
    for (let killed = 0; killed < kills; killed++) {
      await pause(300 + Math.random() * 1_200)
      wechat.endLife()
      await kill(server)
      server = await startServer(setting)
    }
    stopped.yes = true
    await senders
    const unpushed = await untilAllArePushed(wechat.receipts, acknowledged)
    const views = await Promise.all(acknowledged.map((id) => call(['report', 'view'], { county, id })))
    const lost = acknowledged.filter((_, at) => !views[at]?.ok)
    return { acknowledged, unpushed, lost, mine: await myReports(call), receipts: wechat.receipts, ends: wechat.ends }
  } finally {
    await kill(server)
    wechat.close()
  }
}

const name = `a server killed ${kills} times while reports are sent loses no acknowledged report, and repeats only the push under way at the kill`
const testEmbedded = isServerPass ? test.skip : test

testEmbedded(
  isServerPass ? `${name} (only the embedded database lives in the killed process)` : name,
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'linli-kill-'))
    buildServer()
    const { acknowledged, unpushed, lost, mine, receipts, ends } = await killedAgainAndAgain(dataFolder).finally(() =>
      rmSync(dataFolder, { recursive: true, force: true }),
    )
    expect(acknowledged.length).toBeGreaterThan(kills * 3)
    expect(lost).toEqual([])
    expect(unpushed).toEqual([])
    expect(mine.sort()).toEqual(acknowledged.sort())
    expect(sentTwiceWithoutCause(receipts, ends)).toEqual([])
    process.stdout.write(
      `${kills} kills, ${acknowledged.length} reports, ${receipts.length} pushes, ${new Set(receipts.map(({ key }) => key)).size} keys\n`,
    )
  },
  600_000,
)
