import type { Failure } from '../../../contract/failure'
import type { ConfirmRealName } from '../../../contract/session'
import { allowances } from '../../../domain/allowance'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { dayAt } from '../../../domain/civil-day'
import { isUnderFourteen, readIdNumber } from '../../../domain/id-number'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import type { RealNameRefusal } from '../../gateways/wechat/real-name-provider'
import { takeAllowances } from '../../store/allowance-store'
import { asPerson } from '../../store/closed-store'
import { isGuarded } from '../../store/guardian-store'
import { findSubject } from '../../store/person-store'
import { keepRealName } from './keep-real-name'

type RealNameApp = Pick<App, 'db' | 'now' | 'cipher' | 'realName' | 'isDevelopment'>

/** 微信核对实名: what the person writes is compared by WeChat with their consent; nothing is kept of what does not fit. */
export const confirmRealName = async (
  app: RealNameApp,
  { account }: Person,
  { code, name, idNumber: typed }: ConfirmRealName,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const { db, now, realName } = app
  if (!realName) return fail('notConfigured')
  const at = now()
  const mayTry = await takeAllowances(db, cityCounty, [{ key: `codeTries:${account}`, ...allowances.codeTries }], at)
  if (!mayTry) return fail('tooManyTries')
  const idNumber = readIdNumber(typed)
  if (!idNumber) return fail('notAnIdNumber')
  const isChild = isUnderFourteen(idNumber, dayAt(at.getTime()))
  if (isChild && !(await isGuarded(db, account))) return fail('guardianMissing')
  // The development sign-in's people are known to the stand-in by their word.
  const openid =
    (await findSubject(db, account, 'openid')) ?? (app.isDevelopment ? await findSubject(db, account, 'development') : undefined)
  if (openid === undefined) return fail('signInRefused')
  const checked = await realName.check({ openid, code, name, idNumber })
  if (!checked.ok) return fail(failureOf[checked.failure])
  await asPerson(db, account, (trx) =>
    keepRealName(app, trx, { account, name, idNumber, method: 'wechatRealName', by: account, at, isChild }),
  )
  return succeed({})
}

const failureOf: Readonly<Record<RealNameRefusal, Failure>> = {
  codeRefused: 'signInRefused',
  notTheirs: 'realNameDiffers',
  unknown: 'realNameUnknown',
  silent: 'wechatSilent',
}
