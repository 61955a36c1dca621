import { cityCounty } from '../../domain/city'
import type { SettingChange } from '../../domain/setting-value'
import type { Database } from './database'
import { keptAMinute } from './kept-a-minute'

/** Every decision with the sealed name of who made it, the last on each name and day; what was decided before it for the same day never came to hold. */
export const listSettings = (db: Database) =>
  db
    .selectFrom('setting')
    .leftJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'setting.set_by'))
    .distinctOn(['setting.name', 'valid_from'])
    .select(['setting.name', 'value', 'valid_from', 'set_at', 'account.name as set_by_name'])
    .orderBy('setting.name')
    .orderBy('valid_from')
    .orderBy('set_at', 'desc')
    .orderBy('setting.id', 'desc')
    .execute()

export type StoredSetting = Awaited<ReturnType<typeof listSettings>>[number]

/** The same from this process's memory; a change begins on another day, so a minute's memory never misses one. */
export const findKeptSettings = keptAMinute(
  async (db): Promise<readonly SettingChange[]> =>
    (await listSettings(db)).map(({ name, value, valid_from }) => ({ name, value, fromMs: valid_from.getTime() })),
)

interface NewSetting {
  readonly id: string
  readonly name: string
  /** None is the default again. */
  readonly value: unknown
  readonly from: Date
  readonly by: string
  readonly at: Date
}

export const insertSetting = (db: Database, { value, from, by, at, ...setting }: NewSetting) =>
  db
    .insertInto('setting')
    .values({ ...setting, value: value === null ? null : JSON.stringify(value), valid_from: from, set_by: by, set_at: at })
    .execute()
