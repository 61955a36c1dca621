import type { App } from '../../app'
import { type Abandoned, deleteAbandoned } from '../../store/attachment-store'
import { insertOutbox } from '../../store/outbox-store'
import { cloudPathOf, originalKeyOf } from './places'

const keptMs = 2 * 24 * 3_600_000
const batch = 100

/** Uploads that two days later belong to no report go, and their files after them; answers how many. */
export const removeAbandoned = async (app: Pick<App, 'db' | 'now' | 'newId' | 'uploads'>): Promise<number> => {
  let removed = 0
  for (;;) {
    const gone = await removeSome(app)
    removed += gone
    if (gone < batch) return removed
  }
}

/** The files are queued in the transaction that forgets them, so a process that dies leaves none behind. */
const removeSome = ({ db, now, newId, uploads }: Parameters<typeof removeAbandoned>[0]): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const at = now()
    const gone = await deleteAbandoned(trx, new Date(at.getTime() - keptMs), batch)
    const removals = gone.flatMap((upload) =>
      keysOf(uploads, upload).map((key) => {
        const id = newId()
        const entry = { county: upload.county, id, kind: 'file.remove', key: `file.remove:${id}`, about: upload.id }
        return { ...entry, payload: { key }, availableAt: at }
      }),
    )
    await insertOutbox(trx, removals)
    return gone.length
  })

/** What was begun and never finalized may have arrived all the same. */
const keysOf = (uploads: App['uploads'], upload: Abandoned): string[] => {
  const { original_key, key, state } = upload
  const known = [original_key, key].filter((each) => each !== null)
  if (state !== 'begun' || known.length > 0) return known
  return [uploads === 'wxCloud' ? cloudPathOf(upload) : originalKeyOf(upload)]
}
