import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { countyOfMandate, mandateNumber } from '../../../domain/mandate'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { hashToken } from '../../gateways/tokens'
import { findLiveMandate, type StoredMandate } from '../../store/mandate-store'

export interface Bearer {
  readonly mandate: StoredMandate
  /** Acts for the unit in this one matter; what they did is found again under the paper's own id. */
  readonly person: Person
}

/** Whoever bears the link of a 交办单; there is no account behind it. */
export const bearerOf = async ({ db, now }: Pick<App, 'db' | 'now'>, code: string): Promise<Outcome<Bearer, Failure>> => {
  const county = countyOfMandate(code)
  const mandate = county === undefined ? undefined : await findLiveMandate(db, county, hashToken(code), now())
  if (!mandate) return fail('mandateGone')
  return succeed({ mandate, person: { account: mandate.id, grants: [{ role: 'officer', area: mandate.unit }] } })
}

export const numberOf = ({ county, day, report_sequence, sequence }: StoredMandate): string =>
  mandateNumber(formatReportNumber({ county, day, sequence: report_sequence }), sequence)
