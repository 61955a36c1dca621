import { settingsAt } from '../../../domain/setting-value'
import type { App } from '../../app'
import { findKeptSettings } from '../../store/setting-store'

/** 公开问答 is off until the city sets it: people's own words in public need another category at WeChat. */
export const isLibraryOn = async ({ db, now }: Pick<App, 'db' | 'now'>): Promise<boolean> => {
  const at = now()
  return settingsAt(await findKeptSettings(db, at), at.getTime()).publicLibrary
}
