import type { Failure } from '../../../contract/failure'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { areaKindOfCode } from '../../../domain/role'
import type { App } from '../../app'
import { findAreaNames, findOrganizationArea } from '../../store/area-store'
import { listDivisions } from '../../store/division-store'
import type { CountedKind } from '../../store/tables/report-count'
import { cityName } from '../staff/area-of'

export interface NumbersArea {
  readonly area: string
  readonly name: string
  readonly counties: readonly number[]
  readonly kind: CountedKind
  /** The beginning of its code; nothing for the whole of its counties. */
  readonly within: string
  /** What it is shown by; a grid and a unit are not shown by anything smaller. */
  readonly below: CountedKind | undefined
}

const kinds = {
  city: { kind: 'county', below: 'county' },
  county: { kind: 'county', below: 'town' },
  town: { kind: 'town', below: 'community' },
  village: { kind: 'community', below: 'grid' },
  grid: { kind: 'grid', below: undefined },
} as const

/** Whose numbers one looks at first. */
export const ownAreas = async ({ db }: Pick<App, 'db'>, { grants }: Person) => {
  const areas = [...new Set(grants.filter(({ role }) => isReader[role]).map(({ area }) => area))]
  const names = await findAreaNames(db, areas)
  return areas.map((area) => ({ area, name: names.get(area) ?? cityName }))
}

const isReader: Readonly<Record<string, true>> = { dispatcher: true, administrator: true, officer: true }

/** The area, where the asker may read its numbers: within their own place, or their own unit's. */
export const areaOf = async ({ db }: Pick<App, 'db'>, { grants }: Person, area: string): Promise<Outcome<NumbersArea, Failure>> => {
  const kind = areaKindOfCode(area)
  const unit = kind === undefined ? await findOrganizationArea(db, area) : undefined
  if (kind === undefined && unit?.kind !== 'unit') return fail('notFound')
  const isOwn = grants.some((grant) =>
    grant.role === 'officer' ? grant.area === area : isReader[grant.role] && covers(grant.area, unit?.within ?? area),
  )
  if (!isOwn) return fail('notAllowed')
  if (unit) return succeed({ area, name: unit.name, counties: [Number(unit.within)], kind: 'unit', within: area, below: undefined })
  const form = kinds[kind as keyof typeof kinds]
  if (kind === 'city') return succeed({ area, name: cityName, counties: await countiesOf(db, area), within: '', ...form })
  const name = (await findAreaNames(db, [area])).get(area)
  return name === undefined ? fail('notFound') : succeed({ area, name, counties: [Number(area.slice(0, 6))], within: area, ...form })
}

const countiesOf = async (db: App['db'], city: string): Promise<number[]> =>
  city === String(cityCounty)
    ? (await listDivisions(db, 'county')).map(({ code }) => Number(code)).filter((county) => covers(city, String(county)))
    : []

/** The counties beside which this place's own is told; none where it lies in no city. */
export const cityOf = async (db: App['db'], { counties, kind, within }: NumbersArea): Promise<number[]> => {
  if (kind === 'unit' || within === '') return []
  const all = await countiesOf(db, String(cityCounty))
  return all.some((county) => counties.includes(county)) ? all : []
}
