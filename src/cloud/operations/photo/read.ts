import { type Person, relationTo } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { isShownTo, reportEvents } from '../../../domain/report'
import type { App } from '../../app'
import { findReadableAttachment } from '../../store/attachment-store'

/** The same rule as the timeline's: what a resident does not read, they do not see either. */
const keptAmongColleagues = reportEvents.filter((action) => !isShownTo('resident', { action, shown: false }))

export interface Readable {
  readonly key: string
  readonly mime: string
}

type Found = NonNullable<Awaited<ReturnType<typeof findReadableAttachment>>>

/** Its owner may see it, and whoever may see the report it belongs to; what is not shown and what is not there are told alike. */
export const mayReadAttachment = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<Readable, 'notFound'>> => {
  const found = await findReadableAttachment(db, county, id, keptAmongColleagues)
  if (found?.key == null || found.mime === null || !maySee(found, person)) return fail('notFound')
  return succeed({ key: found.key, mime: found.mime })
}

/** 内部备注: what hangs on a note for colleagues stays among them. */
const maySee = ({ owner, reporter, community, grid, staff_only }: Found, person: Person): boolean => {
  if (owner === person.account) return true
  if (reporter === null || community === null) return false
  return relationTo({ reporter, community, grid }, person).some((role) => role !== 'resident' || !staff_only)
}
