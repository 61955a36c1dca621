import type { App } from '../../app'
import type { Candidate } from '../../store/adviser-route-store'
import type { ConsultationKey } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { clearAdvisers } from '../practice/clear-advisers'

/** 利益冲突: those of the candidates whom nothing keeps from it; what concerns the village is kept from whoever serves the village. */
export const withoutConflict = (
  app: Pick<App, 'cipher' | 'now'>,
  trx: Database,
  key: ConsultationKey,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> => clearAdvisers({ ...app, db: trx }, key, candidates)
