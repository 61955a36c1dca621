import type { Database } from '../../../src/cloud/store/database'
import { cityCounty } from '../../../src/domain/city'

/** What the city settles for everybody, as it is now; the answer puts it back for whoever tests in this database afterward. */
export const rememberTheCitys = async (db: Database) => {
  const settings = await db.selectFrom('setting').select('id').execute()
  const days = await db.selectFrom('calendar_day').selectAll().execute()
  const known = await db.selectFrom('calendar_known').selectAll().execute()
  const notices = await db.selectFrom('calendar_notice').select('edition').execute()
  const forCity = db.selectFrom('role_grant').select('id').where('area', '=', String(cityCounty))
  const granted = (await forCity.execute()).map(({ id }) => id)
  return async () => {
    await db
      .deleteFrom('role_grant')
      .where('area', '=', String(cityCounty))
      .$if(granted.length > 0, (made) => made.where('id', 'not in', granted))
      .execute()
    const [kept, editions] = [settings.map(({ id }) => id), notices.map(({ edition }) => edition)]
    await db
      .deleteFrom('setting')
      .$if(kept.length > 0, (made) => made.where('id', 'not in', kept))
      .execute()
    await db
      .deleteFrom('calendar_notice')
      .$if(editions.length > 0, (made) => made.where('edition', 'not in', editions))
      .execute()
    await db.deleteFrom('calendar_day').execute()
    if (days.length > 0) await db.insertInto('calendar_day').values(days).execute()
    for (const { id, ...row } of known) await db.updateTable('calendar_known').set(row).where('id', '=', id).execute()
  }
}
