import type { County } from '../../../contract/division'
import type { App } from '../../app'
import { listDivisions } from '../../store/division-store'

/** The seven counties and districts of the city, by code. */
export const listCounties = async ({ db }: App): Promise<County[]> =>
  (await listDivisions(db, 'county')).map(({ code, name }) => ({ code: Number(code), name }))
