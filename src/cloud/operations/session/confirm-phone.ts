import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { maskPhone, readPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { followFiledFor } from '../../store/consultation-proxy-store'
import { setSealedPhone } from '../../store/home-store'
import { findSubject } from '../../store/person-store'
import { followSpokenFor } from '../../store/proxy-store'
import { setVerification } from '../../store/verification-store'
import { failureOfWechat } from './sign-in'

/** 验证手机号: the number is WeChat's word, not the person's, so the person is known one level better. */
export const confirmPhone = async (
  { db, now, cipher, wechatPeople }: Pick<App, 'db' | 'now' | 'cipher' | 'wechatPeople'>,
  { account }: Person,
  { code }: { code: string },
): Promise<Outcome<{ readonly phone: string }, Failure>> => {
  const said = await wechatPeople.phoneOf(code, await findSubject(db, account, 'openid'))
  if (!said.ok) return fail(failureOfWechat[said.failure])
  const phone = readPhone(said.value)
  if (!phone) return fail('notAPhone')
  await db.transaction().execute(async (trx) => {
    await setSealedPhone(trx, account, { phone: cipher.seal('account.phone', cityCounty, phone), index: cipher.index(phone) })
    await setVerification(trx, { account, level: 'phone', method: 'wechatPhone', at: now() })
    await followSpokenFor(trx, { account, phoneIndex: cipher.index(phone) })
    await followFiledFor(trx, { account, phoneIndex: cipher.index(phone), at: now() })
  })
  return succeed({ phone: maskPhone(phone) })
}
