import type { Division } from '../../../contract/division'
import type { App } from '../../app'
import { listChildren } from '../../store/division-store'

/** The towns and streets of a county, or the villages and communities of a town; under anything else there is nothing. */
export const listChildDivisions = ({ db }: Pick<App, 'db'>, { parent }: { parent: string }): Promise<Division[]> => listChildren(db, parent)
