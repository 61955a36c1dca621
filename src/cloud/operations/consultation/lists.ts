import type {
  ConsultationPool,
  ConsultationQueue,
  ConsultationQueueOf,
  ConsultationsOf,
  OwnConsultations,
} from '../../../contract/consultation'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { listConsultationsOf, listPool, listQueueOf } from '../../store/consultation-store'
import { mayFollow } from '../hat/may-follow'
import { readKeyset, writeKeyset } from '../keyset'
import { leadsOf, sightOf } from './part-in'
import { toSummary } from './wire-consultation'

type ListApp = Pick<App, 'db' | 'now'>

const pageSize = 20

/** 我的咨询, in every county, the newest first; of what is to stay between them not even the kind stands in a list. */
export const ownConsultations = async (app: ListApp, person: Person, { after }: ConsultationsOf): Promise<OwnConsultations> => {
  const at = app.now()
  const { account } = person
  const rows = await listConsultationsOf(app.db, account, readKeyset(after), pageSize + 1)
  const last = rows.slice(0, pageSize).at(-1)
  // What somebody filed in a hat that they wear no more is not there for them.
  const shown: typeof rows = []
  for (const row of rows.slice(0, pageSize)) if (row.owner === account || (await mayFollow(app, person, row))) shown.push(row)
  return {
    consultations: shown.map((row) => ({
      ...toSummary(row, { sight: row.owner === account && !row.neutral ? 'full' : 'closed', at }),
      ...(row.owner !== account && { adviserName: null }),
    })),
    next: rows.length > pageSize && last ? writeKeyset({ at: last.asked_at, id: last.id }) : null,
  }
}

/** 顾问待办, by whose clock runs out first. */
export const listConsultationQueue = async (
  { db, now }: ListApp,
  { account }: Person,
  { part, after }: ConsultationQueueOf,
): Promise<ConsultationQueue> => {
  const at = now()
  const rows = await listQueueOf(db, account, { part, after: readKeyset(after), limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => {
      const sight = sightOf(row, 'adviser')
      return { ...toSummary(row, { sight, at }), sight, revision: row.revision }
    }),
    next: rows.length > pageSize && last ? writeKeyset({ at: last.queued_at, id: last.id }) : null,
  }
}

const poolSize = 100

/** 县池: that it is there and how late it is; what was said opens with the consultation itself, and is noted. */
export const listConsultationPool = async ({ db, now }: ListApp, { grants }: Person): Promise<ConsultationPool> => {
  const counties = leadsOf(grants)
  const rows = counties.length > 0 ? await listPool(db, counties, poolSize) : []
  return { rows: rows.map((row) => toSummary(row, { sight: row.is_told_up ? 'full' : 'closed', at: now() })) }
}
