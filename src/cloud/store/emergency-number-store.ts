import type { Database } from './database'

/** The numbers to ring in danger: the whole city's, and this county's own where one is named. */
export const listEmergencyNumbers = (db: Database, county?: number) =>
  db
    .selectFrom('emergency_number')
    .select(['id', 'kind', 'name', 'phone'])
    .where((eb) => eb.or([eb('county', 'is', null), ...(county === undefined ? [] : [eb('county', '=', county)])]))
    .orderBy('position')
    .execute()
