import type { CatalogueSheet, TriedCatalogue } from '../../../contract/catalogue'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { compareCatalogue } from './compare'

/** 预览: what each row would change and what is wrong with it; nothing is written. */
export const tryCatalogue = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  person: Person,
  sheet: CatalogueSheet,
): Promise<Outcome<TriedCatalogue, Failure>> => {
  const compared = await compareCatalogue(app, person, sheet)
  return compared ? succeed(toTried(compared.lines)) : fail('catalogueUnreadable')
}

export const toTried = (rows: readonly TriedCatalogue['rows'][number][]): TriedCatalogue => {
  const count = (outcome: TriedCatalogue['rows'][number]['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return { rows: [...rows], counts: { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') } }
}
