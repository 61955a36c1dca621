import type { ConsultationKey, ConsultationView } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { consultationActions, consultationLifecycle } from '../../../domain/consultation'
import { factsAt } from '../../../domain/consultation-course'
import type { ConsultationPart, Sight } from '../../../domain/consultation-words'
import { openActions } from '../../../domain/lifecycle'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { asPerson } from '../../store/closed-store'
import {
  findContent,
  insertConsultationLook,
  letLeadIn,
  listConsultationLooks,
  listMessagesIn,
} from '../../store/consultation-content-store'
import { findRating } from '../../store/consultation-rating-store'
import { type FoundConsultation, findConsultation } from '../../store/consultation-store'
import { consultationWording } from '../../wording/consultation'
import { mayFollow } from '../hat/may-follow'
import { courseOf } from './course-of'
import { partIn, sightOf } from './part-in'
import { partiesOf } from './parties'
import { mayRate, toRating } from './rateable'
import { type ConsultationRules, readConsultationRules } from './rules'
import { threadOf } from './thread'
import { toSummary } from './wire-consultation'

export type ViewApp = SeeApp & Pick<App, 'newId'>
/** To look without being noted: at what is one's own. */
type SeeApp = Pick<App, 'db' | 'now' | 'cipher'>

/** For whose it is, for who has it now, and for the lead once it was told upward; for nobody else it is there. */
export const viewConsultation = async (app: ViewApp, person: Person, key: ConsultationKey): Promise<Outcome<ConsultationView, Failure>> => {
  const row = await findConsultation(app.db, key)
  const part = row && partIn(row, person)
  if (!row || !part) return fail('notFound')
  if (part === 'proxy' && !(await mayFollow(app, person, row))) return fail('notFound')
  if (part === 'adviser' || part === 'lead') await noteLook(app, person, row, part)
  return succeed(await toView(app, person, { row, part, sight: sightOf(row, part) }))
}

/** 谁看过, where the asker reads it. */
const noteLook = (app: ViewApp, { account }: Person, row: FoundConsultation, part: 'adviser' | 'lead') => {
  const name = part === 'adviser' ? (row.adviser_name ?? '') : consultationWording.lead
  return insertConsultationLook(app.db, row, { id: app.newId(), account, part, name, at: app.now() })
}

const looksShown = 30

interface Seen {
  readonly row: FoundConsultation
  readonly part: ConsultationPart
  readonly sight: Sight
}

export const toView = async (app: SeeApp, person: Person, { row, part, sight }: Seen): Promise<ConsultationView> => {
  const at = app.now()
  const rules = await readConsultationRules(app)
  return {
    ...toSummary(row, { sight, at }),
    revision: row.revision,
    as: part,
    sight,
    actions: sight === 'closed' ? [] : actionsOf(row, part, rules, at),
    community: row.community,
    promise: row.promise,
    hat: row.hat,
    adviser: part === 'proxy' ? null : adviserOf(row),
    followUpsLeft: followUpsLeft(row, rules, at),
    reopenUntil: row.status === 'closed' ? (row.reopen_until?.toISOString() ?? null) : null,
    isInPool: row.status === 'queued' && row.adviser === null,
    hotline: consultationWording.hotline,
    closeReason: row.close_reason,
    report: part === 'asker' && row.report ? { county: row.county, id: row.report } : null,
    answerLeast: rules.settings.consultAnswerLeast,
    ...(sight === 'full' ? await contentFor(app, person, row, part) : noContent),
    ...(await ownPart(app, row, part)),
  }
}

type Inside = 'aboutVillage' | 'parties' | 'onBehalf' | 'messages' | 'reason' | 'aidHint'

const noContent: Pick<ConsultationView, Inside> = {
  aboutVillage: null,
  parties: null,
  onBehalf: null,
  messages: [],
  reason: null,
  aidHint: null,
}

const contentFor = async (
  app: SeeApp,
  person: Person,
  row: FoundConsultation,
  part: ConsultationPart,
): Promise<Pick<ConsultationView, Inside>> => {
  const { content, messages } = await readAs(app, person, row, part)
  const askerName = consultationWording.asker[part === 'asker' ? 'own' : 'other']
  return {
    aboutVillage: row.about_village,
    parties: content ? partiesOf(app, row.county, content) : null,
    onBehalf: content ? personOf(app, row.county, content) : null,
    messages: await threadOf(app, row, { messages, askerName }),
    reason: row.reason,
    aidHint: row.aid_hint,
  }
}

/** 评价 and 谁看过: what is between the asker and the bureau. */
const ownPart = async (
  app: SeeApp,
  row: FoundConsultation,
  part: ConsultationPart,
): Promise<Pick<ConsultationView, 'rating' | 'mayRate' | 'looks'>> => {
  const rating = part === 'proxy' ? undefined : await findRating(app.db, row)
  const looks = part === 'asker' ? await listConsultationLooks(app.db, row, looksShown) : []
  return {
    rating: rating ? toRating(app, row.county, rating) : null,
    mayRate: part === 'asker' && !rating && mayRate(row),
    looks: looks.map(({ at, name, part: as }) => ({ at: at.toISOString(), name, part: as })),
  }
}

type Content = NonNullable<Awaited<ReturnType<typeof findContent>>>

/** Through the database's own lock: what it does not let this person see is not there. */
const readAs = async ({ db, now }: SeeApp, { account }: Person, row: FoundConsultation, part: ConsultationPart) => {
  if (part === 'lead') await letLeadIn(db, row, account, now())
  return asPerson(db, account, async (trx) => ({ content: await findContent(trx, row), messages: await listMessagesIn(trx, row) }))
}

const personOf = ({ cipher }: SeeApp, county: number, { person_name: name, consent }: Content): ConsultationView['onBehalf'] =>
  name === null || consent === null ? null : { name: cipher.open('consultation_content.person_name', county, name), agreedAt: consent.at }

/** What this person may do next; what still wants words is offered, and asked for when it is done. */
const actionsOf = (row: FoundConsultation, part: ConsultationPart, rules: ConsultationRules, at: Date): ConsultationView['actions'] => {
  if (part === 'lead' || part === 'proxy') return []
  const said = { isFullAnswer: true, isAidAnswered: true, namesMissing: true, saysSomething: true, adviserStays: row.adviser_serves }
  const facts = factsAt(courseOf(row), { atMs: at.getTime(), rules, facts: said })
  const open = openActions(consultationLifecycle, row.status, part === 'asker' ? 'resident' : 'lawyer', facts)
  return consultationActions.filter((action) => open.includes(action))
}

const followUpsLeft = ({ follow_ups, follow_up_until }: FoundConsultation, { settings }: ConsultationRules, at: Date): number =>
  follow_up_until === null || at > follow_up_until ? 0 : Math.max(0, settings.consultFollowUps - follow_ups)

const adviserOf = (row: FoundConsultation): ConsultationView['adviser'] => {
  const { adviser_county: county, adviser: id, adviser_name: name, shop, shop_name } = row
  if (county === null || id === null || name === null || shop === null) return null
  return { county, id, name, license: row.adviser_license, photo: row.adviser_photo, shop, shopName: shop_name ?? '' }
}
