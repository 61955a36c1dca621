import { covers } from './area'
import type { Grant } from './authorization'

/** 已知情况: what a unit or a center already knows of, so that nobody has to report it. */
export const incidentKinds = ['water', 'power', 'gas', 'heating', 'network', 'works'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What people would report because of it, by category. */
const causes: Readonly<Record<IncidentKind, readonly string[]>> = {
  water: ['0204', '0206'],
  power: ['0301', '0102', '0602'],
  gas: ['0302'],
  heating: ['0304'],
  network: ['0305'],
  works: ['0501', '0505', '0104', '0205', '0204'],
}

/** Whether somebody who reports this kind of matter should know of it first; whoever has not said what it is should know of all. */
export const isCauseOf = (kind: IncidentKind, category: string | null): boolean => category === null || causes[kind].includes(category)

/** What a follower says when it is said to be over. */
export const incidentAnswers = ['over', 'notOver'] as const
export type IncidentAnswer = (typeof incidentAnswers)[number]

const hourMs = 3_600_000

/** 预告: a planned one is shown so long before it begins. */
export const announcedMs = 48 * hourMs

const longestDays = 60

/** It ends after it begins, and within a time that somebody can foresee. */
export const isForeseeable = (startsMs: number, endsMs: number): boolean =>
  endsMs > startsMs && endsMs - startsMs <= longestDays * 24 * hourMs

/** Which people may publish over these grids: those of a center or a community over them, and those of a unit that serves them. */
export const mayPublishOver = (
  grids: readonly string[],
  { grants, served }: { grants: readonly Grant[]; served: readonly string[] },
): boolean => {
  const areas = [...grants.filter(({ role }) => role === 'dispatcher' || role === 'clerk').map(({ area }) => area), ...served]
  return grids.every((grid) => areas.some((area) => covers(area, grid)))
}
