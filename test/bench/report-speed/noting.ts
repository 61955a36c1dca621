import { uuidv7 } from 'uuidv7'
import type { App } from '../../../src/cloud/app'
import { hashToken } from '../../../src/cloud/gateways/tokens'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Database } from '../../../src/cloud/store/database'
import type { ReportView } from '../../../src/contract/report'
import type { Heard } from '../listening'
import { aReport } from './a-report'
import { recordEach } from './record-each'
import type { Resident } from './residents'

/** 进展: one action through its operation, again and again on a matter that its worker has accepted. */
export const startNoting = async (app: App, residents: readonly Resident[]) => {
  const matters: { county: number; id: string; revision: number }[] = []
  for (const { token, worker, grid } of residents) {
    const filed = await call<{ report: ReportView }>(app, token, 'submit', aReport(grid))
    const { county, id, revision } = filed.report
    const accept = { county, id, revision, steps: [{ id: uuidv7(), action: 'accept' }] }
    matters.push({ county, id, revision: (await call<ReportView>(app, worker, 'advance', accept)).revision })
  }
  const note = async (on: App, client: number, ids: string[]) => {
    const matter = matters[client]
    if (!matter) return
    const step = { id: uuidv7(), action: 'note', words: '约了电工，下午来换', shown: true }
    ids.push(step.id)
    const { county, id, revision } = matter
    matter.revision = (
      await call<ReportView>(on, residents[client]?.worker ?? '', 'advance', { county, id, revision, steps: [step] })
    ).revision
  }
  return {
    note: (client: number) => note(app, client, []),
    record: (db: Database, heard: Heard[]) => recordEach({ app, db, heard, clients: residents.length }, note),
  }
}

const call = async <Value>(app: App, token: string, verb: string, input: unknown): Promise<Value> => {
  const reply = await dispatch({ path: ['report', verb], input }, { app, identity: { kind: 'session', tokenHash: hashToken(token) } })
  if (!reply.ok) throw new Error(`report.${verb}: ${reply.failure}`)
  return reply.value as Value
}
