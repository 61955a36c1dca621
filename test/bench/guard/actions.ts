import { uuidv7 } from 'uuidv7'
import type { App } from '../../../src/cloud/app'
import { hashToken } from '../../../src/cloud/gateways/tokens'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Identity } from '../../../src/cloud/store/person-store'
import type { ReportView } from '../../../src/contract/report'
import { aReport } from '../report-speed/a-report'

export const actionNames = ['submit', 'accept', 'view'] as const

/** One call of the contract, made ready beforehand. */
export interface Action {
  readonly identity: Identity
  readonly path: readonly [string, string]
  /** Everything that must be so before it, and what the call says. */
  readonly prepare: () => Promise<unknown>
}

export const callAs = async <Value>(app: App, { identity, path }: Pick<Action, 'identity' | 'path'>, input: unknown): Promise<Value> => {
  const reply = await dispatch({ path: [...path], input }, { app, identity })
  if (!reply.ok) throw new Error(`${path.join('.')}: ${reply.failure}`)
  return reply.value as Value
}

/** What a resident and their grid worker do all day. */
export const actionsOf = async (
  app: App,
  county: number,
  grid: string,
): Promise<Readonly<Record<(typeof actionNames)[number], Action>>> => {
  const resident = await identityOf(app, `resident-1-${county}`)
  const worker = await identityOf(app, `worker-1-${county}`)
  const submit = { identity: resident, path: ['report', 'submit'] } as const
  const accept = { identity: worker, path: ['report', 'advance'] } as const
  const file = async () => (await callAs<{ report: ReportView }>(app, submit, aReport(grid))).report
  const acceptIt = ({ id, revision }: ReportView) => ({ county, id, revision, steps: [{ id: uuidv7(), action: 'accept' }] })
  const filed = await file()
  await callAs(app, accept, acceptIt(filed))
  return {
    submit: { ...submit, prepare: async () => aReport(grid) },
    accept: { ...accept, prepare: async () => acceptIt(await file()) },
    view: { identity: worker, path: ['report', 'view'], prepare: async () => ({ county, id: filed.id }) },
  }
}

const identityOf = async (app: App, subject: string): Promise<Identity> => {
  const signed = await signInAs(app, { subject })
  if (!signed.ok) throw new Error(`nobody is called ${subject}`)
  return { kind: 'session', tokenHash: hashToken(signed.value) }
}
