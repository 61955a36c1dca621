import type { Failure } from '../../../contract/failure'
import type { SubmitReport } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findEnded } from '../../store/relapse-store'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'

interface ComeBack {
  readonly place: WorkedPlace
  readonly relapseOf: string | null
}

/** 复发: linked with the closed matter that it repeats, and at the old place by its grid, though the phone knows only the community; what cannot be linked is filed all the same. */
export const comeBackOf = async (
  app: App,
  { account }: Person,
  { relapseOf, place: given }: SubmitReport,
): Promise<Outcome<ComeBack, Failure>> => {
  const place = await resolveWorkedPlace(app, given)
  if (!place.ok) return place
  const ended = relapseOf ? await findEnded(app.db, { county: place.value.county, id: relapseOf, account }) : undefined
  if (!ended) return succeed({ place: place.value, relapseOf: null })
  const isThere = given.by === 'community' && ended.community === given.community
  const known = isThere && ended.grid ? await resolveWorkedPlace(app, { by: 'grid', grid: ended.grid, words: given.words }) : place
  return succeed({ place: known.ok ? known.value : place.value, relapseOf: ended.id })
}
