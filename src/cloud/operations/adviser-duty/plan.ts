import type {
  AdviserPlan,
  AssignVillage,
  DutyPlanOf,
  PlannedAdviser,
  PlansOf,
  ReleaseVillage,
  SetDutyPlan,
} from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberAt } from '../../../domain/civil-day'
import { nextDutyDays } from '../../../domain/duty-day'
import { type DutyPlan, planOf } from '../../../domain/duty-plan'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { countToConfirm } from '../../store/duty-entry-store'
import { type AdviserCard, assignVillage, listPlanned, listPlans, listServed, releaseVillage, setPlan } from '../../store/duty-plan-store'
import { monthAfter } from './month-of'
import { adviserSeenBy, asAdviser, isBureau } from './own'
import { yearOf } from './standing'
import { usualPlan } from './usual-plan'

type PlanApp = Pick<App, 'db' | 'now'>
const dutyDaysShown = 2

/** The advisers whom a county keeps, for its justice bureau; of all its counties where none is named. */
export const listPlansOf = async (
  { db }: PlanApp,
  person: Person,
  { county, words = '' }: PlansOf,
): Promise<Outcome<PlannedAdviser[], Failure>> => {
  if (county !== undefined && !isBureau(person, county)) return fail('notAllowed')
  const rows = await listPlanned(db, county === undefined ? bureauAreas(person) : [String(county)], words)
  return succeed(rows.map(({ shop_name, ...row }) => ({ ...row, shopName: shop_name })))
}

const bureauAreas = ({ grants }: Person): string[] =>
  grants
    .filter(({ role, area }) => role === 'administrator' && area.length === 6)
    .map(({ area }) => (area.endsWith('00') ? area.slice(0, 4) : area))

/** 值班计划: one's own, or for the bureau anybody's of its county. */
export const viewPlan = async (app: PlanApp, person: Person, { of }: DutyPlanOf): Promise<Outcome<AdviserPlan, Failure>> => {
  if (!of) return asAdviser(app.db, person, (own) => viewPlan(app, person, { of: own }))
  const card = await adviserSeenBy(app.db, person, of)
  return card.ok ? succeed(await planShown(app, person, card.value)) : card
}

const planShown = async (app: PlanApp, person: Person, card: AdviserCard): Promise<AdviserPlan> => {
  const at = app.now()
  const month = dayAt(at.getTime()).slice(0, 7)
  const today = dayNumberAt(at.getTime())
  const { mostVillages, ...usual } = await usualPlan(app, at)
  const [villages, plans] = [await listServed(app.db, card), await listPlans(app.db, card)]
  const [done, toConfirm] = [await yearOf(app.db, card, month), await countToConfirm(app.db, card)]
  return {
    county: card.county,
    adviser: card.adviser,
    name: card.name,
    shopName: card.shop_name,
    month,
    mostVillages,
    toConfirm,
    mayChange: isBureau(person, card.county),
    villages: villages.map(({ community, name, duty }) => {
      const changes = plans.get(community) ?? []
      const plan = planOf(changes, month, usual)
      const next = planOf(changes, monthAfter(month), usual)
      return {
        village: { code: community, name },
        plan: { ...plan },
        isUsual: !changes.some(({ from }) => from.slice(0, 7) <= month),
        next: isSame(plan, next) ? null : { ...next },
        dutyDays: nextDutyDays(duty, today, dutyDaysShown),
        standing: { ...done.standing(community, plan) },
      }
    }),
  }
}

const isSame = (one: DutyPlan, other: DutyPlan): boolean =>
  one.hoursPerMonth === other.hoursPerMonth &&
  one.lecturesPerQuarter === other.lecturesPerQuarter &&
  one.firmVisitsPerYear === other.firmVisitsPerYear

/** Changed for the months that come: what this month is measured by stays as it was. */
export const changePlan = (app: PlanApp, person: Person, { county, adviser, community, ...plan }: SetDutyPlan) =>
  asBureau(app, person, { county, adviser }, async (card) => {
    const served = await listServed(app.db, card)
    if (!served.some((each) => each.community === community)) return fail('notYourVillage')
    const from = `${monthAfter(dayAt(app.now().getTime()).slice(0, 7))}-01`
    await setPlan(app.db, { county, adviser, community, plan: { ...plan, from }, by: person.account, at: app.now() })
    return succeed(card)
  })

/** 挂村: one adviser has five villages at most, as Anhui's guide says. */
export const giveVillage = (app: PlanApp, person: Person, { county, adviser, community, duty }: AssignVillage) =>
  asBureau(app, person, { county, adviser }, async (card) => {
    if (!(await findAreaNames(app.db, [community])).has(community)) return fail('placeNotFound')
    const { mostVillages } = await usualPlan(app, app.now())
    return (await assignVillage(app.db, { county, adviser, community, duty, most: mostVillages })) ? succeed(card) : fail('tooManyVillages')
  })

export const takeVillage = (app: PlanApp, person: Person, { county, adviser, community }: ReleaseVillage) =>
  asBureau(app, person, { county, adviser }, async (card) => {
    await releaseVillage(app.db, { county, adviser }, community)
    return succeed(card)
  })

const asBureau = async (
  app: PlanApp,
  person: Person,
  key: { county: number; adviser: string },
  work: (card: AdviserCard) => Promise<Outcome<AdviserCard, Failure>>,
): Promise<Outcome<AdviserPlan, Failure>> => {
  if (!isBureau(person, key.county)) return fail('notAllowed')
  const card = await adviserSeenBy(app.db, person, key)
  const done = card.ok ? await work(card.value) : card
  return done.ok ? succeed(await planShown(app, person, done.value)) : done
}
