import type { App } from '../../../src/cloud/app'
import { hashToken } from '../../../src/cloud/gateways/tokens'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Database } from '../../../src/cloud/store/database'
import type { Heard } from '../listening'
import { aReport } from './a-report'
import { recordEach } from './record-each'
import type { Resident } from './residents'

/** Reporting in this process, past HTTP; as in the cloud function `api`, others take up what is queued. */
export const startFiling = (app: App, residents: readonly Resident[]) => {
  const submit = async (on: App, client: number, input: ReturnType<typeof aReport>) => {
    const identity = { kind: 'session', tokenHash: hashToken(residents[client]?.token ?? '') } as const
    const reply = await dispatch({ path: ['report', 'submit'], input }, { app: on, identity })
    if (!reply.ok) throw new Error(`report.submit: ${reply.failure}`)
  }
  const inputOf = (client: number) => aReport(residents[client]?.grid ?? '')
  return {
    report: (client: number) => submit(app, client, inputOf(client)),
    /** The statements of one report of each resident. */
    record: (db: Database, heard: Heard[]) =>
      recordEach({ app, db, heard, clients: residents.length }, async (on, client, ids) => {
        const input = inputOf(client)
        ids.push(input.id)
        await submit(on, client, input)
      }),
  }
}

export type Filing = ReturnType<typeof startFiling>
