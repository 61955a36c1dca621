import type { Database } from '../database'
import { seedAdmission } from './admission'
import { seedAnswers } from './answers'
import { seedCalendar } from './calendar'
import { seedCategories } from './categories'
import { seedCityGrids } from './city-grid-rows'
import { countyOutlines } from './county-outlines'
import { seedDivisions } from './divisions'
import { seedEmergencyNumbers } from './emergency-numbers'
import { polygonLiteral } from './geometry/literal'
import { seedOrganizations } from './organizations'
import type { Say } from './say'

/** The real city, and the grids invented for it. Seeding again inserts nothing. */
export const seedCity = async (db: Database, say: Say = () => {}): Promise<void> => {
  await seedDivisions(db)
  await seedOutlines(db)
  await seedCategories(db)
  await seedCalendar(db)
  await seedEmergencyNumbers(db)
  await seedOrganizations(db)
  await seedAdmission(db)
  await seedAnswers(db)
  say('区划、类别、工作日历和服务中心已就绪。')
  await seedCityGrids(db, say)
}

const seedOutlines = async (db: Database): Promise<void> => {
  await db
    .insertInto('county_outline')
    .values(countyOutlines().map(({ county, name, ring }) => ({ county, name, outline: polygonLiteral(ring) })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
