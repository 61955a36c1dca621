import type { Letter, LetterPage } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import { flowRules, isPushFlow } from '../../../domain/push-flow'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { type DeadLetter, listDeadLetters } from '../../store/letter-store'
import { audienceWords, whyWords } from '../../wording/letter'
import { messageWording, unknownMessage } from '../../wording/message'
import { readKeyset, writeKeyset } from '../keyset'

const pageSize = 20

/** 没送到的提醒: what no channel could bring to a phone, for the center of that place. */
export const listLetters = async (
  { db }: Pick<App, 'db'>,
  { account, grants }: Person,
  { after }: { after?: string | undefined },
): Promise<LetterPage> => {
  const areas = grants.filter(({ role }) => role === 'dispatcher').map(({ area }) => area.replace(/^(\d{4})00$/, '$1'))
  if (!areas.length) return { letters: [], next: null }
  const rows = await listDeadLetters(db, { areas, account, posts: grants.map(({ area }) => area) }, readKeyset(after), pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    letters: shown.map(toLetter),
    next: rows.length > pageSize && last ? writeKeyset({ at: failedAt(last), id: last.id }) : null,
  }
}

const failedAt = ({ failed_at }: DeadLetter): Date => failed_at ?? new Date(0)

const toLetter = (row: DeadLetter): Letter => {
  const flow = String(row.payload['flow'])
  return {
    county: row.county,
    id: row.id,
    about: row.about,
    number: formatReportNumber(row),
    title: (isPushFlow(flow) ? messageWording[flow] : unknownMessage).title,
    to: isPushFlow(flow) ? audienceWords[flowRules[flow].to] : '',
    failedAt: failedAt(row).toISOString(),
    attempts: row.attempts,
    why: whyWords(row.last_error),
  }
}
