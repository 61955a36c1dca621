import { uuidv7 } from 'uuidv7'
import type { VisitCode, VisitToVouch } from '../../../src/contract/adviser-duty'
import { aCaller } from '../../kit/caller'
import { aDutyWorld } from './a-duty-world'

test('the village’s code at both ends proves a visit, and start and end make its minutes', async () => {
  const { visited, ledger, village } = await aDutyWorld()
  expect(await visited(95)).toMatchObject({ kind: 'visit', village: { code: village }, minutes: 95, proof: 'code', isConfirmed: true })
  expect(await ledger()).toMatchObject({ rows: [{ kind: 'visit', minutes: 95 }], standing: { siteMinutes: 95, siteMinutesMissing: 145 } })
})

test('a code opens for five minutes and for the five after them, and never again', async () => {
  const { code, minutes, lawyer, village, end } = await aDutyWorld()
  const old = await code()
  const begin = () => lawyer.call('visit.begin', { id: uuidv7(), community: village, kind: 'visit', code: old })
  minutes(5)
  const begun = await begin()
  expect(begun).toMatchObject({ ok: true })
  await end((begun as unknown as { value: { id: string } }).value.id)
  minutes(5)
  expect(await begin()).toMatchObject({ failure: 'visitCodeWrong', message: expect.stringContaining('到村码') })
})

test('each village has another code, and nobody tries more than a few', async () => {
  const { clerk, as, village, lawyer } = await aDutyWorld()
  const elsewhere = await as('clerk', `${village.slice(0, 9)}099`)
  const [own] = await clerk.answer<VisitCode[]>('visit.codes')
  const [other] = await elsewhere.answer<VisitCode[]>('visit.codes')
  expect(own?.code).not.toBe(other?.code)
  const wrong = String((Number(own?.code) + 1) % 1_000_000).padStart(6, '0')
  const guess = () => lawyer.call('visit.begin', { id: uuidv7(), community: village, kind: 'visit', code: wrong })
  const guesses = []
  for (let time = 0; time < 6; time += 1) guesses.push(await guess())
  expect(guesses.at(-1)).toMatchObject({ failure: 'tooManyTries' })
})

test('the code is shown to the village’s clerk and its 法律明白人, to nobody else, and never to an adviser', async () => {
  const { app, county, village, resident, lawyer, clerk, clock } = await aDutyWorld()
  expect(await clerk.answer('visit.codes')).toMatchObject([{ village: { code: village }, until: '2026-11-23T01:05:00.000Z' }])
  expect(await resident.answer('visit.codes')).toEqual([])
  const { account } = await app.db
    .selectFrom('identity')
    .select('account')
    .where('subject', '=', `resident-1-${county}`)
    .executeTakeFirstOrThrow()
  const sealed = (column: 'name' | 'phone') => app.cipher.seal(`legal_guide.${column}`, county, '测试')
  const called = { name: sealed('name'), phone: sealed('phone'), test_data: true }
  const guide = {
    ...called,
    county,
    id: uuidv7(),
    community: village,
    kind: 'guide' as const,
    neighbor_group: null,
    skills: [],
    last_active_on: null,
  }
  await app.db
    .insertInto('legal_guide')
    .values({ ...guide, account, person_index: uuidv7() })
    .execute()
  expect(await resident.answer<VisitCode[]>('visit.codes')).toEqual(await clerk.answer<VisitCode[]>('visit.codes'))
  const { account: own } = await app.db.selectFrom('adviser').select('account').where('county', '=', county).executeTakeFirstOrThrow()
  await app.db
    .insertInto('legal_guide')
    .values({ ...guide, id: uuidv7(), account: own, person_index: uuidv7() })
    .execute()
  expect(await lawyer.answer('visit.codes')).toEqual([])
  expect(clock.now.toISOString()).toBe('2026-11-23T01:00:00.000Z')
})

test('a visit without a code counts once the clerk says that the adviser came, and never where the clerk says otherwise', async () => {
  const { begin, minutes, end, ledger, clerk, county, as, village } = await aDutyWorld()
  const attended = await begin()
  minutes(60)
  expect(await end(attended.id)).toMatchObject({ proof: null, isConfirmed: true })
  const claimed = await begin('lecture')
  minutes(30)
  await end(claimed.id)
  expect(await ledger()).toMatchObject({ rows: [], toProve: 2, toConfirm: 0, standing: { siteMinutes: 0 } })
  const waiting = await clerk.answer<VisitToVouch[]>('visit.waiting')
  expect(waiting.map(({ id }) => id)).toEqual([attended.id, claimed.id])
  const elsewhere = await as('clerk', `${village.slice(0, 9)}099`)
  expect(await elsewhere.answer('visit.waiting')).toEqual([])
  expect(await elsewhere.call('visit.vouch', { county, id: attended.id, came: true })).toMatchObject({ failure: 'notFound' })
  await clerk.answer('visit.vouch', { county, id: attended.id, came: true })
  await clerk.answer('visit.vouch', { county, id: claimed.id, came: false })
  expect(await clerk.call('visit.vouch', { county, id: claimed.id, came: true })).toMatchObject({ failure: 'notNow' })
  expect(await ledger()).toMatchObject({ rows: [{ kind: 'visit', minutes: 60, proof: '村里证明' }], toProve: 0, standing: { lectures: 0 } })
})

test('an adviser is at one village at a time, however often the phone sends it', async () => {
  const { lawyer, village } = await aDutyWorld()
  const begin = (id: string) => lawyer.call('visit.begin', { id, community: village, kind: 'visit' })
  const id = uuidv7()
  const [one, two] = await Promise.all([begin(id), begin(id)])
  expect([one, two]).toMatchObject([{ ok: true }, { ok: true }])
  expect(await begin(uuidv7())).toMatchObject({ failure: 'visitUnderWay' })
})

test('who forgot to end a visit says when it was over, and the clerk is asked; twelve hours are the most, and no end lies ahead', async () => {
  const { begin, code, minutes, end, lawyer } = await aDutyWorld()
  const { id, from } = await begin('visit', await code())
  minutes(20 * 60)
  const ends = (at?: string) => lawyer.call('visit.end', { id, ...(at && { at }) })
  const after = (hours: number) => new Date(Date.parse(from) + hours * 3_600_000).toISOString()
  expect(await ends()).toMatchObject({ failure: 'visitTimeWrong' })
  expect(await ends(after(-1))).toMatchObject({ failure: 'visitTimeWrong' })
  expect(await ends(after(21))).toMatchObject({ failure: 'visitTimeWrong' })
  expect(await end(id, { at: after(2) })).toMatchObject({ minutes: 120, proof: null })
})

test('nobody begins a visit to a village that is not theirs, nor ends another’s', async () => {
  const { app, lawyer, begin, bureau, county, shop } = await aDutyWorld()
  expect(await lawyer.call('visit.begin', { id: uuidv7(), community: '340403001001', kind: 'visit' })).toMatchObject({
    failure: 'notYourVillage',
  })
  const { id } = await begin()
  const account = bureau.account
  await app.db
    .insertInto('adviser')
    .values({
      ...{
        county,
        id: uuidv7(),
        shop: shop.id,
        account,
        kind: 'lawyer',
        name: '李律（测试）',
        license_number: null,
        license_checked_at: null,
      },
      ...{ photo: null, time_zone: 'Asia/Shanghai', valid_from: '2026-01-01', valid_to: null, test_data: true },
    })
    .execute()
  const { subject } = await app.db.selectFrom('identity').select('subject').where('account', '=', account).executeTakeFirstOrThrow()
  await app.db
    .insertInto('role_grant')
    .values({ county: 340_400, id: uuidv7(), account, role: 'lawyer', area: shop.organization, valid_from: app.now(), valid_to: null })
    .execute()
  expect(await (await aCaller(app, subject)).call('visit.end', { id })).toMatchObject({ failure: 'notFound' })
})
