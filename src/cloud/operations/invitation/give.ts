import type { Failure } from '../../../contract/failure'
import type { GivenInvitation, OpenInvitation } from '../../../contract/invitation'
import { allowances } from '../../../domain/allowance'
import { mayAppoint, type Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { GrantedRole } from '../../../domain/role'
import type { App } from '../../app'
import { hashToken, newInvitationCode } from '../../gateways/tokens'
import { takeAllowances } from '../../store/allowance-store'
import { findAreaNames } from '../../store/area-store'
import { deleteOpenInvitation, findInvitationById, insertInvitation, listOpenInvitations } from '../../store/invitation-store'
import { areaFor, cityName } from '../staff/area-of'

const weekMs = 7 * 24 * 3_600_000

/** 邀请: one role, over one area, for whoever opens it first within a week; given by someone who holds that right. */
export const giveInvitation = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  { account, grants }: Person,
  { role, area }: { role: GrantedRole; area: string },
): Promise<Outcome<GivenInvitation, Failure>> => {
  const known = await areaFor(app, role, area)
  if (!known) return fail('placeNotFound')
  if (!mayAppoint(grants, { role, area, within: known.within })) return fail('notAllowed')
  const at = app.now()
  const mayGive = await takeAllowances(app.db, cityCounty, [{ key: `invitations:${account}`, ...allowances.invitations }], at)
  if (!mayGive) return fail('tooManyTries')
  const [id, code] = [app.newId(), newInvitationCode()]
  const until = new Date(at.getTime() + weekMs)
  await insertInvitation(app.db, { id, codeHash: hashToken(code), role, area, within: known.within, by: account, at, until })
  return succeed({ id, code, until: until.toISOString() })
}

/** What one gave and nobody took yet. */
export const listInvitations = async ({ db, now }: Pick<App, 'db' | 'now'>, { account }: Person): Promise<OpenInvitation[]> => {
  const open = await listOpenInvitations(db, account, now())
  const names = await findAreaNames(
    db,
    open.map(({ area }) => area),
  )
  return open.map(({ id, role, area, given_at, expires_at }) => ({
    id,
    role,
    area,
    areaName: names.get(area) ?? cityName,
    givenAt: given_at.toISOString(),
    until: expires_at.toISOString(),
  }))
}

/** Taken back by whoever gave it, or by anyone else who could have. */
export const revokeInvitation = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account, grants }: Person,
  { id }: { id: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const found = await findInvitationById(db, id, now())
  if (!found || found.taken_by) return fail('invitationGone')
  if (found.given_by !== account && !mayAppoint(grants, found)) return fail('notFound')
  await deleteOpenInvitation(db, id)
  return succeed({})
}
