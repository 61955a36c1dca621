import type { Failure } from '../../../contract/failure'
import type { CheckedRealName, CheckRealName, SightCode } from '../../../contract/session'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { dayAt } from '../../../domain/civil-day'
import { isUnderFourteen, readIdNumber } from '../../../domain/id-number'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { newDigits } from '../../gateways/tokens'
import { takeAllowances } from '../../store/allowance-store'
import { asPerson } from '../../store/closed-store'
import { isGuarded } from '../../store/guardian-store'
import { answerCode, findWaitingCode, insertCode } from '../../store/one-time-code-store'
import { keepRealName } from './keep-real-name'
import { coverCard, ownCard } from './own-card'

const tenMinutes = 10 * 60_000
const mostDraws = 20

/** 现场核对身份: the person reads six digits out to the desk worker before them. */
export const askForCheck = async (
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  { account }: Person,
): Promise<Outcome<SightCode, Failure>> => {
  const at = now()
  const until = new Date(at.getTime() + tenMinutes)
  for (let draw = 0; draw < mostDraws; draw++) {
    const code = newDigits()
    if (await insertCode(db, { id: newId(), purpose: 'realName', code, account, at, until }))
      return succeed({ code, until: until.toISOString() })
  }
  return fail('tooManyTries')
}

/**
 * The desk worker has seen the card and writes what it says. It is kept as the person's own closed content: not even who wrote it
 * reads it again.
 */
export const checkRealName = async (
  { db, now, cipher }: Pick<App, 'db' | 'now' | 'cipher'>,
  clerk: Person,
  { code, name, idNumber: typed }: CheckRealName,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const at = now()
  const mayTry = await takeAllowances(db, cityCounty, [{ key: `codeTries:${clerk.account}`, ...allowances.codeTries }], at)
  if (!mayTry) return fail('tooManyTries')
  const idNumber = readIdNumber(typed)
  if (!idNumber) return fail('notAnIdNumber')
  const asked = await findWaitingCode(db, 'realName', code, at)
  if (!asked?.account) return fail('codeWrong')
  const { id, account } = asked
  // Nobody vouches for themselves.
  if (account === clerk.account) return fail('notAllowed')
  const isChild = isUnderFourteen(idNumber, dayAt(at.getTime()))
  if (isChild && !(await isGuarded(db, account))) return fail('guardianMissing')
  const isFirst = await asPerson(db, account, async (trx) => {
    if (!(await answerCode(trx, { id, purpose: 'realName', answer: 'allowed', at }))) return false
    await keepRealName({ cipher }, trx, { account, name, idNumber, method: 'inPerson', by: clerk.account, at, isChild })
    return true
  })
  return isFirst ? succeed({}) : fail('codeWrong')
}

/** What is kept of one's own card, covered. */
export const viewRealName = async (
  app: Pick<App, 'db' | 'cipher' | 'realName'>,
  { account }: Person,
): Promise<{ readonly checked: CheckedRealName | null; readonly byWechat: boolean }> => {
  const card = await ownCard(app, account)
  return { checked: card ? coverCard(card) : null, byWechat: app.realName !== undefined }
}
