import { uuidv7 } from 'uuidv7'
import type { Caller, EnteredSlip, FoundMatters, FoundPlace, Suggestion } from '../../../src/contract/intake'
import type { LookPage } from '../../../src/contract/person-data'
import type { ReportView } from '../../../src/contract/report'
import { someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

/** 王大爷 has no WeChat; he rings the community's seat. */
const aSeat = async () => {
  const job = await aMainJob()
  const { grid } = job
  const clerk = await someoneWith(job, 'clerk', grid.code.slice(0, 12))
  const phone = `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  const entry = (change: object = {}) => ({
    id: uuidv7(),
    source: 'phone',
    words: '楼道的灯不亮，老人摔了一跤',
    category: '0102',
    place: { by: 'grid', grid: grid.code, words: '测试小区 1 栋 1 单元' },
    caller: { phone, name: '王建国', consent: true },
    ...change,
  })
  const entered = (change: object = {}, by: { answer: typeof clerk.answer } = clerk) =>
    by.answer<EnteredSlip>('intake.enter', entry(change))
  const caller = (by = clerk) => by.answer<Caller>('intake.caller', { phone, look: uuidv7() })
  const passer = () => someoneWith(job, 'mediator', uuidv7())
  return { ...job, clerk, phone, entry, entered, caller, passer }
}

test('somebody without an account is written down sealed, with their word for it, and is no invented account', async () => {
  const { app, county, entered, phone, clerk, entry } = await aSeat()
  const slip = await entered()
  expect(slip).toMatchObject({ source: 'phone', placeWords: '测试小区 1 栋 1 单元', code: expect.stringMatching(/^\d{3} \d{3} \d{4}$/) })
  const row = await app.db.selectFrom('report').selectAll().where('county', '=', county).where('id', '=', slip.id).executeTakeFirstOrThrow()
  expect(row).toMatchObject({ reporter: null, source: 'phone', status: 'submitted' })
  const kept = await app.db.selectFrom('report_entry').selectAll().where('report', '=', slip.id).executeTakeFirstOrThrow()
  expect(kept.consent_version).toBe(1)
  expect(JSON.stringify(kept)).not.toContain(phone)
  expect(JSON.stringify(kept)).not.toContain('王建国')
  const refused = await clerk.call('intake.enter', entry({ caller: { phone, name: '王建国', consent: false } }))
  expect(refused).toMatchObject({ ok: false, failure: 'spokenConsentMissing', message: expect.stringContaining('念给来电人') })
})

test('sent twice it is one report, and the second answer is a slip that works', async () => {
  const { clerk, entry, app } = await aSeat()
  const input = entry()
  const first = await clerk.answer<EnteredSlip>('intake.enter', input)
  const again = await clerk.answer<EnteredSlip>('intake.enter', input)
  expect(again.number).toBe(first.number)
  const { length } = await app.db.selectFrom('report_event').selectAll().where('report', '=', first.id).execute()
  expect(length).toBe(1)
})

test('what is said at the desk has its kind, and with it the time of that kind', async () => {
  const { entered, clerk, app, county } = await aSeat()
  const suggested = await clerk.answer<Suggestion>('intake.suggest', { words: '请问养老金怎么领', community: null })
  expect(suggested).toMatchObject({ kind: 'inquiry', about: null })
  const [asked, needed] = [await entered({ kind: 'inquiry' }), await entered()]
  expect(asked.due).not.toBe(needed.due)
  const row = await app.db
    .selectFrom('report')
    .select(['kind', 'is_private'])
    .where('county', '=', county)
    .where('id', '=', asked.id)
    .executeTakeFirst()
  expect(row).toEqual({ kind: 'inquiry', is_private: true })
})

test('a matter about somebody in office, written down at their own village, gets its slip and then passes that village by', async () => {
  const { entered, clerk, county, worker, ...seat } = await aSeat()
  const suggested = await clerk.answer<Suggestion>('intake.suggest', { words: '村主任把低保给了自己亲戚', community: null })
  expect(suggested.about).toBe('villageCadre')
  const slip = await entered({ words: '村主任把低保给了自己亲戚', category: null, kind: 'tipOff', about: 'villageCadre' })
  expect(slip.code).toEqual(expect.any(String))
  const key = { county, id: slip.id }
  expect(await clerk.call('intake.newSlip', key)).toMatchObject({ ok: false, failure: 'notFound' })
  expect((await clerk.answer<FoundMatters>('intake.find', { number: slip.number })).matters).toEqual([])
  for (const by of [clerk, worker]) expect(await by.call('report.view', key)).toMatchObject({ ok: false })
  const higher = await someoneWith(seat, 'dispatcher', String(county))
  expect(await higher.call('report.view', key)).toMatchObject({ ok: true })
})

test('whoever rings again is greeted by a covered name, with what is open of theirs in this area alone', async () => {
  const { caller, entered, community, ...job } = await aSeat()
  expect((await caller()).known).toBeNull()
  const slip = await entered()
  const found = await caller()
  expect(found.known).toMatchObject({ hasAccount: false, name: expect.stringContaining('*'), phone: expect.stringContaining('****') })
  expect(found.matters.map(({ number }) => number)).toEqual([slip.number])
  const elsewhere = await someoneWith(job, 'clerk', '340403001001')
  expect((await caller(elsewhere)).matters).toEqual([])
})

test('a known person has the matter among their own at once, and reads who looked at their number', async () => {
  const { resident, entered, clerk } = await aSeat()
  const phone = `138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
  await resident.answer('session.confirmPhone', { code: `phone-${phone}-${uuidv7().slice(-8)}` })
  const found = await clerk.answer<Caller>('intake.caller', { phone, look: uuidv7() })
  expect(found.known).toMatchObject({ hasAccount: true })
  const slip = await entered({ caller: { phone, name: '', consent: false } })
  expect(slip.code).toBeNull()
  expect(await resident.answer<ReportView>('report.view', slip)).toMatchObject({ source: 'phone', number: slip.number })
  const { looks } = await resident.answer<LookPage>('personData.looks', {})
  expect(looks[0]).toMatchObject({ what: '看了您的手机号' })
})

test('the code of a slip links the matter to its bearer once; a used, wrong or old one gets a sentence', async () => {
  const { entered, passer, clock, app } = await aSeat()
  const [bearer, other] = [await passer(), await passer()]
  const slip = await entered()
  await bearer.answer('slip.link', { code: slip.code })
  expect(await bearer.answer<ReportView>('report.view', slip)).toMatchObject({ number: slip.number })
  expect(await bearer.call('slip.link', { code: slip.code })).toMatchObject({ ok: true })
  expect(await other.call('slip.link', { code: slip.code })).toMatchObject({
    failure: 'slipUsed',
    message: expect.stringContaining('用过'),
  })
  expect(await other.call('slip.link', { code: '0000 0' })).toMatchObject({ failure: 'slipWrong' })
  const late = await entered()
  clock.now = new Date(app.now().getTime() + 31 * 86_400_000)
  expect(await (await passer()).call('slip.link', { code: late.code })).toMatchObject({ failure: 'slipOver' })
})

test('a new slip makes the last one worthless, and whoever guesses is stopped', async () => {
  const { entered, clerk, passer } = await aSeat()
  const slip = await entered()
  const next = await clerk.answer<EnteredSlip>('intake.newSlip', { county: slip.county, id: slip.id })
  const guesser = await passer()
  expect(await guesser.call('slip.link', { code: slip.code })).toMatchObject({ failure: 'slipWrong' })
  for (let guess = 0; guess < 4; guess++) await guesser.call('slip.link', { code: `000000000${guess}` })
  expect(await guesser.call('slip.link', { code: next.code })).toMatchObject({ failure: 'tooManyTries' })
})

test('both numbers find it, the other system’s too, and only within one’s own area', async () => {
  const { entered, clerk, ...job } = await aSeat()
  const outerNumber = `HN${uuidv7().slice(-10)}`
  const slip = await entered({ source: 'police110', outerNumber })
  for (const number of [slip.number, outerNumber]) {
    const { matters } = await clerk.answer<FoundMatters>('intake.find', { number })
    expect(matters).toMatchObject([{ number: slip.number, outerNumber, source: 'police110' }])
  }
  const elsewhere = await someoneWith(job, 'clerk', '340403001001')
  expect((await elsewhere.answer<FoundMatters>('intake.find', { number: outerNumber })).matters).toEqual([])
})

test('nobody writes down what lies in another area', async () => {
  const { entry, ...job } = await aSeat()
  const elsewhere = await someoneWith(job, 'clerk', '340403001001')
  expect(await elsewhere.call('intake.enter', entry())).toMatchObject({ failure: 'placeNotYours' })
})

test('a place is found by pieces of its name, within one’s own area', async () => {
  const { clerk, grid, ...job } = await aSeat()
  const [place] = await clerk.answer<FoundPlace[]>('intake.places', { words: '测试 1栋 2单元' })
  expect(place).toMatchObject({ grid: grid.code, words: expect.stringMatching(/1 ?栋 ?2 ?单元/) })
  const elsewhere = await someoneWith(job, 'clerk', '340403001001')
  expect(await elsewhere.answer<FoundPlace[]>('intake.places', { words: '测试 1栋 2单元' })).toEqual([])
})

test('words suggest a kind, and who had most of it suggests a unit', async () => {
  const { clerk, grid } = await aSeat()
  const { categories } = await clerk.answer<Suggestion>('intake.suggest', { words: '路灯不亮', community: grid.code.slice(0, 12) })
  expect(categories[0]?.name).toContain('灯')
})

test('whoever has no account is rung: by the worker who has it, and at the end by the center, without waiting', async () => {
  const { entered, worker, dispatcher, look, phone } = await aSeat()
  const slip = await entered({ category: '0204' })
  const key = { county: slip.county, id: slip.id }
  const seen = await look(key, worker)
  expect(seen).toMatchObject({ reporterCall: 'ready', reporterName: expect.stringContaining('*') })
  const taken = await worker.advanced(seen, { action: 'accept' })
  expect(await worker.answer('report.callReporter', { ...key, call: uuidv7() })).toEqual({ phone })
  const conditions = taken.closingConditions
  await worker.advanced(taken, { action: 'contact' }, { action: 'finish', words: '来水了', conditions })
  const atCenter = await look(key, dispatcher)
  expect(atCenter.status).toBe('confirming')
  expect(atCenter.actions.filter((action) => action.startsWith('callBack')).length).toBeGreaterThan(0)
  const closed = await dispatcher.advanced(atCenter, { action: 'callBackSettled', result: 'solved', process: 'good' })
  expect(closed.status).toBe('closed')
})
