import * as z from 'zod/mini'
import { pushFlows } from '../../../domain/push-flow'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import type { ClaimedEntry } from '../../store/outbox-store'
import { findSubject } from '../../store/person-store'
import { findReport } from '../../store/report-store'
import { pushData } from '../../wording/push'
import type { Handled } from './drain'

const Payload = z.object({ flow: z.enum(pushFlows), account: z.uuid() })

const pageByFlow = {
  newReport: 'packages/worker/pages/matter/index',
  disputed: 'packages/worker/pages/matter/index',
  toCenter: 'packages/center/pages/matter/index',
  accepted: 'packages/resident/pages/matter/index',
  finished: 'packages/resident/pages/matter/index',
  returned: 'packages/resident/pages/matter/index',
} as const

/** Tells one person of one event; the page they land on carries the entry's id, by which a message sent twice is known. */
export const sendPush = async (app: App, { county, id, about, payload }: ClaimedEntry): Promise<Handled> => {
  const { flow, account } = Payload.parse(payload)
  const [templateId] = app.templates[flow] ?? []
  if (!templateId) return { done: true, note: 'notConfigured' }
  const openid = await openidOf(app, account)
  if (!openid) return { done: true, note: 'noOpenid' }
  const report = await findReport(app.db, county, about)
  if (!report) return { done: true, note: 'reportGone' }
  const result = await app.wechat.sendSubscribeMessage({
    openid,
    templateId,
    page: `${pageByFlow[flow]}?county=${county}&id=${about}&k=${id}`,
    data: pushData(flow, {
      number: formatReportNumber(report),
      category: report.category_name,
      place: report.place_words,
      due: report.due,
    }),
  })
  if (result.sent) return { done: true }
  return { done: false, error: `${result.reason} ${result.code ?? ''}`.trim(), final: !result.retry }
}

/** The development sign-in's people have no openid; the stand-in knows them by their word. */
const openidOf = async ({ db, isDevelopment }: App, account: string): Promise<string | undefined> =>
  (await findSubject(db, account, 'openid')) ?? (isDevelopment ? await findSubject(db, account, 'development') : undefined)
