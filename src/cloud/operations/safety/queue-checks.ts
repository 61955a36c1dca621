import type { App } from '../../app'
import { insertChecks, type NewCheck } from '../../store/content-check-store'
import type { Database } from '../../store/database'
import type { OutboxEntry } from '../../store/outbox-store'

/** What somebody said or showed in one event of a report. */
export interface Said {
  readonly county: number
  readonly report: string
  readonly event: string
  readonly author: string
  readonly at: Date
  readonly words: string | null | undefined
  readonly attachments: readonly string[]
}

/** Remembers that these are to be checked, in the transaction that writes them, and answers what is to be queued with the rest. */
export const queueChecks = async (app: Pick<App, 'newId' | 'safety'>, trx: Database, said: readonly Said[]): Promise<OutboxEntry[]> => {
  if (!app.safety) return []
  const checks = said.flatMap((each) => checksOf(app, each))
  await insertChecks(trx, checks)
  return checks.map(({ county, id, kind, target, at }) => ({
    county,
    id: app.newId(),
    kind: `safety.${kind}`,
    key: `safety:${target}`,
    about: id,
    payload: {},
    availableAt: at,
  }))
}

const checksOf = ({ newId }: Pick<App, 'newId'>, { county, report, event, author, at, words, attachments }: Said): NewCheck[] => {
  const common = { county, report, author, at }
  const text = words ? [{ ...common, id: newId(), kind: 'text' as const, target: event }] : []
  return [...text, ...[...new Set(attachments)].map((target) => ({ ...common, id: newId(), kind: 'media' as const, target }))]
}
