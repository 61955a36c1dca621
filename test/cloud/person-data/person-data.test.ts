import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { createHttp } from '../../../src/cloud/functions/http'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { insertConsent } from '../../../src/cloud/store/person-data-store'
import type { DataCopy, LookPage, PersonData } from '../../../src/contract/person-data'
import type { ReportView } from '../../../src/contract/report'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aResident = async () => {
  const world = await aWorld()
  const { app, county, community } = world
  const caller = (who: string) => aCaller(app, `${who}-${county}`)
  const [resident, neighbor, worker, dispatcher] = [
    await caller('resident-1'),
    await caller('resident-2'),
    await caller('worker-1'),
    await caller('dispatcher'),
  ]
  const report = async (change = {}) =>
    (await resident.answer<{ report: ReportView }>('report.submit', aReportAt(community.grids[0].code, change))).report
  const see = () => resident.answer<PersonData>('personData.see')
  const entriesOf = async (name: string) => (await see()).classes.find((each) => each.name === name)?.entries
  return { ...world, account: community.residents[0], resident, neighbor, worker, dispatcher, report, see, entriesOf }
}

test('a person sees each class of what is kept, what for, until when, and what they agreed to', async () => {
  const { see, report } = await aResident()
  await report()
  const { classes, consents, looks, openMatters, staysAfterClosing } = await see()
  for (const { title, purpose, until } of classes)
    expect([title, purpose, until].every((words) => /\p{Script=Han}/u.test(words))).toBe(true)
  expect(classes.find(({ name }) => name === 'phone')?.entries[0]?.value).toMatch(/^\d{3}\*{4}\d{4}$/)
  expect(classes.find(({ name }) => name === 'matters')?.entries).toEqual([{ label: '数量', value: '1 条' }])
  expect(consents.map(({ purpose, given }) => [purpose, given])).toEqual([
    ['privacyPolicy', false],
    ['phone', false],
    ['homeAddress', false],
  ])
  expect([looks, openMatters]).toEqual([[], 1])
  expect(staysAfterClosing.length).toBeGreaterThan(0)
})

test('what one said of oneself is corrected, and removed, class by class', async () => {
  const { resident, entriesOf, see } = await aResident()
  await resident.answer('personData.correct', { name: '陈新名', address: '3 栋 301 室' })
  expect(await entriesOf('name')).toEqual([{ label: '称呼', value: '陈新名' }])
  expect(await entriesOf('home')).toContainEqual({ label: '详细地址', value: '3 栋 301 室' })
  expect(await resident.call('personData.correct', { phone: '123' })).toMatchObject({ ok: false, failure: 'notAPhone' })
  for (const name of ['name', 'phone', 'home', 'messages', 'copies', 'checks']) await resident.answer('personData.remove', { class: name })
  for (const name of ['name', 'phone', 'home', 'messages', 'copies', 'checks']) expect(await entriesOf(name)).toEqual([])
  expect((await see()).classes.filter(({ removable }) => removable)).toEqual([])
})

test('a consent is written down with its moment, and what rested on it goes when it is withdrawn', async () => {
  const { resident, see, entriesOf, app, account } = await aResident()
  await resident.answer('personData.setConsent', { purpose: 'phone', given: true })
  expect((await see()).consents.find(({ purpose }) => purpose === 'phone')).toMatchObject({ given: true, at: '2026-11-23T01:00:00.000Z' })
  await resident.answer('personData.setConsent', { purpose: 'phone', given: false })
  expect((await see()).consents.find(({ purpose }) => purpose === 'phone')).toMatchObject({ given: false })
  expect(await entriesOf('phone')).toEqual([])
  const written = await app.db.selectFrom('consent').select('given').where('account', '=', account).orderBy('id').execute()
  expect(written).toEqual([{ given: true }, { given: false }])
})

test('a number is seen in full for a reason, by who may, and its owner reads who looked', async () => {
  const { report, worker, neighbor, dispatcher, resident } = await aResident()
  const { county, id } = await report()
  const asked = { county, id, what: 'phone', reason: 'verify' } as const
  expect(await neighbor.call('person.reveal', asked)).toMatchObject({ ok: false, failure: 'notAllowed' })
  expect(await dispatcher.answer('person.reveal', asked)).toEqual({ value: expect.stringMatching(/^1\d{10}$/) })
  expect(await dispatcher.call('person.reveal', { ...asked, what: 'name' })).toMatchObject({ ok: false, failure: 'notFound' })
  expect(await worker.call('person.reveal', { ...asked, reason: 'curious' })).toMatchObject({ ok: false, failure: 'badInput' })
  const { looks } = await resident.answer<LookPage>('personData.looks', {})
  expect(looks).toMatchObject([{ who: expect.stringContaining('高一'), what: '看了您的手机号', reason: '核对情况' }])
})

test('a copy holds all of it as data and as a page, with the person’s own matters, and nobody else fetches it', async () => {
  const { app, county, resident, neighbor, report } = await aResident()
  await report({ words: '路灯<b>不亮' })
  await neighbor.answer(
    'report.submit',
    aReportAt('', { words: '邻居的秘密', place: { by: 'community', community: `${county}001001`, words: '' } }),
  )
  const copy = await resident.answer<DataCopy>('personData.copy')
  const http = createHttp(app)
  const fetched = async (who: string) => {
    const signed = await signInAs(app, { subject: `${who}-${county}` })
    return http.request(copy.url, { headers: signed.ok ? { authorization: `Bearer ${signed.value}` } : {} })
  }
  expect((await fetched('resident-2')).status).toBe(404)
  expect((await http.request(copy.url)).status).toBe(404)
  const answer = await fetched('resident-1')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['我的个人信息.html', 'data.json'])
  const [page, data] = Object.values(files).map((each) => strFromU8(each))
  expect(page).toContain('路灯&lt;b&gt;不亮')
  expect(`${page}${data}`).not.toContain('邻居的秘密')
  expect(JSON.parse(data ?? '')).toMatchObject({ phone: expect.stringMatching(/^1\d{10}$/), matters: [{ words: '路灯<b>不亮' }] })
  expect(await resident.answer('personData.copy')).toEqual(copy)
})

test('a closed account is gone at once: nobody signs in as it, nothing personal is left, and its matters go on without a name', async () => {
  const { app, account, resident, worker, report, county } = await aResident()
  const filed = await report({ nameShown: true })
  expect(await resident.call('personData.closeAccount', {})).toMatchObject({ ok: false, failure: 'badInput' })
  expect(await worker.call('personData.closeAccount', { understood: true })).toMatchObject({ ok: false, failure: 'holdsRole' })
  await resident.answer('personData.closeAccount', { understood: true })
  expect(await resident.call('home.view')).toMatchObject({ ok: false, failure: 'notSignedIn' })
  expect(await signInAs(app, { subject: `resident-1-${county}` })).toMatchObject({ ok: false })
  const left = await app.db.selectFrom('account').selectAll().where('id', '=', account).executeTakeFirstOrThrow()
  expect(left).toMatchObject({
    name: null,
    phone: null,
    phone_index: null,
    home_county: null,
    home_address: null,
    closed_at: expect.any(Date),
  })
  expect(await worker.answer<ReportView>('report.view', filed)).toMatchObject({ words: filed.words, reporterName: null })
})

test('what was agreed to, looked at and done by staff can neither be changed nor struck out by the program', async () => {
  const { app, resident, dispatcher, report, account } = await aResident()
  await resident.answer('personData.setConsent', { purpose: 'phone', given: true })
  const { county, id } = await report()
  await dispatcher.answer('person.reveal', { county, id, what: 'phone', reason: 'contact' })
  const acts = await app.db.selectFrom('audit_log').select(['act', 'about']).where(sql<boolean>`about->>'id' = ${id}`).execute()
  expect(acts).toEqual([{ act: 'person.reveal', about: { county: String(county), id, what: 'phone', reason: 'contact' } }])
  for (const table of ['consent', 'access_log', 'audit_log']) {
    await expect(sql`update ${sql.table(table)} set at = now()`.execute(app.db)).rejects.toThrow('only added to')
    await expect(sql`delete from ${sql.table(table)}`.execute(app.db)).rejects.toThrow('only added to')
    await expect(sql`truncate ${sql.table(table)}`.execute(app.db)).rejects.toThrow('only added to')
  }
  // What the law no longer wants goes, and nothing else.
  const old = { id: app.newId(), account, purpose: 'phone', given: true, version: 1, at: new Date('2020-01-01') } as const
  await insertConsent(app.db, old)
  const gone = await sql`delete from consent where account = ${account}::uuid and at < '2021-01-01' returning id`.execute(app.db)
  expect(gone.rows).toEqual([{ id: old.id }])
})
