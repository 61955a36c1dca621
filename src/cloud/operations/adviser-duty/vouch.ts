import type { VisitToVouch, VouchVisit } from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import { findDuty, listToProve, setProof } from '../../store/duty-entry-store'

type VouchApp = Pick<App, 'db'>

/** 等村里的话: visits to one's villages that no code proves. */
export const listWaiting = async ({ db }: VouchApp, { grants }: Person): Promise<VisitToVouch[]> => {
  const rows = await listToProve(db, areasOf(grants))
  return rows.flatMap((row) =>
    row.community === null || row.ended_at === null
      ? []
      : [
          {
            county: row.county,
            id: row.id,
            adviserName: row.adviser_name,
            shopName: row.shop_name,
            village: { code: row.community, name: row.village_name ?? row.community },
            kind: row.kind,
            from: row.started_at.toISOString(),
            until: row.ended_at.toISOString(),
          },
        ],
  )
}

const areasOf = (grants: Person['grants']): string[] =>
  grants.filter(({ role }) => role === 'clerk').map(({ area }) => (/^\d{4}00$/.test(area) ? area.slice(0, 4) : area))

/** 村里说来过, or that nobody came: said once, by a clerk of that village who is not the adviser. */
export const vouchVisit = async (
  { db }: VouchApp,
  { account, grants }: Person,
  { county, id, came }: VouchVisit,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const visit = await findDuty(db, county, id)
  const community = visit?.community
  if (!community || !grants.some(({ role, area }) => role === 'clerk' && covers(area, community))) return fail('notFound')
  if ((await findAdviserOf(db, account))?.adviser === visit.adviser) return fail('notAllowed')
  return (await setProof(db, { county, id, proof: came ? 'clerk' : 'denied', by: account })) ? succeed({}) : fail('notNow')
}
