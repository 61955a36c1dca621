import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { insertOutbox } from '../../store/outbox-store'
import { deleteCopies } from '../../store/person-removal-store'

/** The copies go in this transaction, and their files after it. */
export const removeCopies = async ({ db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>, account: string): Promise<void> => {
  const copies = await deleteCopies(db, account)
  await insertOutbox(
    db,
    copies.map(({ id, key }) => ({
      county: cityCounty,
      id: newId(),
      kind: 'file.remove',
      key: `file.remove:${id}:${key}`,
      about: id,
      payload: { key },
      availableAt: now(),
    })),
  )
}
