import type { App } from '../app'
import { hashToken } from '../gateways/tokens'
import type { Identity } from '../store/person-store'

export const cookieName = 'linli'

const cookieForm = new RegExp(`(?:^|; )${cookieName}=([\\w-]{43})(?:;|$)`)

/** Who sends a request, as far as its edge may be believed. */
export const identityOf = ({ trustsContainerHeaders }: Pick<App, 'trustsContainerHeaders'>, request: Request): Identity => {
  const openid = trustsContainerHeaders ? containerOpenid(request.headers) : undefined
  if (openid) return { kind: 'openid', subject: openid }
  const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const token = bearer ?? cookieToken(request)
  return token ? { kind: 'session', tokenHash: hashToken(token) } : { kind: 'nobody' }
}

/** 云托管: WeChat's gateway writes these, and only where nobody else reaches the container are they its own words. */
const containerOpenid = (headers: Headers): string | undefined =>
  headers.get('x-wx-source') ? (headers.get('x-wx-openid') ?? undefined) : undefined

/** A cookie counts only beside a header that another site's form cannot set; a picture asks by the cookie alone and changes nothing. */
const cookieToken = ({ method, headers }: Request): string | undefined =>
  method === 'GET' || headers.get('x-linli') !== null ? cookieForm.exec(headers.get('cookie') ?? '')?.[1] : undefined
