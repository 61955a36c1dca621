import type { FoundMatter } from '../../../contract/intake'
import type { Person } from '../../../domain/authorization'
import { relationTo } from '../../../domain/relation'
import { isBarred } from '../../../domain/report-guard'
import { formatReportNumber } from '../../../domain/report-number'
import { isStaff } from '../../../domain/role'
import type { App } from '../../app'
import { type FoundRow, listByOuterNumber, listByOwnNumber } from '../../store/report-entry-store'
import { isAtDeskOf } from './desk-area'

/** What lies within the areas of whoever asks; nobody's words are among it. */
export const toFound = (person: Person, rows: readonly FoundRow[]): FoundMatter[] =>
  rows
    .filter((row) => isAtDeskOf(person, row.community) && !isBarred(row, person))
    .map((row) => ({ ...rowToFound(row), mayOpen: relationTo(row, person).some(isStaff) }))

const rowToFound = (row: FoundRow): FoundMatter => ({
  county: row.county,
  id: row.id,
  number: formatReportNumber(row),
  outerNumber: row.outer_number,
  source: row.source,
  status: row.status,
  categoryName: row.category_name,
  placeWords: row.place_words,
  submittedAt: row.submitted_at.toISOString(),
  due: row.due.toISOString(),
})

/** 按编号查: ours or the other system's. */
export const findByNumber = async ({ db }: Pick<App, 'db'>, person: Person, { number }: { number: string }) => {
  const parts = partsOf(number)
  const own = parts ? await listByOwnNumber(db, parts) : []
  return { matters: toFound(person, [...own, ...(await listByOuterNumber(db, number))]) }
}

const partsOf = (number: string) => {
  const [, head = '', date = '', sequence = ''] = /^(\d{4})-(\d{6})-(\d{4,6})$/.exec(number) ?? []
  const day = `20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`
  const isDay = head !== '' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  return isDay ? { head, day, sequence: Number(sequence) } : undefined
}
