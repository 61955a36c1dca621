import { fail } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { Building } from '../../store/tables/estate'
import type { GridPostKind, GridTag } from '../../store/tables/grid'
import { gridImportWording as wording } from '../../wording/grid-import'
import type { SheetRow } from './grid-workbook'
import type { KnownCounty } from './known-county'
import { type Cell, type NamedPerson, readCode } from './read-cells'

/** What a row asks for: what it speaks of, which columns differ from what is stored, and what to write. */
export interface RowPlan {
  /** Two rows of one sheet must not speak of the same thing. */
  readonly subject: string
  readonly isNew: boolean
  readonly changed: readonly string[]
  readonly posts: readonly PlannedPost[]
  readonly facts?: { readonly grid: string; readonly tags?: readonly GridTag[]; readonly partyGroup?: string }
  readonly group?: { readonly code: string; readonly name: string }
  readonly building?: PlannedBuilding
}

export interface PlannedPost {
  readonly kind: GridPostKind
  readonly grid: string
  readonly neighborGroup: string | null
  readonly person: NamedPerson
}

export interface PlannedBuilding {
  readonly estate: string
  readonly grid: string
  readonly building: Building
}

/** The code of a grid that this county has in force. */
export const readGrid = (row: SheetRow, column: string, known: KnownCounty): Cell<string> => {
  const code = readCode(row, column, 15)
  return code.ok ? checkGrid(code.value, known) : code
}

export const checkGrid = (grid: string, { county, communityNames, grids }: KnownCounty): Cell<string> => {
  const community = communityNames.get(grid.slice(0, 12))
  if (countyOf(grid) !== county) return fail(wording.otherCounty(grid))
  if (community === undefined) return fail(wording.unknownCommunity(grid.slice(0, 12)))
  return grids.has(grid) ? { ok: true, value: grid } : fail(wording.unknownGrid(grid, community))
}
