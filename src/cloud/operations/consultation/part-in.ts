import type { Person } from '../../../domain/authorization'
import { isEnded } from '../../../domain/consultation'
import type { ConsultationPart, Sight } from '../../../domain/consultation-words'
import type { StoredConsultation } from '../../store/consultation-store'

type Standing = Pick<StoredConsultation, 'county' | 'owner' | 'proxy' | 'adviser_account' | 'is_told_up' | 'is_open' | 'status'> & {
  /** Whoever left the roster has nothing before them any more. */
  readonly adviser_serves?: boolean
}

/** As what somebody stands before it; for everybody else it is not there, whatever they are in the village. */
export const partIn = (row: Standing, { account, grants }: Person): ConsultationPart | undefined => {
  if (row.owner === account) return 'asker'
  if (row.proxy === account) return 'proxy'
  if (row.adviser_account === account && row.adviser_serves !== false && grants.some(({ role }) => role === 'lawyer')) return 'adviser'
  return row.is_told_up && !isEnded(row.status) && leadsOf(grants).includes(row.county) ? 'lead' : undefined
}

/** 县牵头: whoever administers the county itself; a town's or the city's administrator leads none. */
export const leadsOf = (grants: Person['grants']): number[] =>
  grants.flatMap(({ role, area }) => (role === 'administrator' && /^\d{6}$/.test(area) && !area.endsWith('00') ? [Number(area)] : []))

/** 先看类别和地方: what was said is shown once it was opened. */
export const sightOf = (row: Standing, part: ConsultationPart): Sight => {
  if (part === 'proxy') return 'closed'
  return part !== 'adviser' || row.is_open ? 'full' : 'kind'
}
