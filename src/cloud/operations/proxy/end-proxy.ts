import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { endProxy } from '../../store/proxy-store'
import { findReport } from '../../store/report-view-store'

/** 不再代报: said by whoever speaks for somebody, or by the person concerned; the matter goes on. */
export const endProxyOf = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const report = await findReport(db, key.county, key.id)
  if (!report || rolesOn('proxy.end', report, person).length === 0) return fail('notFound')
  await endProxy(db, key, now())
  return succeed({})
}
