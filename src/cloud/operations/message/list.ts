import type { Message, MessagePage } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import { flowRules, isProtectionFlow, isPushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import { type ListedMessage, listMessages } from '../../store/message-store'
import { sittingMoment } from '../../wording/legal'
import { incidentNames } from '../../wording/matter'
import { matterLine, messageWording, unknownMessage } from '../../wording/message'
import { readKeyset, writeKeyset } from '../keyset'

const pageSize = 20

/** 消息, the newest first, or only what is still to be done. */
export const listMessagesOf = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { after, only }: { after?: string | undefined; only?: 'todo' | undefined },
): Promise<MessagePage> => {
  const wanted = { after: readKeyset(after), todosOnly: only === 'todo', at: now(), limit: pageSize + 1 }
  const rows = await listMessages(db, account, wanted)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return { messages: shown.map(toMessage), next: rows.length > pageSize && last ? writeKeyset(last) : null }
}

const toMessage = (row: ListedMessage): Message => {
  const said = isPushFlow(row.flow) ? messageWording[row.flow] : unknownMessage
  return {
    county: row.county,
    id: row.id,
    about: row.about,
    role: isPushFlow(row.flow) ? flowRules[row.flow].to : 'resident',
    ...(row.incident_kind && { kind: 'incident' as const }),
    ...(row.sitting_at && { kind: 'booking' as const }),
    ...(row.flow === 'sittingDay' && { kind: 'diary' as const }),
    ...(isProtectionFlow(row.flow) && { kind: 'protection' as const }),
    ...(row.consulted_at && { kind: 'consultation' as const }),
    title: said.title,
    words: [lineOf(row), said.words].filter(Boolean).join(''),
    at: row.at.toISOString(),
    read: row.read_at !== null,
    todo: row.todo,
  }
}

/** What it is about: a matter and its place, or a sitting and its time. */
const lineOf = ({ incident_kind, category_name, place_words, service_name, sitting_at, sitting_zone }: ListedMessage): string => {
  if (sitting_at && service_name) return `${service_name}，${sittingMoment(sitting_at, sitting_zone ?? 'Asia/Shanghai')}。`
  if (place_words === null) return ''
  return `${matterLine(incident_kind ? incidentNames[incident_kind] : category_name, place_words)}。`
}
