import { fail, succeed } from '../../../domain/outcome'
import { type GuideKind, type Specialty, specialties } from '../../../domain/shop'
import {
  guideKindWording,
  rosterHeadings as heading,
  neededColumns,
  specialtyWording,
  rosterWording as wording,
} from '../../wording/roster'
import { listed, problemOf, type Read, readKind, readMobile, readUntil, readVillage, type Village } from './read-row'
import type { RosterRow } from './roster-workbook'

export interface GuideEntry {
  readonly name: string
  readonly phone: string
  readonly community: string
  readonly kind: GuideKind
  readonly group: string | null
  readonly skills: readonly Specialty[]
  readonly until: string | null
}

/** One row of 法律明白人 and 法治带头人. */
export const readGuide = (row: RosterRow, { villages, today }: { villages: readonly Village[]; today: string }): Read<GuideEntry> => {
  const { cell } = row
  const problem = problemOf(row, neededColumns.guides)
  if (problem !== undefined) return fail(problem)
  const phone = readMobile(cell(heading.phone))
  if (phone === undefined) return fail(wording.badPhone)
  const village = readVillage(cell(heading.village), villages)
  if (!village.ok) return village
  const kind = readKind(cell(heading.kind), guideKindWording, 'guide')
  if (!kind.ok) return kind
  const until = readUntil(cell(heading.until), today)
  if (!until.ok) return until
  const skills = readSkills(cell(heading.skills))
  if (!skills.ok) return skills
  return succeed({
    name: cell(heading.name),
    phone,
    community: village.value.code,
    kind: kind.value,
    group: cell(heading.group) || null,
    skills: skills.value,
    until: until.value,
  })
}

const readSkills = (typed: string): Read<readonly Specialty[]> => {
  const words = listed(typed)
  const unknown = words.find((word) => !Object.values(specialtyWording).includes(word))
  return unknown === undefined
    ? succeed(specialties.filter((each) => words.includes(specialtyWording[each])))
    : fail(wording.noSkill(unknown))
}
