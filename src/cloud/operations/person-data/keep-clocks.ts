import { cityCounty } from '../../../domain/city'
import { keptDays } from '../../../domain/person-data'
import { tiesKeptDays } from '../../../domain/practice'
import type { App } from '../../app'
import { ring } from '../../store/clock-store'
import { deleteOldTies } from '../../store/conflict-store'
import { forgetOldConsultations } from '../../store/consultation-content-store'
import type { Database } from '../../store/database'
import { deleteExpired, deleteExpiredCopies, eraseOldMatters, type FileOfOld } from '../../store/expiry-store'
import { insertOutbox } from '../../store/outbox-store'
import { resealAll } from './reseal'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const batch = 100

type ClockApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher'>

/** 保存期限: once an hour, by whichever process comes first, what is over goes, and what an earlier key sealed is sealed anew. */
export const keepClocks = async (app: ClockApp): Promise<void> => {
  if (await ring(app.db, 'personData', app.now(), hourMs)) await forgetExpired(app)
}

export const forgetExpired = async (app: ClockApp): Promise<void> => {
  const { db, now } = app
  const at = now()
  await deleteExpired(db, at)
  await forgetOldConsultations(db, new Date(at.getTime() - keptDays.matters * dayMs))
  await deleteOldTies(db, new Date(at.getTime() - tiesKeptDays * dayMs))
  await db.transaction().execute(async (trx) => {
    const copies = await deleteExpiredCopies(trx, at)
    await queueRemovals(
      app,
      trx,
      copies.map((copy) => ({ county: cityCounty, ...copy })),
    )
  })
  while ((await eraseSome(app, at)) === batch);
  await resealAll(app)
}

const eraseSome = (app: ClockApp, at: Date): Promise<number> =>
  app.db.transaction().execute(async (trx) => {
    const { erased, keys } = await eraseOldMatters(trx, at, batch)
    await queueRemovals(app, trx, keys)
    return erased
  })

/** Files go after the transaction that forgets them, so a process that dies leaves none behind. */
const queueRemovals = ({ newId, now }: ClockApp, trx: Database, files: readonly FileOfOld[]) =>
  insertOutbox(
    trx,
    files.flatMap(({ county, id, key }) =>
      key === null
        ? []
        : [{ county, id: newId(), kind: 'file.remove', key: `file.remove:${id}:${key}`, about: id, payload: { key }, availableAt: now() }],
    ),
  )
