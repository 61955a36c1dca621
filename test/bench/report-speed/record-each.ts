import type { App } from '../../../src/cloud/app'
import type { Database } from '../../../src/cloud/store/database'
import type { Heard } from '../listening'
import { type Recorded, toRecorded } from './recorded'

interface Recording {
  readonly app: App
  readonly db: Database
  readonly heard: Heard[]
  readonly clients: number
}

/** What each client's act sends, in the state that a process is in after its first; the ids that it makes are told from the others. */
export const recordEach = async (
  { app, db, heard, clients }: Recording,
  act: (on: App, client: number, ids: string[]) => Promise<void>,
): Promise<readonly Recorded[]> => {
  const recorded: Recorded[] = []
  await act({ ...app, db }, 0, [])
  for (let client = 0; client < clients; client++) {
    const ids: string[] = []
    const newId = () => {
      const id = app.newId()
      ids.push(id)
      return id
    }
    heard.length = 0
    await act({ ...app, db, newId }, client, ids)
    recorded.push(toRecorded(heard, ids))
  }
  return recorded
}
