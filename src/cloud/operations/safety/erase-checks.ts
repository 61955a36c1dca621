import type { App } from '../../app'
import { deleteChecksOf, listCountiesOfChecks } from '../../store/content-check-store'

/** What was checked and judged of this person's, one county after the other; a photo that nobody has looked at yet keeps its place in the line. */
export const eraseChecksOf = async ({ db }: Pick<App, 'db'>, account: string): Promise<void> => {
  for (const county of await listCountiesOfChecks(db, account)) await deleteChecksOf(db, county, account)
}
