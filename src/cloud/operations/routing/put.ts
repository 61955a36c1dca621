import type { CatalogueSheet, TriedCatalogue } from '../../../contract/catalogue'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { putAdmissionRules, putRoutingRules } from '../../store/routing-store'
import { compareCatalogue } from './compare'
import { toTried } from './try-out'

/** All rows or none: a catalogue that holds in part would send matters by two minds. */
export const putCatalogue = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  person: Person,
  sheet: CatalogueSheet,
): Promise<Outcome<TriedCatalogue, Failure>> => {
  const compared = await compareCatalogue(app, person, sheet)
  if (!compared) return fail('catalogueUnreadable')
  if (compared.lines.some(({ outcome }) => outcome === 'refused')) return fail('catalogueHasProblems')
  await app.db.transaction().execute(async (trx) => {
    await putRoutingRules(trx, compared.routing)
    await putAdmissionRules(trx, compared.admission)
  })
  return succeed(toTried(compared.lines))
}
