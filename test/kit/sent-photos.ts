import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import type { aCaller } from './caller'

/** Photos that this person has sent and not yet used. */
export const sentPhotos = async (app: App, by: Pick<Awaited<ReturnType<typeof aCaller>>, 'answer'>, county: number, count = 1) => {
  const ids = Array.from({ length: count }, () => uuidv7())
  for (const id of ids) {
    await by.answer('photo.begin', { id, county, kind: 'photo', bytes: 100 })
    await app.db
      .updateTable('attachment')
      .set({ state: 'uploaded', original_key: `originals/${id}` })
      .where('county', '=', county)
      .where('id', '=', id)
      .execute()
  }
  return ids
}
