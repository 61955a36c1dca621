import type { Failure } from '../../../contract/failure'
import type { ProxyView } from '../../../contract/proxy'
import type { Person } from '../../../domain/authorization'
import { maskName } from '../../../domain/id-number'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { maskPhone } from '../../../domain/phone'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { listAttachments } from '../../store/attachment-store'
import { findProxy } from '../../store/proxy-store'
import { findReport } from '../../store/report-view-store'
import { toWireAttachment } from '../photo/wire-attachment'

/** Who is concerned, covered, and how they agreed: for both of them, and for whoever deals with it. */
export const viewProxy = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<ProxyView, Failure>> => {
  const report = await findReport(db, key.county, key.id)
  const proxy = report && rolesOn('proxy.view', report, person).length > 0 ? await findProxy(db, key) : undefined
  if (!report || !proxy) return fail('notFound')
  const { county, name, phone, relation, agreed_at, agreed_words, recording, reporter, ended_at } = proxy
  const voice = (await listAttachments(db, county, key.id)).find(({ id }) => id === recording)
  return succeed({
    relation,
    name: name && maskName(cipher.open('report_entry.name', county, name)),
    phone: phone && maskPhone(cipher.open('report_entry.phone', county, phone)),
    agreedAt: agreed_at.toISOString(),
    words: agreed_words,
    recording: voice ? toWireAttachment(voice) : null,
    isFollowed: reporter !== null,
    endedAt: ended_at?.toISOString() ?? null,
    mayEnd: ended_at === null && rolesOn('proxy.end', report, person).length > 0,
  })
}
