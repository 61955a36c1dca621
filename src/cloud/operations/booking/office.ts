import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import type { FoundBooking } from '../../store/found-booking-store'

export type Part = 'resident' | 'lawyer' | 'administrator'

/** What somebody is to a booking: whose it is, in whose diary it stands, or of the office that answers for that diary. */
export const partIn = (
  found: Pick<FoundBooking, 'county' | 'owner' | 'adviser_account' | 'with_account' | 'organization'>,
  person: Person,
): Part | undefined => {
  if (found.owner === person.account) return 'resident'
  if (found.adviser_account === person.account || found.with_account === person.account) return 'lawyer'
  return isOffice(found, person) ? 'administrator' : undefined
}

/** The administrators of the county, and colleagues of the same firm. */
const isOffice = ({ county, organization }: Pick<FoundBooking, 'county' | 'organization'>, { grants }: Person): boolean =>
  grants.some(({ role, area }) => (role === 'administrator' ? covers(area, String(county)) : role === 'lawyer' && area === organization))
