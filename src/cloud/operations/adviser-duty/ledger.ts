import type { Ledger, LedgerOf } from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { countsInLedger, dutyKinds, isOnSite } from '../../../domain/duty-entry'
import { planOf } from '../../../domain/duty-plan'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { dutyFacts, type FoundDuty } from '../../store/duty-entry-store'
import { type AdviserCard, listPlans } from '../../store/duty-plan-store'
import { adviserDutyWording } from '../../wording/adviser-duty'
import { spanOf } from './month-of'
import { adviserSeenBy } from './own'
import { yearOf } from './standing'
import { usualPlan } from './usual-plan'

type LedgerApp = Pick<App, 'db' | 'now'>

/** 月台账 of one village: what counts, a row each, and what is missing against the plan. */
export const viewLedger = async (
  app: LedgerApp,
  person: Person,
  { community, month, ...key }: LedgerOf,
): Promise<Outcome<Ledger, Failure>> => {
  const card = await adviserSeenBy(app.db, person, key)
  return card.ok ? succeed(await ledgerOf(app, card.value, community, month)) : card
}

const ledgerOf = async (app: LedgerApp, card: AdviserCard, community: string, month: string): Promise<Ledger> => {
  const [names, plans] = [await findAreaNames(app.db, [community]), await listPlans(app.db, card)]
  // Of a month that is over, what the settings said when it ended.
  const lastMoment = new Date(Math.min(app.now().getTime(), spanOf('month', month).until.getTime() - 1))
  const { mostVillages: _, ...usual } = await usualPlan(app, lastMoment)
  const plan = planOf(plans.get(community) ?? [], month, usual)
  const year = await yearOf(app.db, card, month)
  const all = [...year.inMonth(community)].reverse()
  const counted = all.filter((entry) => countsInLedger(dutyFacts(entry)))
  const name = names.get(community) ?? community
  return {
    title: adviserDutyWording.file(name, month),
    month,
    village: { code: community, name },
    adviserName: card.name,
    shopName: card.shop_name,
    license: card.license_number,
    counts: countsOf(counted),
    rows: counted.map((entry) => ({
      kind: entry.kind,
      from: entry.started_at.toISOString(),
      until: entry.ended_at?.toISOString() ?? null,
      minutes: dutyFacts(entry).minutes,
      proof: entry.proof && adviserDutyWording.proofs[entry.proof],
    })),
    plan: { ...plan },
    standing: { ...year.standing(community, plan) },
    toConfirm: all.filter((entry) => !isUnderWay(entry) && entry.confirmed_at === null).length,
    toProve: all.filter((entry) => isOnSite(entry.kind) && entry.ended_at !== null && entry.proof === null).length,
  }
}

const isUnderWay = ({ kind, ended_at }: FoundDuty) => isOnSite(kind) && ended_at === null

const countsOf = (counted: readonly FoundDuty[]): Ledger['counts'] =>
  dutyKinds
    .map((kind) => ({ kind, facts: counted.map(dutyFacts).filter((each) => each.kind === kind) }))
    .filter(({ facts }) => facts.length > 0)
    .map(({ kind, facts }) => ({ kind, count: facts.length, minutes: facts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) }))
