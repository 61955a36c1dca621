import type { Failure } from '../../../contract/failure'
import type { DeskAsking, DeskCode, DeskState } from '../../../contract/session'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { hashToken, newDigits, newToken } from '../../gateways/tokens'
import { takeAllowances } from '../../store/allowance-store'
import { answerCode, findWaitingCode, insertCode, pollCode, takeCode } from '../../store/one-time-code-store'
import { beginSession } from './begin'

const twoMinutes = 2 * 60_000
const mostDraws = 20

type DeskApp = Pick<App, 'db' | 'now' | 'newId'>

/** 电脑登录: a browser shows six digits and keeps a secret; whoever confirms the digits on their phone lets that browser in. */
export const beginDesk = async ({ db, now, newId }: DeskApp, device: string): Promise<Outcome<DeskCode, Failure>> => {
  const at = now()
  const until = new Date(at.getTime() + twoMinutes)
  const secret = newToken()
  for (let draw = 0; draw < mostDraws; draw++) {
    const asking = { id: newId(), code: newDigits() }
    const isNew = await insertCode(db, { ...asking, purpose: 'desk', secretHash: hashToken(secret), device, at, until })
    if (isNew) return succeed({ ...asking, secret, until: until.toISOString() })
  }
  return fail('tooManyTries')
}

/** What became of it; the token goes into the browser that holds the secret, once. */
export const pollDesk = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { id, secret }: { id: string; secret: string },
): Promise<DeskState & { readonly token?: string }> => {
  const at = now()
  const found = await pollCode(db, { id, secretHash: hashToken(secret), at })
  if (!found) return { state: 'over' }
  if (found.answer === null) return { state: 'waiting' }
  if (found.answer === 'refused' || found.account === null) return { state: 'refused' }
  if (!(await takeCode(db, id, at))) return { state: 'over' }
  return { state: 'signedIn', token: await beginSession({ db, now }, found.account, 'desk') }
}

/** Which computer asks, before anything is allowed. */
export const lookAtDesk = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { code }: { code: string },
): Promise<Outcome<DeskAsking, Failure>> => {
  const at = now()
  const mayTry = await takeAllowances(db, cityCounty, [{ key: `codeTries:${account}`, ...allowances.codeTries }], at)
  if (!mayTry) return fail('tooManyTries')
  const found = await findWaitingCode(db, 'desk', code, at)
  if (!found) return fail('codeWrong')
  const { id, device, created_at, expires_at } = found
  return succeed({ id, device: device ?? '', at: created_at.toISOString(), until: expires_at.toISOString() })
}

export const answerDesk = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { id, allow }: { id: string; allow: boolean },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const isAnswered = await answerCode(db, { id, purpose: 'desk', account, answer: allow ? 'allowed' : 'refused', at: now() })
  return isAnswered ? succeed({}) : fail('codeWrong')
}
