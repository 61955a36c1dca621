import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { relationTo } from '../../../domain/relation'
import { reportEvents } from '../../../domain/report-action'
import { isShownTo } from '../../../domain/report-audience'
import { sightAs } from '../../../domain/report-sight'
import { isStaff } from '../../../domain/role'
import type { App } from '../../app'
import { listReadableAttachments } from '../../store/attachment-store'
import { findConsultation } from '../../store/consultation-store'
import { listPortraits } from '../../store/portrait-store'
import { isBureau } from '../adviser-duty/own'
import { partIn, sightOf } from '../consultation/part-in'

/** The same rule as the timeline's: what a resident does not read, they do not see either. */
const keptAmongColleagues = reportEvents.filter((action) => !isShownTo('resident', { action, shown: false }))

export interface Readable {
  readonly id: string
  readonly key: string
  readonly mime: string
  /** Of a consultation: whoever steps aside has it no more, in no cache either. */
  readonly isClosed: boolean
}

type Found = Awaited<ReturnType<typeof listReadableAttachments>>[number]

/** Its owner may see it, and whoever may see the report it belongs to; what is not shown and what is not there are told alike. */
export const mayReadAttachment = async (
  app: Pick<App, 'db'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<Readable, 'notFound'>> => {
  const [readable] = await listReadable(app, person, { county, ids: [id] })
  return readable ? succeed(readable) : fail('notFound')
}

/** Those of these that this person may see and that are ready to be shown. */
export const listReadable = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  { county, ids }: { county: number; ids: readonly string[] },
): Promise<Readable[]> => {
  const found = await listReadableAttachments(db, county, ids, keptAmongColleagues)
  const open = await consultationsOpenTo({ db }, person, { county, ids: found.flatMap(({ consultation }) => consultation ?? []) })
  const portraits = await portraitsOpenTo({ db }, person, { county, ids })
  return found.flatMap((each) => {
    const { id, key, mime, consultation } = each
    const isSeen = consultation === null ? maySee(each, person) || portraits.has(id) : open.has(consultation)
    return key !== null && mime !== null && isSeen ? [{ id, key, mime, isClosed: consultation !== null }] : []
  })
}

/** What belongs to a consultation is seen by whoever sees the whole of it, at this moment; having sent it once is not enough. */
const consultationsOpenTo = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  { county, ids }: { county: number; ids: readonly string[] },
): Promise<ReadonlySet<string>> => {
  const open = new Set<string>()
  for (const id of new Set(ids)) {
    const row = await findConsultation(db, { county, id })
    const part = row && partIn(row, person)
    if (row && part && sightOf(row, part) === 'full') open.add(id)
  }
  return open
}

/** 顾问照片: seen by everybody once the other side agreed, and before that by the two sides alone. */
const portraitsOpenTo = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  { county, ids }: { county: number; ids: readonly string[] },
): Promise<ReadonlySet<string>> => {
  const portraits = await listPortraits(db, county, ids)
  const isOpen = ({ is_shown, account }: (typeof portraits)[number]) => is_shown || account === person.account || isBureau(person, county)
  return new Set(portraits.filter(isOpen).map(({ photo }) => photo))
}

/** 内部备注: what hangs on a note for colleagues stays among them. What is not judged yet is seen by its owner and by who is to judge it. */
const maySee = (found: Found, person: Person): boolean => {
  const {
    owner,
    reporter,
    community,
    grid,
    beside,
    beside_too,
    unit,
    called,
    joiners,
    proxies,
    purpose,
    staff_only,
    waiting,
    ring,
    avoids,
    barred,
  } = found
  if (owner === person.account) return true
  if (community === null) return false
  const guard = { avoids, barred: barred ?? [] }
  const roles = relationTo(
    { reporter, community, grid, beside, beside_too, unit, called, proxies, ...guard, joiners: purpose === 'finish' ? joiners : [] },
    person,
  )
  if (purpose === 'report' && ring !== null && !roles.includes('joiner') && !sightAs(ring, roles).photos) return false
  if (waiting !== null) return waiting === 'toJudge' && roles.includes('dispatcher')
  return roles.some((role) => isStaff(role) || !staff_only)
}
