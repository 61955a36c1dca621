import type { App } from '../../app'
import { deleteChecksOf, listCountiesOfChecks } from '../../store/content-check-store'

/** Everything that was ever checked or judged of this person's, one county after the other; done twice, it is done once. */
export const eraseChecksOf = async ({ db }: Pick<App, 'db'>, account: string): Promise<void> => {
  for (const county of await listCountiesOfChecks(db, account)) await deleteChecksOf(db, county, account)
}
