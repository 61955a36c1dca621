import fc from 'fast-check'
import type { Rule } from '../../src/domain/access-rule'
import { areasAround, covers } from '../../src/domain/area'
import { authorization, levelNeeded, mayCall, type Procedure } from '../../src/domain/authorization'
import { relationTo, rolesOn } from '../../src/domain/relation'
import { isRole, type Role, roles } from '../../src/domain/role'

const report = { reporter: 'anna', community: '340403007001', grid: '340403007001006' }
const nobody = { account: 'nobody', grants: [] }
const worker = (area: string) => ({ account: 'worker', grants: [{ role: 'gridWorker', area } as const] })
const dispatcher = (area: string) => ({ account: 'center', grants: [{ role: 'dispatcher', area } as const] })
const procedures = Object.keys(authorization) as Procedure[]

test('who may do what', () => {
  const lines = procedures.map((procedure) => {
    const rule: Rule = authorization[procedure]
    const who =
      typeof rule === 'string'
        ? rule
        : Object.entries(rule.roles)
            .map(([role, scope]) => `${role} (${scope})`)
            .join(', ')
    const [level, risky] = [levelNeeded(procedure), levelNeeded(procedure, true)]
    return `${procedure}: ${who}${risky === 'openid' ? '' : `, from ${level}, where risky from ${risky}`}`
  })
  expect(lines).toMatchInlineSnapshot(`
[
  "division.counties: everyone",
  "division.children: everyone",
  "place.locate: signedIn",
  "place.grid: signedIn",
  "place.estates: signedIn",
  "place.grids: signedIn",
  "category.list: everyone",
  "category.guess: everyone",
  "session.open: everyone",
  "session.signIn: everyone",
  "session.close: signedIn",
  "session.closeEverywhere: signedIn",
  "session.confirmPhone: signedIn",
  "session.switchRole: signedIn",
  "desk.begin: everyone",
  "desk.poll: everyone",
  "desk.look: gridWorker (any), dispatcher (any), administrator (any), clerk (any), officer (any), lawyer (any), mediator (any)",
  "desk.answer: gridWorker (any), dispatcher (any), administrator (any), clerk (any), officer (any), lawyer (any), mediator (any)",
  "identity.view: signedIn",
  "identity.ask: signedIn",
  "identity.confirm: signedIn",
  "identity.check: clerk (any)",
  "invitation.give: dispatcher (any), administrator (any)",
  "invitation.list: dispatcher (any), administrator (any)",
  "invitation.revoke: dispatcher (any), administrator (any)",
  "invitation.look: signedIn",
  "invitation.accept: resident (any), from phone, where risky from phone",
  "staff.list: dispatcher (any), administrator (any)",
  "staff.areas: dispatcher (any), administrator (any)",
  "staff.handOver: dispatcher (any), administrator (any)",
  "staff.leave: gridWorker (any), dispatcher (any), administrator (any)",
  "staff.setLeave: gridWorker (any), dispatcher (any), administrator (any)",
  "home.view: signedIn",
  "home.move: signedIn",
  "home.preferences: signedIn",
  "message.list: signedIn",
  "message.read: signedIn",
  "message.unread: signedIn",
  "message.answered: signedIn",
  "message.absence: gridWorker (own), dispatcher (own), officer (own)",
  "message.letters: dispatcher (area)",
  "message.resend: dispatcher (area)",
  "personData.see: signedIn",
  "personData.looks: signedIn",
  "personData.copy: signedIn",
  "personData.correct: signedIn",
  "personData.remove: signedIn",
  "personData.setConsent: signedIn",
  "personData.closeAccount: signedIn",
  "guardian.view: signedIn",
  "guardian.invite: signedIn",
  "guardian.consent: signedIn",
  "guardian.revoke: signedIn",
  "person.reveal: gridWorker (held), dispatcher (area)",
  "photo.begin: signedIn",
  "photo.finalize: resident (own)",
  "photo.addresses: signedIn",
  "report.submit: resident (own), from openid, where risky from phone",
  "report.mine: resident (own)",
  "report.view: resident (own), joiner (joined), proxy (spokenFor), gridWorker (grid), dispatcher (area), clerk (community), officer (unit), coUnit (called)",
  "report.queue: gridWorker (grid), dispatcher (area), officer (unit)",
  "report.advance: resident (own), joiner (joined), proxy (spokenFor), gridWorker (grid), dispatcher (center), clerk (community), officer (unit), coUnit (called), supervisor (above)",
  "ring.views: signedIn",
  "answer.search: signedIn",
  "answer.book: gridWorker (any), dispatcher (any), administrator (any), clerk (any), officer (any)",
  "answer.propose: gridWorker (any), dispatcher (any), administrator (any), clerk (any), officer (any)",
  "answer.publish: dispatcher (any), administrator (any)",
  "answer.retire: dispatcher (any), administrator (any)",
  "nearby.matters: signedIn",
  "nearby.links: gridWorker (grid), dispatcher (area)",
  "nearby.join: resident (any), from openid, where risky from phone",
  "incident.at: signedIn",
  "incident.view: signedIn",
  "incident.follow: signedIn",
  "incident.unfollow: signedIn",
  "incident.answer: signedIn",
  "incident.list: dispatcher (any), clerk (any), officer (any)",
  "incident.publish: dispatcher (any), clerk (any), officer (any)",
  "incident.revise: dispatcher (any), clerk (any), officer (any)",
  "incident.end: dispatcher (any), clerk (any), officer (any)",
  "safety.list: dispatcher (area)",
  "safety.judge: dispatcher (area)",
  "report.timeAccount: gridWorker (grid), dispatcher (area), clerk (community), officer (unit)",
  "report.callReporter: gridWorker (held), dispatcher (area), officer (unit)",
  "intake.caller: dispatcher (any), clerk (any)",
  "intake.suggest: dispatcher (any), clerk (any)",
  "intake.places: dispatcher (any), clerk (any)",
  "intake.enter: dispatcher (any), clerk (any)",
  "intake.find: dispatcher (any), clerk (any)",
  "intake.newSlip: dispatcher (any), clerk (any)",
  "slip.link: resident (own)",
  "order.tryOut: dispatcher (any)",
  "order.put: dispatcher (any)",
  "order.imports: dispatcher (any)",
  "order.undo: dispatcher (any)",
  "order.toEnter: dispatcher (area)",
  "order.entered: dispatcher (area)",
  "numbers.view: dispatcher (any), administrator (any), officer (any)",
  "numbers.export: dispatcher (any), administrator (any), officer (any)",
  "calendar.view: dispatcher (any), administrator (any)",
  "calendar.tryOut: dispatcher (any), administrator (any)",
  "calendar.put: dispatcher (any), administrator (any)",
  "setting.list: dispatcher (any), administrator (any)",
  "setting.change: dispatcher (any), administrator (any)",
  "inbox.list: dispatcher (area)",
  "routing.suggest: dispatcher (area)",
  "catalogue.list: dispatcher (area)",
  "catalogue.tryOut: dispatcher (area)",
  "catalogue.put: dispatcher (area)",
  "find.categories: gridWorker (any)",
  "find.file: gridWorker (any)",
  "proxy.sentence: signedIn",
  "proxy.file: resident (any), from openid, where risky from phone",
  "proxy.view: resident (own), proxy (spokenFor), gridWorker (grid), dispatcher (area)",
  "proxy.end: resident (own), proxy (spokenFor)",
  "duty.view: gridWorker (any)",
  "duty.roster: dispatcher (any), administrator (any)",
  "duty.setTurn: dispatcher (any), administrator (any)",
  "paper.view: gridWorker (any)",
  "paper.export: gridWorker (any)",
  "unit.view: officer (any)",
  "unit.change: officer (any)",
  "unit.setPost: officer (any)",
  "mandate.print: dispatcher (area)",
  "mandate.list: dispatcher (area)",
  "mandate.revoke: dispatcher (area)",
  "mandate.record: dispatcher (area)",
  "mandate.open: everyone",
  "mandate.act: everyone",
  "mandate.beginPhoto: everyone",
  "mandate.finalizePhoto: everyone",
  "legal.around: signedIn",
  "legal.shops: signedIn",
  "legal.shop: signedIn",
  "legal.setIntro: lawyer (any), mediator (any), administrator (any)",
  "legal.setTogether: lawyer (any), mediator (any), administrator (any)",
  "booking.slots: signedIn",
  "booking.hold: resident (any), from phone, where risky from phone",
  "booking.advance: resident (own), lawyer (held), administrator (area)",
  "booking.view: resident (own), lawyer (held), administrator (area)",
  "booking.mine: resident (own)",
  "booking.wait: resident (any), from phone, where risky from phone",
  "booking.stopWaiting: resident (own)",
  "booking.setMeeting: lawyer (held), administrator (area)",
  "booking.contact: lawyer (held), administrator (area)",
  "booking.toSettle: lawyer (any), administrator (any)",
  "diary.view: lawyer (own)",
  "diary.setPattern: lawyer (own)",
  "diary.setDay: lawyer (own)",
  "diary.takeLeave: lawyer (own)",
  "diary.endLeave: lawyer (own)",
  "diary.travel: lawyer (own)",
  "diary.setTravel: lawyer (own)",
  "consultation.submit: resident (any), from phone, where risky from phone",
  "consultation.view: resident (own), lawyer (held), administrator (above)",
  "consultation.mine: resident (own)",
  "consultation.queue: lawyer (held)",
  "consultation.pool: administrator (above)",
  "consultation.ofReport: resident (own)",
  "consultation.counts: gridWorker (any), clerk (any)",
  "consultation.advance: resident (own), lawyer (held)",
  "consultation.rate: resident (own)",
  "consultation.setSafety: resident (own)",
  "roster.counties: administrator (any)",
  "roster.template: administrator (any)",
  "roster.tryOut: administrator (any)",
  "roster.put: administrator (any)",
  "roster.imports: administrator (any)",
  "roster.undo: administrator (any)",
  "roster.gaps: administrator (any)",
  "roster.offers: signedIn",
  "roster.answer: resident (any), from phone, where risky from phone",
  "hat.mine: signedIn",
  "hat.filed: signedIn",
  "hat.view: resident (spokenFor)",
  "hat.helper: resident (own)",
  "hat.open: resident (own)",
  "hat.dismiss: resident (own)",
  "dutyPlan.list: administrator (any)",
  "dutyPlan.view: lawyer (own), administrator (any)",
  "dutyPlan.set: administrator (any)",
  "dutyPlan.assign: administrator (any)",
  "dutyPlan.release: administrator (any)",
  "dutyLog.list: lawyer (own)",
  "dutyLog.enter: lawyer (own)",
  "dutyLog.confirm: lawyer (own)",
  "visit.codes: signedIn",
  "visit.begin: lawyer (own)",
  "visit.end: lawyer (own)",
  "visit.waiting: clerk (any)",
  "visit.vouch: clerk (any)",
  "ledger.view: lawyer (own), administrator (any)",
  "ledger.export: lawyer (own), administrator (any)",
  "rating.of: resident (own)",
  "rating.give: resident (own)",
  "rating.list: lawyer (own), administrator (any)",
  "rating.reply: lawyer (own)",
  "library.search: signedIn",
  "library.view: signedIn",
  "library.tryOut: lawyer (held)",
  "library.about: resident (own), lawyer (held)",
  "library.request: lawyer (held)",
  "library.desk: administrator (any)",
  "library.review: administrator (any)",
  "library.own: resident (own)",
  "library.decide: resident (own)",
  "practice.view: lawyer (any), administrator (any)",
  "practice.setRetainer: lawyer (any), administrator (any)",
  "practice.endRetainer: lawyer (any), administrator (any)",
  "practice.declareRelative: lawyer (own)",
  "practice.removeRelative: lawyer (own)",
  "portrait.view: lawyer (any), administrator (any)",
  "portrait.set: lawyer (any), administrator (any)",
  "portrait.judge: lawyer (any), administrator (any)",
  "phrase.list: lawyer (own)",
  "phrase.keep: lawyer (own)",
  "phrase.remove: lawyer (own)",
  "protection.help: signedIn",
  "protection.ask: signedIn",
  "protection.view: signedIn",
  "protection.answer: signedIn",
  "protection.report: gridWorker (any), dispatcher (any), administrator (any), clerk (any), officer (any), lawyer (any), mediator (any)",
  "protection.directors: dispatcher (any), clerk (any), administrator (any)",
  "protection.setDirector: dispatcher (any), clerk (any), administrator (any)",
  "development.people: everyone",
  "development.signIn: everyone",
]
`)
})

test('who is not signed in calls only what is open to everyone', () => {
  for (const procedure of procedures) expect(mayCall(procedure, undefined)).toBe((authorization[procedure] as Rule) === 'everyone')
})

test('what is for staff alone', () => {
  expect(procedures.filter((procedure) => !mayCall(procedure, ['resident']))).toMatchInlineSnapshot(`
[
  "desk.look",
  "desk.answer",
  "identity.check",
  "invitation.give",
  "invitation.list",
  "invitation.revoke",
  "staff.list",
  "staff.areas",
  "staff.handOver",
  "staff.leave",
  "staff.setLeave",
  "message.absence",
  "message.letters",
  "message.resend",
  "person.reveal",
  "report.queue",
  "answer.book",
  "answer.propose",
  "answer.publish",
  "answer.retire",
  "nearby.links",
  "incident.list",
  "incident.publish",
  "incident.revise",
  "incident.end",
  "safety.list",
  "safety.judge",
  "report.timeAccount",
  "report.callReporter",
  "intake.caller",
  "intake.suggest",
  "intake.places",
  "intake.enter",
  "intake.find",
  "intake.newSlip",
  "order.tryOut",
  "order.put",
  "order.imports",
  "order.undo",
  "order.toEnter",
  "order.entered",
  "numbers.view",
  "numbers.export",
  "calendar.view",
  "calendar.tryOut",
  "calendar.put",
  "setting.list",
  "setting.change",
  "inbox.list",
  "routing.suggest",
  "catalogue.list",
  "catalogue.tryOut",
  "catalogue.put",
  "find.categories",
  "find.file",
  "duty.view",
  "duty.roster",
  "duty.setTurn",
  "paper.view",
  "paper.export",
  "unit.view",
  "unit.change",
  "unit.setPost",
  "mandate.print",
  "mandate.list",
  "mandate.revoke",
  "mandate.record",
  "legal.setIntro",
  "legal.setTogether",
  "booking.setMeeting",
  "booking.contact",
  "booking.toSettle",
  "diary.view",
  "diary.setPattern",
  "diary.setDay",
  "diary.takeLeave",
  "diary.endLeave",
  "diary.travel",
  "diary.setTravel",
  "consultation.queue",
  "consultation.pool",
  "consultation.counts",
  "roster.counties",
  "roster.template",
  "roster.tryOut",
  "roster.put",
  "roster.imports",
  "roster.undo",
  "roster.gaps",
  "dutyPlan.list",
  "dutyPlan.view",
  "dutyPlan.set",
  "dutyPlan.assign",
  "dutyPlan.release",
  "dutyLog.list",
  "dutyLog.enter",
  "dutyLog.confirm",
  "visit.begin",
  "visit.end",
  "visit.waiting",
  "visit.vouch",
  "ledger.view",
  "ledger.export",
  "rating.list",
  "rating.reply",
  "library.tryOut",
  "library.request",
  "library.desk",
  "library.review",
  "practice.view",
  "practice.setRetainer",
  "practice.endRetainer",
  "practice.declareRelative",
  "practice.removeRelative",
  "portrait.view",
  "portrait.set",
  "portrait.judge",
  "phrase.list",
  "phrase.keep",
  "phrase.remove",
  "protection.report",
  "protection.directors",
  "protection.setDirector",
]
`)
})

test('nothing needs a face', () => {
  for (const procedure of procedures) for (const isRisky of [false, true]) expect(levelNeeded(procedure, isRisky)).not.toBe('face')
})

test('a further role never takes anything away', () => {
  const some = fc.subarray([...roles])
  fc.assert(
    fc.property(fc.constantFrom(...procedures), some, fc.constantFrom(...roles), (procedure, held, further) => {
      if (mayCall(procedure, held)) expect(mayCall(procedure, [...held, further])).toBe(true)
    }),
  )
})

test('a report is the reporter’s own, its grid worker’s and its center’s, and nobody else’s', () => {
  expect(relationTo(report, { ...nobody, account: 'anna' })).toEqual(['resident'])
  expect(relationTo(report, nobody)).toEqual([])
  expect(relationTo(report, worker('340403007001006'))).toEqual(['gridWorker'])
  expect(relationTo(report, worker('340403007001005'))).toEqual([])
  for (const area of ['340400', '340403', '340403007', '340403007001']) expect(relationTo(report, dispatcher(area))).toEqual(['dispatcher'])
  for (const area of ['340402', '340403008', '340403007002', '340403007001006']) expect(relationTo(report, dispatcher(area))).toEqual([])
})

test('a grid worker does not reach a whole community, nor a dispatcher’s grant a worker’s grid', () => {
  expect(relationTo(report, worker('340403007001'))).toEqual([])
  expect(relationTo(report, worker('340400'))).toEqual([])
})

test('a report without a grid belongs to no grid worker', () => {
  expect(relationTo({ ...report, grid: null }, worker('340403007001006'))).toEqual([])
  expect(relationTo({ ...report, grid: null }, dispatcher('340403'))).toEqual(['dispatcher'])
})

test('who files a report in their own grid is both resident and grid worker', () => {
  expect(relationTo({ ...report, reporter: 'worker' }, worker('340403007001006'))).toEqual(['resident', 'gridWorker'])
})

test('a list of one’s own matters holds no matter of others, in whatever role one may read it', () => {
  expect(rolesOn('report.mine', report, worker('340403007001006'))).toEqual([])
  expect(rolesOn('report.mine', { ...report, reporter: 'worker' }, worker('340403007001006'))).toEqual(['resident'])
  expect(rolesOn('report.queue', { ...report, reporter: 'worker' }, nobody)).toEqual([])
})

test('only the grid worker who holds a matter rings the resident, and only while the grid is theirs', () => {
  const mine = worker('340403007001006')
  expect(rolesOn('report.callReporter', { ...report, holder: 'worker' }, mine)).toEqual(['gridWorker'])
  expect(rolesOn('report.callReporter', { ...report, holder: 'colleague' }, mine)).toEqual([])
  expect(rolesOn('report.callReporter', { ...report, holder: null }, mine)).toEqual([])
  expect(rolesOn('report.callReporter', { ...report, holder: 'worker' }, worker('340403007001005'))).toEqual([])
})

test('the areas around a community are all that cover it', () => {
  const around = areasAround(report.community)
  expect(around).toEqual(['340403007001', '340403007', '340403', '340400'])
  for (const area of around) expect(covers(area, report.community)).toBe(true)
})

test('every role with a relation may also call the procedure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...procedures),
      fc.constantFrom('340400', '340403', report.grid),
      fc.constantFrom(...roles),
      (procedure, area, role: Role) => {
        const related = rolesOn(procedure, report, { account: 'anna', grants: [{ role, area }] })
        if (related.length > 0) expect(mayCall(procedure, related.filter(isRole))).toBe(true)
      },
    ),
  )
})

test('a city covers its counties and nothing beyond', () => {
  expect(covers('340400', '340422')).toBe(true)
  expect(covers('340400', '340403007001006')).toBe(true)
  expect(covers('340400', '340500')).toBe(false)
})

test('an area covers what lies below it, not what lies above or beside', () => {
  const codes = fc.constantFrom('340403', '340403007', '340403007001', '340403007001006')
  fc.assert(fc.property(codes, codes, (area, code) => expect(covers(area, code)).toBe(area.length <= code.length)))
  expect(covers('340403', '340421')).toBe(false)
})

test('what is no code covers nothing', () => {
  for (const area of ['', '3', '34', '3404', '34040300', '%', '340403007001006 ', '34040300700100601'])
    expect(covers(area, '340403007001006')).toBe(false)
})

test('a matter is its unit’s while the unit has it, and theirs who were called to it', () => {
  const officer = (area: string) => ({ account: 'ora', grants: [{ role: 'officer' as const, area }] })
  const given = { ...report, unit: 'water', called: ['roads'] }
  expect(rolesOn('report.advance', given, officer('water'))).toEqual(['officer'])
  expect(rolesOn('report.advance', given, officer('roads'))).toEqual(['coUnit'])
  expect(rolesOn('report.advance', given, officer('power'))).toEqual([])
  expect(rolesOn('report.advance', { ...given, unit: null }, officer('water'))).toEqual([])
})

test('a center further up has a say over what is below it, and alone over what it took over', () => {
  const center = (area: string) => ({ account: 'cen', grants: [{ role: 'dispatcher' as const, area }] })
  const acts = (area: string, seat: string | null) => rolesOn('report.advance', { ...report, center: seat }, center(area))
  expect(acts('340403007', null)).toEqual(['dispatcher'])
  expect(acts('340403', null)).toEqual(['dispatcher', 'supervisor'])
  expect(acts('340403007', '340403')).toEqual([])
  expect(acts('340403', '340403')).toEqual(['dispatcher'])
  expect(acts('340400', '340403')).toEqual(['dispatcher', 'supervisor'])
  expect(acts('340400', '340400')).toEqual(['dispatcher', 'supervisor'])
})
