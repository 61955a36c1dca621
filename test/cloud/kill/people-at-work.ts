import { uuidv7 } from 'uuidv7'
import type { Reply } from '../../../src/contract/failure'
import type { ReportView } from '../../../src/contract/report'
import type { Step } from '../../../src/contract/report-step'
import { pause } from './server-process'

const grid = '340403007001001'
const county = 340403

export type Call = (path: string, input: unknown) => Promise<Reply>

/** Somebody signed in over the wire, for as long as servers come and go at this address; whoever asks too often waits as told. */
export const someoneAt = async (port: number, subject: string): Promise<Call> => {
  let token: string | undefined
  const call: Call = async (path, input) => {
    const headers = { 'content-type': 'application/json', 'x-linli': 'weapp', ...(token && { authorization: `Bearer ${token}` }) }
    const body = JSON.stringify({ path: path.split('.'), input })
    const reply = (await (await fetch(`http://127.0.0.1:${port}/rpc`, { method: 'POST', headers, body })).json()) as Reply
    if (reply.ok || reply.failure !== 'tooManyCalls') return reply
    await pause(200)
    return call(path, input)
  }
  const signed = await call('development.signIn', { subject })
  if (!signed.ok) throw new Error(`${subject} cannot sign in`)
  token = (signed.value as { token: string }).token
  return call
}

/** Sent again under the same ids until it is answered, as a phone does. */
const untilAnswered = async <Value>(call: Call, path: string, input: unknown): Promise<Value> => {
  for (;;) {
    const reply = await call(path, input).catch(() => undefined)
    if (reply?.ok) return reply.value as Value
    if (reply) throw new Error(`${path} was refused: ${reply.failure}`)
    await pause(50)
  }
}

/** What the server said yes to. */
export interface Acknowledged {
  readonly reports: string[]
  readonly steps: { readonly report: string; readonly step: string; readonly action: string }[]
}

interface People {
  readonly resident: Call
  readonly worker: Call
  readonly acknowledged: Acknowledged
  readonly stopped: { yes: boolean }
}

type Worked = Pick<ReportView, 'county' | 'id' | 'revision' | 'closingConditions'>

/** Files one report after another and sees each of them through with who works the grid, until told to stop. */
export const workUntilStopped = async ({ resident, worker, acknowledged, stopped }: People): Promise<void> => {
  const advance = async (call: Call, report: Worked, ...steps: readonly Omit<Step, 'id'>[]): Promise<Worked> => {
    const named = steps.map((step) => ({ ...step, id: uuidv7() }))
    const { id, revision } = report
    const advanced = await untilAnswered<Worked>(call, 'report.advance', { county, id, revision, steps: named })
    acknowledged.steps.push(...named.map((step) => ({ report: id, step: step.id, action: step.action })))
    return advanced
  }
  const acceptAndFinish = async (report: Worked): Promise<Worked> => {
    const { closingConditions: conditions } = await untilAnswered<ReportView>(worker, 'report.view', report)
    const finish = { action: 'finish', words: '修好了', conditions } as const
    // 到场办好了, and the long way.
    if (acknowledged.reports.length % 2) return advance(worker, report, { action: 'accept' }, { action: 'contact' }, finish)
    return advance(worker, await advance(worker, await advance(worker, report, { action: 'accept' }), { action: 'contact' }), finish)
  }
  while (!stopped.yes) {
    const filed = aReport()
    const { report } = await untilAnswered<{ report: Worked }>(resident, 'report.submit', filed)
    acknowledged.reports.push(filed.id)
    await advance(resident, await acceptAndFinish(report), { action: 'confirm', result: 'solved', process: 'good' })
  }
}

/** 燃气问题: where there is danger everything is pushed, however much came today. */
const aReport = () => ({
  id: uuidv7(),
  words: '楼道里燃气表在漏气',
  category: '0302',
  place: { by: 'grid', grid, words: '黎明一村三栋' },
  nameShown: false,
  attachments: [],
})
