import { endOf, type SessionKind } from '../../../domain/session'
import type { App } from '../../app'
import { hashToken, newToken } from '../../gateways/tokens'
import { insertSession } from '../../store/session-store'

/** Mints a session; its token is told once and never kept. */
export const beginSession = async ({ db, now }: Pick<App, 'db' | 'now'>, account: string, kind: SessionKind): Promise<string> => {
  const token = newToken()
  const at = now()
  const until = new Date(endOf({ kind, createdAt: at.getTime() }, at.getTime()))
  await insertSession(db, { tokenHash: hashToken(token), account, kind, at, until })
  return token
}
