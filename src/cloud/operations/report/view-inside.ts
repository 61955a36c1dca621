import type { Attachment } from '../../../contract/photo'
import type { ReportView } from '../../../contract/report'
import { Step } from '../../../contract/report-step'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { next } from '../../../domain/lifecycle'
import { reportLifecycle } from '../../../domain/report'
import { draftables, type ReportAction } from '../../../domain/report-action'
import type { App } from '../../app'
import { listContacts } from '../../store/home-store'
import { findDraft } from '../../store/report-draft-store'
import type { FoundReport } from '../../store/report-view-store'
import { matterWording } from '../../wording/matter'
import { factsOf } from './facts'
import type { Rules } from './rules'

type InsideApp = Pick<App, 'db' | 'cipher' | 'now'>

interface Looking {
  readonly row: FoundReport
  readonly person: Person
  readonly rules: Rules
  readonly actions: readonly ReportAction[]
  readonly wires: ReadonlyMap<string, Attachment>
}

/** 单位内部: what the unit keeps among its own people; nothing for anybody else. */
export const insideOf = async (app: InsideApp, looking: Looking): Promise<NonNullable<ReportView['inside']> | null> => {
  const { row, person, rules, actions } = looking
  const facts = factsOf(row, { at: app.now(), rules, person })
  if (!row.unit || !facts.post) return null
  const leads = (action: ReportAction) =>
    next(reportLifecycle, { status: row.status }, action, 'officer', { ...facts, post: 'leader' as const }).ok
  const mayLay = draftables.filter((action) => facts.post !== 'crew' || action === 'finish')
  return {
    unit: row.unit,
    post: facts.post,
    crewName: row.crew && (await nameOf(app, row.crew)),
    draft: facts.isDrafted ? await draftOf(app, looking) : null,
    draftable: actions.includes('draft') ? mayLay.filter(leads) : [],
  }
}

const nameOf = async ({ db, cipher }: InsideApp, account: string): Promise<string> => {
  const [found] = await listContacts(db, [account])
  return found?.name ? cipher.open('account.name', cityCounty, found.name) : matterWording.roles.officer
}

const draftOf = async ({ db, cipher }: InsideApp, { row, wires }: Looking) => {
  const found = await findDraft(db, row.county, row.id)
  if (!found) return null
  const { words, reason, owner, share, conditions = [], attachments = [] } = Step.parse({ ...found.step, id: row.id, action: found.action })
  return {
    action: found.action,
    byName: found.name ? cipher.open('account.name', cityCounty, found.name) : matterWording.roles.officer,
    at: found.at.toISOString(),
    words: words ?? null,
    reason: reason ?? null,
    owner: owner ?? null,
    share: share ?? null,
    conditions,
    attachments: attachments.flatMap((id) => wires.get(id) ?? []),
  }
}
