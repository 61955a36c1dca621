import { dayAt } from '../../../domain/civil-day'
import type { Responsible } from '../../../domain/consultation-course'
import { type ConsultationTier, consultationTiers } from '../../../domain/consultation-words'
import type { App } from '../../app'
import { listCandidates, listPastHolders } from '../../store/adviser-route-store'
import type { StoredConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import { withoutConflict } from './without-conflict'

type Sought = Pick<StoredConsultation, 'county' | 'id' | 'community' | 'owner' | 'proxy'>

const most = 50

/**
 * 下一位: from this tier upward the first who may take it; never whoever asks, and never whoever had it before. Nobody is nobody:
 * it then stays with the county, and the asker is told of the 12348 line.
 */
export const nextAdviser = async (
  app: Pick<App, 'cipher' | 'now'>,
  trx: Database,
  sought: Sought,
  { from, at, load }: { from: ConsultationTier; at: Date; load: number },
): Promise<Responsible | undefined> => {
  const { county, id, community, owner, proxy } = sought
  const found = await listCandidates(trx, { community, day: dayAt(at.getTime()), at, load, limit: most })
  const past = new Set((await listPastHolders(trx, { county, id })).map(({ account }) => account))
  const open = found.filter(({ tier, account }) => isFrom(tier, from) && account !== owner && account !== proxy && !past.has(account))
  const [first] = await withoutConflict(app, trx, { county, id }, open)
  return first && { county: first.county, id: first.id, account: first.account, tier: first.tier }
}

const isFrom = (tier: ConsultationTier, from: ConsultationTier) => consultationTiers.indexOf(tier) >= consultationTiers.indexOf(from)
