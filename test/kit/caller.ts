import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import { hashToken } from '../../src/cloud/gateways/tokens'
import { signInAs } from '../../src/cloud/operations/session/development'
import { dispatch } from '../../src/cloud/procedures/dispatch'
import type { Reply } from '../../src/contract/failure'
import type { ReportView } from '../../src/contract/report'
import type { Step } from '../../src/contract/report-step'

/** Someone signed in, calling the contract as a phone does. */
export const aCaller = async (app: App, subject: string) => {
  const signed = await signInAs(app, { subject })
  if (!signed.ok) throw new Error(`nobody is called ${subject}`)
  const identity = { kind: 'session', tokenHash: hashToken(signed.value) } as const
  const call = (path: string, input?: unknown): Promise<Reply> => dispatch({ path: path.split('.'), input }, { app, identity })
  const answer = async <Value>(path: string, input?: unknown): Promise<Value> => {
    const reply = await call(path, input)
    if (!reply.ok) throw new Error(`${path}: ${reply.failure} ${reply.fields ?? ''}`)
    return reply.value as Value
  }
  const advance = (
    { county, id, revision }: Pick<ReportView, 'county' | 'id' | 'revision'>,
    ...steps: (Omit<Step, 'id'> & { id?: string })[]
  ) => call('report.advance', { county, id, revision, steps: steps.map((step) => ({ id: uuidv7(), ...step })) })
  const advanced = async (...given: Parameters<typeof advance>): Promise<ReportView> => {
    const reply = await advance(...given)
    if (!reply.ok) throw new Error(`report.advance: ${reply.failure} ${reply.fields ?? ''}`)
    return reply.value as ReportView
  }
  return { call, answer, advance, advanced }
}

/** What a resident sends in the simplest case. */
export const aReportAt = (grid: string, change: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  words: '三栋门口的路灯不亮',
  category: null,
  place: { by: 'grid', grid, words: '测试小区三栋' },
  nameShown: false,
  attachments: [],
  ...change,
})
