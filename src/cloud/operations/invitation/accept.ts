import type { Failure } from '../../../contract/failure'
import type { Invitation } from '../../../contract/invitation'
import { mayAppoint, type Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { hashToken } from '../../gateways/tokens'
import { beginGridWork } from '../../store/hand-over-store'
import { findInvitation, takeInvitation } from '../../store/invitation-store'
import { insertGrant, listGrantsOf } from '../../store/role-grant-store'
import { Rollback, undone } from '../report/rollback'
import { areaFor } from '../staff/area-of'

/** What one is asked to become, before one says yes. */
export const lookAtInvitation = async (
  app: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { code }: { code: string },
): Promise<Outcome<Invitation, Failure>> => {
  const found = await openInvitation(app, account, code)
  if (!found) return fail('invitationGone')
  const { role, areaName, expires_at } = found
  return succeed({ role, areaName, until: expires_at.toISOString() })
}

/**
 * The role belongs to the city and the work on a grid to its county, and no transaction crosses the two: the role comes first, and
 * accepting again finishes what a lost connection left.
 */
export const acceptInvitation = async (
  app: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { code }: { code: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const found = await openInvitation(app, account, code)
  if (!found) return fail('invitationGone')
  // Nobody appoints themselves, whatever else they may give.
  if (found.given_by === account) return fail('notAllowed')
  const { id, role, area, within, given_by: givenBy } = found
  const at = app.now()
  const taken = await undone(
    app.db.transaction().execute(async (trx) => {
      if (!(await takeInvitation(trx, id, account, at))) throw new Rollback('invitationGone')
      await insertGrant(trx, { id, account, role, area, within, givenBy, at })
    }),
  )
  if (!taken.ok) return taken
  if (role === 'gridWorker') await beginGridWork(app.db, { county: countyOf(area), account, grid: area, at })
  return succeed({})
}

/** Neither over, nor taken by another, nor given by someone who could not give it any more. */
const openInvitation = async (app: Pick<App, 'db' | 'now'>, account: string, code: string) => {
  const at = app.now()
  const found = await findInvitation(app.db, hashToken(code), at)
  if (!found || (found.taken_by && found.taken_by !== account)) return undefined
  const known = await areaFor(app, found.role, found.area)
  const giver = await listGrantsOf(app.db, found.given_by, at)
  if (!known || !mayAppoint(giver, { role: found.role, area: found.area, within: known.within })) return undefined
  return { ...found, areaName: known.name }
}
