import { listKindsOf } from '../../store/attachment-store'
import type { Database } from '../../store/database'

/** 说的也算: a recording says as much as words. */
export const hasVoice = async (db: Database, county: number, ids: readonly string[]): Promise<boolean> =>
  ids.length > 0 && (await listKindsOf(db, county, ids)).includes('recording')
