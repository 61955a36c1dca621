import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import type { App } from '../../app'
import { findConfirmedAccount } from '../../store/person-store'
import { insertGrant, listRoleHolders } from '../../store/role-grant-store'

/** 第一位管理员: named by whoever runs the server, once; everyone after them is invited. */
export const nameFirstAdministrator = async (
  { db, now, newId, cipher }: Pick<App, 'db' | 'now' | 'newId' | 'cipher'>,
  typed: string,
): Promise<Outcome<null, 'notAPhone' | 'notFound' | 'notNow'>> => {
  const phone = readPhone(typed)
  if (!phone) return fail('notAPhone')
  const at = now()
  const city = String(cityCounty)
  if ((await listRoleHolders(db, 'administrator', [city], at)).length > 0) return fail('notNow')
  const account = await findConfirmedAccount(db, cipher.index(phone))
  if (!account) return fail('notFound')
  await insertGrant(db, { id: newId(), account, role: 'administrator', area: city, within: city, givenBy: account, at })
  return succeed(null)
}
