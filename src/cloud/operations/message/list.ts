import type { Message, MessagePage } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import { flowRules, isPushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import { type ListedMessage, listMessages } from '../../store/message-store'
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
  const subject = row.incident_kind ? incidentNames[row.incident_kind] : row.category_name
  return {
    county: row.county,
    id: row.id,
    about: row.about,
    role: isPushFlow(row.flow) ? flowRules[row.flow].to : 'resident',
    ...(row.incident_kind && { kind: 'incident' as const }),
    title: said.title,
    words: [row.place_words === null ? '' : `${matterLine(subject, row.place_words)}。`, said.words].filter(Boolean).join(''),
    at: row.at.toISOString(),
    read: row.read_at !== null,
    todo: row.todo,
  }
}
