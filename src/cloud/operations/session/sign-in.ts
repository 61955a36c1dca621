import type { Failure } from '../../../contract/failure'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import type { PeopleRefusal } from '../../gateways/wechat/wechat-people'
import { beginSession } from './begin'
import { meet } from './meet'

export const failureOfWechat: Readonly<Record<PeopleRefusal, Failure>> = {
  codeRefused: 'signInRefused',
  blocked: 'signInRefused',
  silent: 'wechatSilent',
}

/** 自建服务器上的登录: WeChat says whose code it is, and a first visit makes an account. */
export const signInByCode = async (
  app: Pick<App, 'db' | 'now' | 'newId' | 'wechatPeople'>,
  { code }: { code: string },
): Promise<Outcome<string, Failure>> => {
  const openid = await app.wechatPeople.openidOf(code)
  if (!openid.ok) return fail(failureOfWechat[openid.failure])
  const account = await meet(app, openid.value)
  return succeed(await beginSession(app, account, 'phone'))
}
