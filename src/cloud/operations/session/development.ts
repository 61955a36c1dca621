import type { DevelopmentPeople, DevelopmentPeopleOf, DevelopmentPerson } from '../../../contract/person'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { listDevelopmentPeople } from '../../store/development-people-store'
import { findDevelopmentAccount } from '../../store/session-store'
import { beginSession } from './begin'

const mostAtOnce = 30

/** 测试登录: some of the invented people of this database, each marked as such. */
export const listPeople = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { role, words }: DevelopmentPeopleOf,
): Promise<DevelopmentPeople> => {
  const found = await listDevelopmentPeople(db, { role, words, most: mostAtOnce + 1 })
  const people = found.slice(0, mostAtOnce).map(
    ({ subject, name, roles, places }): DevelopmentPerson => ({
      subject,
      name: name ? cipher.open('account.name', cityCounty, name) : subject,
      roles: roles.length ? roles : ['resident'],
      note: places.join('、'),
    }),
  )
  return { people, areThereMore: found.length > mostAtOnce }
}

/** Mints the same session that a real sign-in would; answers its token. */
export const signInAs = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { subject }: { subject: string },
): Promise<Outcome<string, 'notFound'>> => {
  const account = await findDevelopmentAccount(db, subject)
  if (!account) return fail('notFound')
  return succeed(await beginSession({ db, now }, account, 'development'))
}
