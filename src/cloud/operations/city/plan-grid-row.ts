import { fail, succeed } from '../../../domain/outcome'
import type { GridPostKind, GridTag } from '../../store/tables/grid'
import { gridImportWording as wording } from '../../wording/grid-import'
import type { SheetRow } from './grid-workbook'
import { isHeldBy, type KnownCounty, postKey } from './known-county'
import { type Cell, combine, readPerson, readText } from './read-cells'
import { type RowPlan, readGrid } from './row-plan'

const columnByKind = { lead: '网格长', instructor: '指导员', police: '民警', lawyer: '律师' } as const satisfies Partial<
  Record<GridPostKind, string>
>
const kinds = Object.keys(columnByKind) as (keyof typeof columnByKind)[]

const tagByWord: Readonly<Record<string, GridTag>> = { 红: 'red', 蓝: 'blue', 橙: 'orange', 绿: 'green', 金: 'gold' }

/** A row of the sheet 网格: who stands for a grid, its party group and its colors. */
export const planGridRow = (row: SheetRow, known: KnownCounty): Cell<RowPlan> => {
  const read = combine({
    grid: readGrid(row, '网格编码', known),
    lead: readPerson(row, columnByKind.lead),
    instructor: readPerson(row, columnByKind.instructor),
    police: readPerson(row, columnByKind.police),
    lawyer: readPerson(row, columnByKind.lawyer),
    partyGroup: readText(row, '党组织', 60),
    tags: readTags(row),
  })
  if (!read.ok) return read
  const { grid, partyGroup, tags } = read.value
  const stored = known.grids.get(grid)
  const posts = kinds.flatMap((kind) => {
    const person = read.value[kind]
    return person && !isHeldBy(known.posts.get(postKey(kind, grid)), person) ? [{ kind, grid, neighborGroup: null, person }] : []
  })
  const newParty = partyGroup === stored?.partyGroup ? undefined : partyGroup
  const newTags = sorted(tags) === sorted(stored?.tags) ? undefined : tags
  return succeed({
    subject: grid,
    isNew: false,
    changed: [
      ...posts.map(({ kind }) => columnByKind[kind]),
      ...(newParty === undefined ? [] : ['党组织']),
      ...(newTags ? ['颜色标签'] : []),
    ],
    posts,
    facts: { grid, ...(newTags && { tags: newTags }), ...(newParty !== undefined && { partyGroup: newParty }) },
  })
}

const sorted = (tags: readonly GridTag[] | undefined) => [...(tags ?? [])].sort().join()

const readTags = (row: SheetRow): Cell<readonly GridTag[] | undefined> => {
  const text = readText(row, '颜色标签', 20)
  if (!text.ok || text.value === undefined) return text.ok ? succeed(undefined) : text
  const words = text.value.split(/[、，,;；\s]+/).filter(Boolean)
  const strange = words.find((word) => !tagOf(word))
  if (strange !== undefined) return fail(wording.wrongTag(strange))
  return succeed([...new Set(words.flatMap((word) => tagOf(word) ?? []))])
}

const tagOf = (word: string): GridTag | undefined => tagByWord[word.replace(/色$/, '')]
