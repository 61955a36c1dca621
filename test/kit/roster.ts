import writeWorkbook from 'write-excel-file/node'
import { rosterColumns } from '../../src/cloud/wording/roster'
import type { RosterKind } from '../../src/domain/roster'

type Cells = Readonly<Record<string, string>>

/** A workbook of a roster, in base64 as a page sends it. */
export const aRoster = async (kind: RosterKind, ...people: readonly Cells[]): Promise<string> => {
  const headings = rosterColumns[kind]
  const rows = [headings, ...people.map((person) => headings.map((heading) => person[heading] ?? ''))]
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })))
  return (await writeWorkbook(cells).toBuffer()).toString('base64')
}

export const aGuideRow = (phone: string, change: Cells = {}): Cells => ({
  姓名: '张桂英',
  手机号: phone,
  '村（社区）': '测试社区居委会',
  村民小组: '第一村民组',
  专长: '婚姻家庭、邻里',
  ...change,
})

export const anAdviserRow = (phone: string, license: string, shop: string, change: Cells = {}): Cells => ({
  姓名: '李明',
  手机号: phone,
  执业证号: license,
  律所: shop,
  '服务的村（社区）': '测试社区居委会',
  驻村日: '每月15日',
  ...change,
})
