import type { Failure } from '../../../contract/failure'
import type { MatterLinks } from '../../../contract/nearby'
import type { Person } from '../../../domain/authorization'
import { joinableSince, likeliest, roundedMeters } from '../../../domain/nearby'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { gcj02Point } from '../../../domain/place'
import { rolesOn } from '../../../domain/relation'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { findSought, listNearby } from '../../store/nearby-store'
import { listLinked } from '../../store/report-merge-store'
import { findReport } from '../../store/report-view-store'
import { radiusOf } from './nearby'
import { readRules } from './rules'

/** 并单: what it is merged with, both ways, and what may be the same, for those who work on it. */
export const matterLinks = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<MatterLinks, Failure>> => {
  const row = await findReport(db, county, id)
  const sought = row && rolesOn('nearby.links', row, person).length > 0 ? await findSought(db, county, id) : undefined
  if (!sought) return fail('notFound')
  const linked = (await listLinked(db, county, { id, mergedInto: sought.mergedInto })).map((each) => ({
    county,
    id: each.id,
    number: formatReportNumber(each),
    status: each.status,
    isMaster: each.id === sought.mergedInto,
  }))
  return succeed({ linked, candidates: await candidatesOf({ db, now }, person, { county, id, sought }) })
}

interface Comparing {
  readonly county: number
  readonly id: string
  readonly sought: NonNullable<Awaited<ReturnType<typeof findSought>>>
}

const candidatesOf = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { county, id, sought }: Comparing,
): Promise<MatterLinks['candidates']> => {
  const rules = await readRules({ db, now })
  const category = rules.categories.find(({ code }) => code === sought.category)
  const meters = radiusOf(category, rules)
  if (!category || meters === 0) return []
  const { longitude, latitude } = sought
  const point = longitude !== null && latitude !== null ? gcj02Point(longitude, latitude) : null
  const closedSince = new Date(joinableSince(now().getTime(), rules.settings.nearbyClosedDays))
  const found = await listNearby(db, { ...sought, county, category: category.code, point, meters, closedSince, account })
  const here = { grid: sought.grid, estate: found[0]?.hereEstate ?? null, building: found[0]?.hereBuilding ?? null }
  const others = found.filter((each) => each.id !== id && each.status !== 'closed')
  const candidates = others.map((each) => ({ ...each, filedMs: each.submittedAt.getTime() }))
  return likeliest(here, candidates, meters).map((each) => ({
    county,
    id: each.id,
    number: formatReportNumber(each),
    status: each.status,
    words: each.words,
    placeWords: each.placeWords,
    meters: each.meters === null ? null : roundedMeters(each.meters),
    since: each.submittedAt.toISOString(),
    people: each.joinCount + 1,
  }))
}
