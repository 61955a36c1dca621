import { succeed } from '../../../domain/outcome'
import type { SheetRow } from './grid-workbook'
import { isHeldBy, type KnownCounty, postKey } from './known-county'
import { type Cell, combine, readCode, readNeededText, readPerson } from './read-cells'
import { checkGrid, type RowPlan } from './row-plan'

/** A row of the sheet 邻里小组: its name and its 邻长. */
export const planNeighborGroupRow = (row: SheetRow, known: KnownCounty): Cell<RowPlan> => {
  const code = readCode(row, '小组编码', 17)
  if (!code.ok) return code
  const read = combine({
    grid: checkGrid(code.value.slice(0, 15), known),
    name: readNeededText(row, '小组名称', 30),
    lead: readPerson(row, '邻长'),
  })
  if (!read.ok) return read
  const { grid, name, lead } = read.value
  const storedName = known.groupNames.get(code.value)
  const isNewLead = lead !== undefined && !isHeldBy(known.posts.get(postKey('neighborLead', code.value)), lead)
  return succeed({
    subject: code.value,
    isNew: storedName === undefined,
    changed: [...(storedName === name ? [] : ['小组名称']), ...(isNewLead ? ['邻长'] : [])],
    posts: isNewLead ? [{ kind: 'neighborLead', grid, neighborGroup: code.value, person: lead }] : [],
    ...(storedName !== name && { group: { code: code.value, name } }),
  })
}
