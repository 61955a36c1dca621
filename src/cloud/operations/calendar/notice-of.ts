import readWorkbook from 'read-excel-file/node'
import type { Notice } from '../../../contract/calendar'
import { type NoticeDay, type ReadNotice, readNotice } from '../../../domain/holiday-notice'
import { noticeWording } from '../../wording/calendar'

export interface NoticeOf {
  readonly days: readonly NoticeDay[]
  readonly problems: readonly string[]
}

/** What the given notice says of its year; a year without one is taken back. */
export const noticeOf = async ({ year, text, file }: Notice): Promise<NoticeOf> => {
  if (text === undefined && file === undefined) return { days: [], problems: [] }
  const lines = file === undefined ? text : await linesOf(file)
  if (lines === undefined) return { days: [], problems: [noticeWording.notWorkbook] }
  const { days, problems }: ReadNotice = readNotice(lines ?? '', year)
  return { days, problems: problems.map((each) => noticeWording.problem(each)) }
}

/** A sheet is read as one day a line, whatever its headings. */
const linesOf = async (file: string): Promise<string | undefined> => {
  const [sheet] = (await readWorkbook(Buffer.from(file, 'base64')).catch(() => undefined)) ?? []
  if (!sheet) return undefined
  return sheet.data.map((row) => row.map(cellWords).join(' ')).join('\n')
}

const cellWords = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim())
