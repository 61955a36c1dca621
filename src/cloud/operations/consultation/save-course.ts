import { isEnded } from '../../../domain/consultation'
import { type Course, readerOf } from '../../../domain/consultation-course'
import type { App } from '../../app'
import { handOverHold } from '../../store/adviser-route-store'
import { setPartiesEnd } from '../../store/conflict-store'
import { setReaders } from '../../store/consultation-content-store'
import { insertConsultationEvent, type StoredConsultation, setConsultation } from '../../store/consultation-store'
import type { Database } from '../../store/database'
import type { ConsultationEventTable } from '../../store/tables/consultation'
import { columnsOf } from './course-of'

export type SavingApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher'>

export interface Move {
  readonly row: StoredConsultation
  readonly before: Course
  readonly after: Course
  readonly action: ConsultationEventTable['action']
  readonly part: ConsultationEventTable['part']
  readonly actor: string | null
  readonly at: Date
}

/** The one place where a step is kept: where it stands, who has it, who may read it, and that it happened. */
export const saveMove = async (trx: Database, { row, before, after, action, part, actor, at }: Move): Promise<void> => {
  const revision = row.revision + 1
  await setConsultation(trx, row, { ...columnsOf(after), revision, last_action: action, last_actor: actor, moved_at: at })
  await insertConsultationEvent(trx, {
    county: row.county,
    consultation: row.id,
    revision,
    action,
    part,
    actor,
    from_status: before.status,
    to_status: after.status,
    reason: after.reason === before.reason ? null : (after.reason ?? null),
    due: after.clock ? new Date(after.clock.dueMs) : null,
    at,
  })
  if (before.adviser?.account !== after.adviser?.account) await handOver(trx, row, { after, because: action, at })
  if (isEnded(before.status) !== isEnded(after.status)) await setPartiesEnd(trx, row, isEnded(after.status) ? at : null)
  if (readerOf(before) !== readerOf(after)) await letRead(trx, row, after, at)
}

export const handOver = (trx: Database, row: StoredConsultation, { after, because, at }: { after: Course; because: string; at: Date }) => {
  const { adviser } = after
  const to = adviser && { adviser_county: adviser.county, adviser: adviser.id, account: adviser.account, tier: adviser.tier }
  return handOverHold(trx, row, { to, because, at })
}

/** From this moment on the asker, and the adviser to whom it was opened; whoever had it before is in no more. */
export const letRead = (trx: Database, row: Pick<StoredConsultation, 'county' | 'id' | 'owner' | 'proxy'>, after: Course, at: Date) => {
  const reader = readerOf(after)
  return setReaders(trx, row, [row.owner, reader].filter((account) => account !== null && account !== undefined) as string[], at)
}
