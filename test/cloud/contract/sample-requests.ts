import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Request {
  readonly procedure: string
  readonly by: string | null
  readonly input?: unknown
}

/** A county that no other test begins in, so that old requests name it for good. */
export const sampleCounty = 899_001
const community = `${sampleCounty}001001`
const [first, second] = [`${community}001`, `${community}002`]
const point = { longitude: 100.055, latitude: 44.765 }

const id = (kind: number, number: number) => `0197c9ab-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
const [report, other, third, photo] = [id(1, 1), id(1, 2), id(1, 3), id(2, 1)]
const key = { county: sampleCounty, id: report }
const shared = id(1, 4)
const known = { county: sampleCounty, id: id(6, 1) }

/** Two orders as 12345 hands them out. */
const orders = readFileSync(join(__dirname, 'orders.xlsx')).toString('base64')
const [taken, kept, entered] = [id(7, 1), id(7, 2), id(1, 5)]

let steps = 0
const step = (action: string, rest: object = {}) => ({ id: id(3, ++steps), action, ...rest })
const advance = (by: string, revision: number, ...steps: readonly object[]): Request => ({
  procedure: 'report.advance',
  by,
  input: { ...key, revision, steps },
})
const ask = (by: string | null, procedure: string, input?: unknown): Request => ({ procedure, by, ...(input !== undefined && { input }) })

const submit = (change: object = {}) => ({
  id: report,
  words: '三栋门口的路灯不亮',
  category: null,
  place: { by: 'grid', grid: first, words: '测试小区三栋' },
  nameShown: true,
  attachments: [photo],
  ...change,
})

/** What phones have sent so far, in this order; new lines come at the end. */
export const requests: readonly Request[] = [
  ask(null, 'session.open'),
  ask(null, 'development.people', { role: 'resident', words: '' }),
  ask(null, 'development.signIn', { subject: `resident-1-${sampleCounty}` }),
  ask('resident-1', 'session.open'),
  ask(null, 'home.view'),
  ask('resident-1', 'division.counties'),
  ask('resident-1', 'division.children', { parent: String(sampleCounty) }),
  ask('resident-1', 'place.locate', { point }),
  ask('resident-1', 'place.locate', { point: { longitude: 2.35, latitude: 48.86 } }),
  ask('resident-1', 'place.grid', { code: first }),
  ask('resident-1', 'place.estates', { community }),
  ask('resident-1', 'place.grids', { community }),
  ask('resident-1', 'category.list'),
  ask('resident-1', 'category.guess', { words: '燃气漏了', county: sampleCounty }),
  ask('resident-1', 'home.move', { community, grid: first, address: '1 栋 1 单元 101 室' }),
  ask('resident-1', 'home.preferences', { name: '陈小一' }),
  ask('resident-1', 'home.view'),
  ask('resident-1', 'photo.begin', { id: photo, county: sampleCounty, kind: 'photo', bytes: 600 }),
  ask('resident-1', 'photo.finalize', { id: photo, county: sampleCounty }),
  ask('resident-1', 'report.submit', submit()),
  ask('resident-1', 'report.submit', submit()),
  ask('resident-1', 'report.submit', submit({ id: other, attachments: [], words: '', place: { by: 'community', community, words: '' } })),
  ask('resident-1', 'report.submit', submit({ id: other, attachments: [], place: { by: 'point', point, words: '南门' } })),
  ask('resident-1', 'report.mine', {}),
  ask('resident-2', 'report.view', key),
  ask('worker-1', 'report.queue', { role: 'gridWorker' }),
  ask('worker-1', 'report.view', key),
  advance('worker-1', 1, step('accept')),
  advance('worker-1', 1, step('accept')),
  advance('worker-1', 2, step('contact'), step('note', { words: '要找电工' })),
  advance('worker-1', 4, step('finish', { words: '灯泡换好了', attachments: [] })),
  advance('resident-1', 5, step('dispute', { words: '又灭了' })),
  advance('worker-1', 6, step('sendBack', { reason: 'notMyGrid', words: '在隔壁网格' })),
  ask('dispatcher', 'report.queue', { role: 'dispatcher' }),
  advance('dispatcher', 7, step('redispatch', { grid: second })),
  advance('worker-2', 8, step('accept'), step('contact'), step('finish', { words: '线路修好了' })),
  advance('resident-1', 11, step('confirm', { result: 'solved', process: 'good' })),
  ask('resident-1', 'report.view', key),
  // Behind an @ stands what an earlier step was answered.
  ask('resident-1', 'photo.addresses', { county: sampleCounty, ids: [photo] }),
  ask('resident-1', 'report.submit', submit({ id: third, attachments: [] })),
  ask('worker-1', 'report.callReporter', { county: sampleCounty, id: third, call: id(4, 1) }),
  ask('dispatcher', 'person.reveal', { county: sampleCounty, id: third, what: 'phone', reason: 'verify' }),
  ask('resident-1', 'message.unread'),
  ask('resident-1', 'message.list', {}),
  ask('resident-1', 'message.read', {}),
  ask('resident-1', 'message.answered', { id: id(5, 1), answers: { 'linli-accepted': 'accept' } }),
  ask('worker-1', 'message.absence', { until: null }),
  ask('dispatcher', 'message.letters', {}),
  ask('dispatcher', 'safety.list', {}),
  ask('resident-1', 'personData.see'),
  ask('resident-1', 'personData.looks', {}),
  ask('resident-1', 'personData.copy'),
  ask('resident-1', 'personData.correct', { name: '陈小二' }),
  ask('resident-1', 'personData.remove', { class: 'name' }),
  ask('resident-1', 'personData.setConsent', { purpose: 'phone', given: true }),
  ask('resident-1', 'identity.view'),
  ask('resident-1', 'identity.ask'),
  ask('resident-1', 'session.confirmPhone', { code: 'phone-13900000000-sample' }),
  ask(null, 'session.signIn', { code: 'code-sample' }),
  ask(null, 'desk.begin'),
  ask('dispatcher', 'desk.look', { code: '@59.code' }),
  ask('dispatcher', 'desk.answer', { id: '@59.id', allow: true }),
  ask(null, 'desk.poll', { id: '@59.id', secret: '@59.secret' }),
  ask('dispatcher', 'invitation.give', { role: 'gridWorker', area: first }),
  ask('dispatcher', 'invitation.list'),
  ask('resident-2', 'invitation.look', { code: '@63.code' }),
  ask('resident-2', 'invitation.accept', { code: '@63.code' }),
  ask('dispatcher', 'invitation.give', { role: 'gridWorker', area: second }),
  ask('dispatcher', 'invitation.revoke', { id: '@67.id' }),
  ask('dispatcher', 'message.resend', { county: sampleCounty, id: '@47.letters.0.id' }),
  ask('dispatcher', 'safety.judge', { county: sampleCounty, id: '@48.checks.0.id', judgment: 'clear', words: '如实反映情况' }),
  ask('dispatcher', 'identity.check', { code: '@56.code', name: '测试甲', idNumber: '11010519491231002X' }),
  ask('dispatcher', 'staff.list', { role: 'gridWorker' }),
  ask('dispatcher', 'staff.areas', { role: 'gridWorker' }),
  ask('dispatcher', 'staff.handOver', { account: '@72.staff.0.account', to: null }),
  ask('worker-2', 'session.switchRole', { role: 'resident' }),
  ask('worker-2', 'session.close'),
  ask('resident-2', 'session.closeEverywhere'),
  ask('resident-1', 'personData.closeAccount', { understood: true }),
  ask('dispatcher', 'staff.leave', {}),
  ask('dispatcher', 'staff.setLeave', { until: null, standIn: null, handsOpen: false }),
  ask('dispatcher', 'guardian.invite'),
  ask('dispatcher', 'guardian.consent', { id: id(6, 1), relation: 'parent', code: 'phone-13900000001-sample', agreed: true }),
  ask('dispatcher', 'guardian.view'),
  ask('dispatcher', 'guardian.revoke', { id: id(6, 1) }),
  ask('dispatcher', 'setting.list'),
  ask('dispatcher', 'setting.change', { name: 'rankingLeast', value: 40, from: '2099-01-01' }),
  ask('dispatcher', 'calendar.view'),
  ask('dispatcher', 'calendar.tryOut', { year: 2099, text: '2099-01-01 放假 元旦' }),
  // A year of which nothing is known is taken back, which changes nothing.
  ask('dispatcher', 'calendar.put', { year: 2099, edition: '@87.edition' }),
  ask('dispatcher', 'identity.confirm', { code: 'realname-测试甲-11010519491231002X-1', name: '测试甲', idNumber: '11010519491231002X' }),
  ask('dispatcher', 'report.timeAccount', key),
  ask('worker-1', 'report.submit', submit({ id: shared, attachments: [], category: '0204', words: '家里停水了' })),
  ask('dispatcher', 'nearby.matters', { place: { by: 'grid', grid: first, words: '测试小区' }, category: '0204', words: '没水' }),
  ask('dispatcher', 'nearby.join', {
    county: sampleCounty,
    id: shared,
    join: id(3, 901),
    place: null,
    words: '我家也没水',
    attachments: [],
  }),
  ask('dispatcher', 'nearby.links', { county: sampleCounty, id: shared }),
  ask('dispatcher', 'incident.publish', {
    id: id(6, 1),
    kind: 'water',
    reason: '主管道抢修',
    areas: [{ grid: first, estate: null, building: null }],
    startsAt: '2026-11-23T00:00:00Z',
    expectedEnd: '2026-11-23T09:00:00Z',
  }),
  ask('worker-1', 'incident.at', { place: { by: 'grid', grid: first, words: '' }, category: '0204' }),
  ask('worker-1', 'incident.follow', known),
  ask('dispatcher', 'incident.revise', { ...known, expectedEnd: '2026-11-23T10:00:00Z' }),
  ask('dispatcher', 'incident.end', known),
  ask('worker-1', 'incident.answer', { ...known, answer: 'over' }),
  ask('worker-1', 'incident.view', known),
  ask('dispatcher', 'incident.list'),
  ask('worker-1', 'incident.unfollow', known),
  ask('dispatcher', 'numbers.view', { area: first, span: 'month' }),
  ask('dispatcher', 'numbers.export', { area: first, span: 'day', on: '2026-11-23', form: 'csv' }),
  ask('dispatcher', 'intake.caller', { phone: '13900000004', look: id(4, 2) }),
  ask('dispatcher', 'intake.places', { words: '测试 1栋 2单元' }),
  ask('dispatcher', 'intake.suggest', { words: '路灯不亮', community }),
  ask('dispatcher', 'intake.enter', {
    id: entered,
    source: 'phone',
    words: '楼道的灯不亮，老人摔了一跤',
    category: '0102',
    place: { by: 'grid', grid: first, words: '测试小区 1 栋 1 单元' },
    caller: { phone: '13900000004', name: '测试丙', consent: true },
  }),
  ask('dispatcher', 'intake.caller', { phone: '13900000004', look: id(4, 3) }),
  ask('dispatcher', 'intake.newSlip', { county: sampleCounty, id: entered }),
  ask('worker-1', 'slip.link', { code: '@112.code' }),
  ask('worker-1', 'slip.link', { code: '0000 0' }),
  ask('dispatcher', 'order.tryOut', { file: orders }),
  ask('dispatcher', 'order.put', { id: taken, file: orders }),
  ask('dispatcher', 'order.undo', { id: taken }),
  ask('dispatcher', 'order.put', { id: kept, file: orders }),
  ask('dispatcher', 'order.imports'),
  ask('dispatcher', 'intake.find', { number: 'HN261123-0001' }),
  ask('dispatcher', 'order.toEnter'),
  ask('dispatcher', 'order.entered', { county: sampleCounty, id: '@120.matters.0.id' }),
  ask('worker-1', 'find.categories'),
  ask('worker-1', 'find.file', {
    id: id(1, 6),
    words: '楼道里贴满了小广告',
    category: '0405',
    place: { by: 'grid', grid: first, words: '测试小区三栋' },
    attachments: [],
    course: { is: 'settled', words: '已经铲掉', conditions: ['小广告已清除'], attachments: [] },
  }),
  ask('worker-1', 'find.file', {
    id: id(1, 7),
    words: '井盖松了',
    category: null,
    place: { by: 'grid', grid: first, words: '南门' },
    attachments: [],
    course: { is: 'keep' },
  }),
  ask('dispatcher', 'proxy.sentence'),
  ask('dispatcher', 'proxy.file', {
    id: id(1, 8),
    words: '张奶奶家门口的路灯不亮',
    category: '0102',
    place: { by: 'grid', grid: first, words: '测试小区一栋' },
    attachments: [],
    relation: 'neighbor',
    person: { name: '张桂英', phone: '13900000008' },
    consent: { version: 1, at: '2026-11-23T00:00:00Z', words: '行，你替我报吧', recording: null },
  }),
  ask('dispatcher', 'proxy.view', { county: sampleCounty, id: id(1, 8) }),
  ask('dispatcher', 'proxy.end', { county: sampleCounty, id: id(1, 8) }),
  ask('worker-1', 'duty.view'),
  ask('dispatcher', 'duty.roster', { community }),
  ask('dispatcher', 'duty.setTurn', { grid: '@131.0.grid', account: '@131.0.people.0.account', turn: 1 }),
  ask('worker-1', 'paper.view', { kind: 'log', on: '2026-11-23' }),
  ask('worker-1', 'paper.export', { kind: 'ledger', on: '2026-11-23', form: 'xlsx', sentence: '配件下周到。' }),
]
