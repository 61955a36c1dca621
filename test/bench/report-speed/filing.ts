import type { App } from '../../../src/cloud/app'
import { hashToken } from '../../../src/cloud/gateways/tokens'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Database } from '../../../src/cloud/store/database'
import type { Heard } from '../listening'
import { aReport } from './a-report'
import { type Recorded, toRecorded } from './recorded'
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
    /** The statements of one report of each resident, in the state that a process is in after its first. */
    record: async (db: Database, heard: Heard[]): Promise<readonly Recorded[]> => {
      const recorded: Recorded[] = []
      const ids: string[] = []
      const newId = () => {
        const id = app.newId()
        ids.push(id)
        return id
      }
      await submit({ ...app, db }, 0, inputOf(0))
      for (const client of residents.keys()) {
        heard.length = 0
        const input = inputOf(client)
        ids.splice(0, ids.length, input.id)
        await submit({ ...app, db, newId }, client, input)
        recorded.push(toRecorded(heard, [...ids]))
      }
      return recorded
    },
  }
}

export type Filing = ReturnType<typeof startFiling>
