import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { gridImportWording as wording } from '../../wording/grid-import'
import type { SheetRow } from './grid-workbook'

/** The sentence for the person who imports stands in for a failure here: nobody but that person reads it. */
export type Cell<Value> = Outcome<Value, string>

/** A cell that may be empty; empty means: leave it as it is. */
export const readText = ({ cells }: SheetRow, column: string, most: number): Cell<string | undefined> => {
  const text = cells[column] === undefined ? undefined : String(cells[column])
  const length = [...(text ?? '')].length
  return length > most ? fail(wording.tooLong(column, most, length)) : succeed(text)
}

export const readNeededText = (row: SheetRow, column: string, most: number): Cell<string> => {
  const text = readText(row, column, most)
  if (!text.ok) return text
  return text.value === undefined ? fail(wording.empty(column)) : succeed(text.value)
}

/** A code of so many digits; a number cell is taken as long as it has lost none of them. */
export const readCode = ({ cells }: SheetRow, column: string, length: number): Cell<string> => {
  const cell = cells[column]
  if (cell === undefined) return fail(wording.empty(column))
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) return fail(wording.codeAsNumber(column))
  const code = String(cell)
  return new RegExp(`^\\d{${length}}$`).test(code) ? succeed(code) : fail(wording.wrongCode(column, length, code))
}

export interface NamedPerson {
  readonly name: string
  readonly phone: string | null
}

const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/

/** A name and the phone beside it. */
export const readPerson = (row: SheetRow, column: string): Cell<NamedPerson | undefined> => {
  const name = readText(row, column, 20)
  if (!name.ok) return name
  const phoneColumn = `${column}电话`
  const phone = row.cells[phoneColumn]?.toString().replaceAll(' ', '')
  if (phone !== undefined && !phonePattern.test(phone)) return fail(wording.wrongPhone(phoneColumn, phone.slice(0, 30)))
  if (name.value === undefined) return phone === undefined ? succeed(undefined) : fail(wording.phoneWithoutName(column))
  return succeed({ name: name.value, phone: phone ?? null })
}

type Values<Cells> = {
  readonly [Key in keyof Cells]: Extract<Cells[Key], { readonly ok: true }> extends { readonly value: infer Value } ? Value : never
}

/** The values of all cells, or what is wrong with the first that is. */
export const combine = <Cells extends Readonly<Record<string, Cell<unknown>>>>(cells: Cells): Cell<Values<Cells>> => {
  const refused = Object.values(cells).find((cell) => !cell.ok)
  if (refused && !refused.ok) return refused
  return succeed(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.ok ? cell.value : undefined])) as Values<Cells>)
}
