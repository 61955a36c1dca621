import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { insertAnswer } from '../../../src/cloud/store/answer-store'
import type { Failure } from '../../../src/contract/failure'
import type { Incident } from '../../../src/contract/incident'
import type { GivenInvitation } from '../../../src/contract/invitation'
import type { Contract } from '../../../src/contract/router'
import type { DeskCode, SightCode } from '../../../src/contract/session'
import { decidesOnAnswers } from '../../../src/domain/answer'
import { covers } from '../../../src/domain/area'
import { mayAppoint, type Person } from '../../../src/domain/authorization'
import { mayPublishOver } from '../../../src/domain/incident'
import type { Belonging } from '../../../src/domain/relation'
import { aCaller, aReportAt } from '../../kit/caller'
import { adviserDutySamples } from './adviser-duty-samples'
import { type Area, aCheckToJudge, aDeadLetter, aSentPhoto, revisionOf } from './an-area'
import { consultationSamples } from './consultation-samples'
import { hatSamples } from './hat-samples'
import { legalSamples } from './legal-samples'
import { librarySamples } from './library-samples'
import { mandateSamples } from './mandate-samples'
import { aPersonWith } from './people'
import { phraseSamples } from './phrase-samples'
import { portraitSamples } from './portrait-samples'
import { practiceSamples } from './practice-samples'
import { protectionSamples } from './protection-samples'
import { ratingSamples } from './rating-samples'
import { rosterSamples } from './roster-samples'
import { unitSamples } from './unit-samples'
import { workerSamples } from './worker-samples'

export type Path = { [Noun in keyof Contract & string]: `${Noun}.${keyof Contract[Noun] & string}` }[keyof Contract & string]

export interface Sample {
  /** A valid input, about a place, a matter or a photo of this area; made anew for each call. */
  readonly input: (area: Area) => unknown
  /** Whose it is; where nobody's, all whom the table lets in are let in. */
  readonly whose?: (area: Area) => Belonging
  /** Where another table than that of belongings decides. */
  /** What it says to those to whom that table does not open. */
  readonly refusesWith?: Failure
  /** Whoever did it is gone, so each area is walked by people of its own. */
  readonly isFinal?: true
  /** It gives a role, counts tries, or wants what others took away: it is walked in a city of its own. */
  readonly isAlone?: true
  readonly isOpenTo?: (area: Area, person: Person) => boolean
}

/** A browser at a desk that shows its digits. */
const aDesk = async ({ resident }: Area) => resident.answer<DeskCode>('desk.begin')
const aWord = () => uuidv7().replaceAll('-', '')
/** What domain/role.ts says of giving, and of ending, a grid worker's role here. */
const asks = {
  isOpenTo: ({ grid }: Area, { grants }: Person) => mayAppoint(grants, { role: 'gridWorker', area: grid, within: grid }),
}
const anInvitation = async ({ world: { app }, county, grid }: Area) =>
  (await aCaller(app, `dispatcher-${county}`)).answer<GivenInvitation>('invitation.give', { role: 'gridWorker', area: grid })
const aLeaver = async ({ world, grid }: Area) => (await aPersonWith(world, { role: 'gridWorker', area: grid })).account
/** What holds for the whole city is decided by those who work for it. */
const forCity = { isOpenTo: (_area: Area, { grants }: Person) => grants.some(({ area }) => area === '340400') }
/** 统计 of a place belong to those who answer for it. */
const counting = {
  isOpenTo: ({ grid }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => (role === 'dispatcher' || role === 'administrator') && covers(area, grid)),
}
/** 答案库 is decided on by those who answer for a whole county or the city. */
const deciding = { isOpenTo: (_area: Area, { grants }: Person) => decidesOnAnswers(grants) }
const aProposal = () => ({
  ...{ id: uuidv7(), question: '飞行单车到哪里登记', text: '带单车到窗口登记。', source: '测试通知', owner: '测试中心' },
  ...{ keywords: ['飞行单车'], validUntil: '2027-12-31' },
})
const aProposed = async ({ world: { app } }: Area) => {
  const { id, text, ...proposal } = aProposal()
  await insertAnswer(app.db, { id, ...proposal, answer: text, state: 'proposed', replaces: null, by: null, at: app.now() })
  return { id }
}
const nothing = { input: () => undefined }
const keyOf = ({ county, report }: Area) => ({ county, id: report.id })
const whose = ({ belonging }: Area) => belonging

/** Of a kind that neighbors may know of. */
const makeNeighborly = ({ world: { app }, county, report }: Area) =>
  app.db.updateTable('report').set({ category: '0201' }).where('county', '=', county).where('id', '=', report.id).execute()

const inHours = (hours: number) => new Date(Date.parse('2026-11-23T01:00:00Z') + hours * 3_600_000).toISOString()
const anIncident = (grid: string) => ({
  id: uuidv7(),
  kind: 'water',
  reason: '主管道抢修',
  areas: [{ grid, estate: null, building: null }],
  startsAt: inHours(-1),
  expectedEnd: inHours(6),
})
const incidentIn = async ({ world: { app }, county, grid }: Area) => {
  const { id } = await (await aCaller(app, `dispatcher-${county}`)).answer<Incident>('incident.publish', anIncident(grid))
  return { county, id }
}
/** Followed by everyone who walks, and over. */
const endedFor = async (area: Area) => {
  const { world, county } = area
  const key = await incidentIn(area)
  const { db, now } = world.app
  await db.updateTable('incident').set({ ended_at: now() }).where('county', '=', county).where('id', '=', key.id).execute()
  await sql`insert into incident_follow (county, incident, account, followed_at)
    select ${county}, ${key.id}::uuid, id, ${now()}::timestamptz from account`.execute(db)
  return { ...key, answer: 'over' }
}
/** Whoever has a say over the grid, and the unit that serves it. */
const publishing = {
  isOpenTo: ({ grid, unit }: Area, { grants }: Person) =>
    mayPublishOver([grid], { grants, served: grants.some(({ role, area }) => role === 'officer' && area === unit) ? [grid] : [] }),
}

const anEntry = (grid: string) => ({
  id: uuidv7(),
  source: 'phone',
  words: '路灯不亮',
  category: null,
  place: { by: 'grid', grid, words: '测试小区三栋' },
  caller: { phone: '', name: '', consent: false },
})
/** Whoever sits at a desk that serves the place. */
const atDesk = {
  isOpenTo: ({ grid }: Area, { grants }: Person) =>
    grants.some(({ role, area }) => (role === 'dispatcher' || role === 'clerk') && covers(area, grid)),
}

const awaitAnswer = ({ world: { app }, county, report }: Area) =>
  app.db.updateTable('report').set({ status: 'confirming' }).where('county', '=', county).where('id', '=', report.id).execute()

/** One for every procedure of the contract; without one, the walk fails. */
export const samples: Readonly<Record<Path, Sample>> = {
  'division.counties': nothing,
  'division.children': { input: () => ({ parent: '340403' }) },
  'place.locate': { input: ({ point }) => ({ point }) },
  'place.grid': { input: ({ grid }) => ({ code: grid }) },
  'place.estates': { input: ({ community }) => ({ community }) },
  'place.grids': { input: ({ community }) => ({ community }) },
  'category.list': nothing,
  'category.guess': { input: ({ county }) => ({ words: '路灯不亮', county }) },
  'session.open': nothing,
  'session.signIn': { input: () => ({ code: `code-${aWord()}` }) },
  'session.close': { ...nothing, isAlone: true },
  'session.closeEverywhere': { ...nothing, isAlone: true },
  'session.confirmPhone': { input: () => ({ code: `phone-13900000000-${aWord()}` }) },
  'session.switchRole': { input: () => ({ role: 'resident' }) },
  'identity.view': nothing,
  'identity.ask': nothing,
  'identity.confirm': {
    input: () => ({ code: `realname-测试甲-11010519491231002X-${aWord()}`, name: '测试甲', idNumber: '11010519491231002X' }),
  },
  'identity.check': {
    isAlone: true,
    input: async ({ resident }) => ({
      code: (await resident.answer<SightCode>('identity.ask')).code,
      name: '测试甲',
      idNumber: '11010519491231002X',
    }),
  },
  'invitation.give': { input: ({ grid }) => ({ role: 'gridWorker', area: grid }), ...asks },
  'invitation.list': nothing,
  'invitation.revoke': { input: async (area) => ({ id: (await anInvitation(area)).id }), ...asks },
  'invitation.look': { input: async (area) => ({ code: (await anInvitation(area)).code }) },
  'invitation.accept': {
    isAlone: true,
    input: async (area) => ({ code: (await anInvitation(area)).code }),
    // Nobody takes what they gave.
    isOpenTo: ({ world }, { account }) => account !== world.community.dispatcher,
  },
  'staff.list': { input: () => ({ role: 'gridWorker' }) },
  'staff.areas': { input: () => ({ role: 'gridWorker' }) },
  'staff.handOver': { input: async (area) => ({ account: await aLeaver(area), to: null }), ...asks },
  'staff.leave': { input: async (area) => ({ account: await aLeaver(area) }), ...asks },
  'staff.setLeave': {
    input: async (area) => ({ account: await aLeaver(area), until: null, standIn: null, handsOpen: false }),
    ...asks,
  },
  'desk.begin': nothing,
  'desk.poll': { input: () => ({ id: uuidv7(), secret: 'x'.repeat(43) }) },
  'desk.look': { isAlone: true, input: async (area) => ({ code: (await aDesk(area)).code }) },
  'desk.answer': { input: async (area) => ({ id: (await aDesk(area)).id, allow: false }) },
  'home.view': nothing,
  'home.move': { input: ({ community, grid }) => ({ community, grid }) },
  'home.preferences': { input: () => ({ name: '测试' }) },
  'message.list': { input: () => ({}) },
  'message.read': { input: () => ({}) },
  'message.unread': nothing,
  'message.answered': { input: () => ({ id: uuidv7(), answers: { 'linli-accepted': 'accept' } }) },
  'message.absence': { input: () => ({ until: null }) },
  'message.letters': { input: () => ({}) },
  'message.resend': { input: async (area) => ({ county: area.county, id: await aDeadLetter(area) }), whose },
  'personData.see': nothing,
  'personData.looks': { input: () => ({}) },
  'personData.copy': nothing,
  'personData.correct': { input: () => ({ name: '测试' }) },
  'personData.remove': { input: () => ({ class: 'messages' }) },
  'personData.setConsent': { input: () => ({ purpose: 'phone', given: true }) },
  // Nobody who holds a role leaves it to nobody; test/cloud/person-data walks how an account is closed.
  'personData.closeAccount': {
    input: () => ({ understood: true }),
    refusesWith: 'holdsRole',
    isFinal: true,
    isOpenTo: (_area, { grants }) => grants.length === 0,
  },
  'guardian.view': nothing,
  'guardian.invite': nothing,
  'guardian.consent': { input: () => ({ id: uuidv7(), relation: 'parent', code: `phone-13900000000-${aWord()}`, agreed: true }) },
  // Whose consent it is decides; test/cloud/guardian walks who may take one back.
  'guardian.revoke': { input: () => ({ id: uuidv7() }), isOpenTo: () => false },
  'person.reveal': { input: (area) => ({ ...keyOf(area), what: 'phone', reason: 'verify' }), whose },
  'photo.begin': { input: ({ county }) => ({ id: uuidv7(), county, kind: 'photo', bytes: 100 }) },
  'photo.finalize': { isAlone: true, input: async (area) => ({ id: await aSentPhoto(area), county: area.county }), whose },
  // Whose photos are left out of its answer is told in test/cloud/photo/addresses.test.ts.
  'photo.addresses': { input: ({ county }) => ({ county, ids: [uuidv7()] }) },
  'report.submit': { input: ({ grid }) => aReportAt(grid) },
  'report.mine': { input: () => ({}) },
  'report.view': { input: keyOf, whose },
  'inbox.list': { input: () => ({ part: 'open' }) },
  'routing.suggest': { input: keyOf, whose },
  'catalogue.list': { input: () => ({ kind: 'routing' }) },
  'catalogue.tryOut': { input: () => ({ kind: 'admission', rows: [] }) },
  'catalogue.put': { input: () => ({ kind: 'admission', rows: [] }) },
  'answer.search': { input: () => ({ words: '飞行单车登记' }) },
  'answer.book': nothing,
  'answer.propose': { input: () => aProposal() },
  'answer.publish': { input: aProposed, ...deciding },
  'answer.retire': { input: aProposed, ...deciding },
  'ring.views': { input: () => ({ about: 'gridWorker' }) },
  'report.queue': { input: () => ({}) },
  // Each action of it is walked in actions-walk.test.ts.
  'report.advance': {
    input: async (area) => ({
      ...keyOf(area),
      revision: await revisionOf(area),
      steps: [{ id: uuidv7(), action: 'note', words: '看过' }],
    }),
    whose,
  },
  'report.timeAccount': { input: keyOf, whose },
  // Both the holder and the center may ring while the resident’s answer is awaited.
  'report.callReporter': {
    input: async (area) => {
      await awaitAnswer(area)
      return { ...keyOf(area), call: uuidv7() }
    },
    whose,
  },
  'nearby.matters': { input: ({ grid }) => ({ place: { by: 'grid', grid, words: '' }, category: '0102', words: '路灯不亮' }) },
  'nearby.links': { input: keyOf, whose },
  'nearby.join': {
    input: async (area) => {
      await makeNeighborly(area)
      return { ...keyOf(area), join: uuidv7(), place: null, words: '', attachments: [] }
    },
    // Whoever lives anywhere may have the same: at work, on the way, at their mother's.
    isOpenTo: () => true,
  },
  'incident.at': { input: ({ grid }) => ({ place: { by: 'grid', grid, words: '' }, category: null }) },
  'incident.view': { input: incidentIn },
  'incident.follow': { input: incidentIn },
  'incident.unfollow': { input: incidentIn },
  'incident.answer': { input: endedFor },
  'numbers.view': { input: ({ grid }) => ({ area: grid, span: 'month' }), ...counting },
  'numbers.export': { input: ({ grid }) => ({ area: grid, span: 'year', form: 'xlsx' }), ...counting },
  'incident.list': nothing,
  'incident.publish': { input: ({ grid }) => anIncident(grid), ...publishing },
  'incident.revise': { input: async (area) => ({ ...(await incidentIn(area)), expectedEnd: inHours(9) }), ...publishing },
  'incident.end': { input: incidentIn, ...publishing },
  'safety.list': { input: () => ({}) },
  'safety.judge': {
    input: async (area) => ({ county: area.county, id: await aCheckToJudge(area), judgment: 'clear', words: '如实反映情况' }),
    whose,
  },
  'intake.caller': { input: () => ({ phone: '13900000000', look: uuidv7() }) },
  'intake.suggest': { input: ({ community }) => ({ words: '路灯不亮', community }) },
  'intake.places': { input: () => ({ words: '测试' }) },
  'intake.enter': { input: ({ grid }) => anEntry(grid), ...atDesk },
  'intake.find': { input: () => ({ number: '0403-261123-0001' }) },
  'intake.newSlip': { input: keyOf, ...atDesk },
  // A slip is its bearer's, whoever that is.
  'slip.link': { isAlone: true, input: () => ({ code: '1234567890' }), isOpenTo: () => false, refusesWith: 'slipWrong' },
  // Nothing in it is a workbook; test/cloud/intake/orders.test.ts walks what is in one.
  'order.tryOut': { input: () => ({ file: '' }), isOpenTo: () => false, refusesWith: 'ordersUnreadable' },
  'order.put': { input: () => ({ id: uuidv7(), file: '' }), isOpenTo: () => false, refusesWith: 'ordersUnreadable' },
  'order.imports': nothing,
  'order.undo': { input: () => ({ id: uuidv7() }), isOpenTo: () => false },
  'order.toEnter': nothing,
  'order.entered': { input: keyOf, whose },
  ...unitSamples,
  ...mandateSamples,
  ...workerSamples,
  'calendar.view': nothing,
  'calendar.tryOut': { input: () => ({ year: 2031, text: '' }), ...forCity },
  'calendar.put': { input: () => ({ year: 2031, edition: -1 }), ...forCity },
  'setting.list': nothing,
  'setting.change': { input: () => ({ name: 'rankingLeast', value: 40, from: '2099-01-01' }), ...forCity },
  ...legalSamples,
  ...consultationSamples,
  ...rosterSamples,
  ...hatSamples,
  ...practiceSamples,
  ...portraitSamples,
  ...phraseSamples,
  ...protectionSamples,
  ...adviserDutySamples,
  ...ratingSamples,
  ...librarySamples,
  'development.people': { input: () => ({ role: 'resident', words: '' }) },
  'development.signIn': { input: ({ subject }) => ({ subject }) },
}
