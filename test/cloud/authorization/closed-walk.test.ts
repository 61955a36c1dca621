import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import { signInAs } from '../../../src/cloud/operations/session/development'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { ConsultationView } from '../../../src/contract/consultation'
import { cityCounty } from '../../../src/domain/city'
import { aCaller } from '../../kit/caller'
import { anAdviserAt, aShop } from '../../kit/legal'
import { type Area, someAreas } from './an-area'
import { aPersonWith } from './people'
import { type Path, samples } from './samples'

/** By any of these it would be known what was asked, by whom, about whom and with what. */
const told = '丈夫喝酒后动手打我和孩子，我想离婚，孩子能不能跟我？'
const opponent = '周大壮'
const fileName = '诊断证明周家.pdf'
const content = '%PDF-1.7 左侧第七肋骨骨折'
const answer =
  '您先保存好诊断证明和报警回执，可以向法院申请人身安全保护令，法院七十二小时内会给答复；孩子跟谁，法院主要看怎样对孩子有利，您一直带着孩子，是有利的情况。'

/** Asked by who lives there and answered by a lawyer from elsewhere, with a file; neutral, as such a thing is. */
const aClosedMatter = async () => {
  const { own } = await someAreas()
  const { world, county, community, resident, belonging } = own
  const { app } = world
  const shop = await aShop(world)
  const lawyer = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  await anAdviserAt(world, shop.id, { account: lawyer.account })
  await setVerification(app.db, { account: belonging.reporter ?? '', level: 'phone', method: 'testData', at: app.now() })
  const file = uuidv7()
  await resident.answer('photo.begin', { id: file, county, kind: 'file', bytes: 100, name: fileName })
  const kept = await app.files.put(`attachments/${file}.pdf`, new TextEncoder().encode(content), {
    mime: 'application/pdf',
    maxBytes: 1000,
  })
  if (!kept.ok) throw new Error(kept.failure)
  const ready = { state: 'ready' as const, key: kept.value.key, mime: 'application/pdf' }
  await app.db.updateTable('attachment').set(ready).where('county', '=', county).where('id', '=', file).execute()
  const asked = await resident.answer<ConsultationView>('consultation.submit', {
    ...{ id: uuidv7(), community, aboutVillage: 'no', category: 'marriage', wish: 'message', attachments: [file] },
    ...{ words: told, parties: [{ kind: 'person', name: opponent }], safety: { neutral: true } },
  })
  const adviser = await aCaller(app, lawyer.subject)
  const step = async (change: Record<string, unknown>) => {
    const { revision } = await adviser.answer<ConsultationView>('consultation.view', { county, id: asked.id })
    return adviser.answer<ConsultationView>('consultation.advance', { county, id: asked.id, revision, ...change })
  }
  return { own, app, county, asked, file, lawyer, adviser, step, shop }
}

type Closed = Awaited<ReturnType<typeof aClosedMatter>>

const outside = [
  'the grid worker',
  'the town’s dispatcher',
  'the village’s clerk',
  'the village’s guide',
  'the county’s lead, whom nobody told',
  'another lawyer',
]

/** Everyone of the village and above it whom it is closed to, and a lawyer who has nothing to do with it. */
const thoseOutside = async ({ own, app, county }: Closed) => {
  const { world, community } = own
  const named = [
    { who: 'the grid worker', subject: `worker-1-${county}` },
    { who: 'the town’s dispatcher', subject: `dispatcher-${county}` },
    { who: 'the village’s clerk', ...(await aPersonWith(world, { role: 'clerk', area: community })) },
    { who: 'the village’s guide', subject: await aGuide(own) },
    { who: 'the county’s lead, whom nobody told', ...(await aPersonWith(world, { role: 'administrator', area: String(county) })) },
    { who: 'another lawyer', ...(await aPersonWith(world, { role: 'lawyer', area: (await aShop(world)).organization })) },
  ]
  return Promise.all(named.map(async (each) => ({ ...each, ...(await aCaller(app, each.subject)) })))
}

/** 法律明白人 of the village, with their own number proven. */
const aGuide = async ({ world: { app, county }, community }: Area): Promise<string> => {
  const [account, subject, phone] = [uuidv7(), `guide-${uuidv7()}`, '13955403333']
  const index = app.cipher.index(phone)
  const person = { county: cityCounty, id: account, settings: '{}', test_data: true, created_at: app.now(), phone_index: index }
  await app.db.insertInto('account').values(person).execute()
  await app.db.insertInto('identity').values({ county: cityCounty, kind: 'development', subject, account }).execute()
  await setVerification(app.db, { account, level: 'phone', method: 'testData', at: app.now() })
  await sql`
    insert into legal_guide (county, id, community, kind, account, name, phone, person_index, skills)
    values (${county}, ${uuidv7()}::uuid, ${community}, 'guide', ${account}::uuid, ${app.cipher.seal('legal_guide.name', county, '测试明白人')},
      ${app.cipher.seal('legal_guide.phone', county, phone)}, ${index}, array['marriage'])`.execute(app.db)
  return subject
}

/** What only ends or begins a session would leave the others without one. */
const walked = (Object.keys(samples) as Path[]).filter(
  (path) => !samples[path].isFinal && !path.startsWith('session.') && !path.startsWith('desk.') && !path.startsWith('development.'),
)

/** The same call about the consultation itself, and about its file: every id that is not made for something new is theirs. */
const aimedAt = (input: unknown, id: string): unknown => {
  if (Array.isArray(input)) return input.map((each) => aimedAt(each, id))
  if (typeof input === 'string') return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(input) ? id : input
  if (typeof input !== 'object' || input === null) return input
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, aimedAt(value, id)]))
}

const traces = [told, told.slice(0, 8), opponent, fileName, content, answer.slice(0, 10)]

const expectNothing = (reply: unknown, where: readonly string[]) => {
  const text = JSON.stringify(reply)
  for (const trace of traces) expect([...where, trace, text.includes(trace)]).toEqual([...where, trace, false])
}

/** Answered, counted and told, so that whatever could say something of it has had its chance. */
let settled: { closed: Closed; people: Awaited<ReturnType<typeof thoseOutside>>; inputOf: (path: Path) => Promise<unknown> }
beforeAll(async () => {
  const closed = await aClosedMatter()
  await closed.step({ action: 'accept' })
  await closed.step({ action: 'answer', words: answer, aidHint: true })
  await countReports(closed.app)
  await drainOutbox(closed.app)
  const inputs = new Map<Path, unknown>()
  const inputOf = async (path: Path) => {
    if (!inputs.has(path)) inputs.set(path, await samples[path].input(closed.own))
    return inputs.get(path)
  }
  settled = { closed, people: await thoseOutside(closed), inputOf }
})

test.each(outside)(
  '%s finds nothing of it by any procedure, though they know its ids',
  async (who) => {
    const { closed, people, inputOf } = settled
    const { call } = people.find((each) => each.who === who) ?? {}
    if (!call) throw new Error(who)
    for (const path of walked) {
      const input = await inputOf(path)
      expectNothing(await call(path, input), [who, path])
      for (const id of [closed.asked.id, closed.file]) expectNothing(await call(path, aimedAt(input, id)), [who, path, id])
    }
  },
  120_000,
)

test('its file is nobody’s to open but theirs, by its address either', async () => {
  const closed = await aClosedMatter()
  const { app, county, file, lawyer, own, step } = closed
  await step({ action: 'accept' })
  const http = createHttp(app)
  const open = async (subject: string) => {
    const signed = await signInAs(app, { subject })
    if (!signed.ok) throw new Error(subject)
    return http.request(`/files/${county}/${file}`, { headers: { authorization: `Bearer ${signed.value}` } })
  }
  for (const { who, subject } of await thoseOutside(closed)) {
    const reply = await open(subject)
    expect([who, reply.status, (await reply.text()).includes(content)]).toEqual([who, 404, false])
  }
  expect(await (await open(own.subject)).text()).toBe(content)
  expect(await (await open(lawyer.subject)).text()).toBe(content)
})

test('回避 ends it at that moment: no content, no file, no list, no copy, and no browser keeps what it showed', async () => {
  const closed = await aClosedMatter()
  const { own, app, county, asked, file, lawyer, adviser, step } = closed
  await step({ action: 'accept' })
  const key = { county, id: asked.id }
  expect(JSON.stringify(await adviser.answer('consultation.view', key))).toContain(told)
  const { revision } = await adviser.answer<ConsultationView>('consultation.view', key)
  const aside = await adviser.call('consultation.advance', { ...key, revision, action: 'recuse', reason: 'relation' })
  expectNothing(aside, ['the answer to stepping aside'])
  for (const path of walked) {
    const input = await samples[path].input(own)
    for (const id of [asked.id, file]) expectNothing(await adviser.call(path, aimedAt(input, id)), [path, id])
  }
  for (const part of ['open', 'waiting', 'answered'])
    expect(JSON.stringify(await adviser.answer('consultation.queue', { part }))).not.toContain(asked.id)
  const copy = await adviser.answer<{ url: string }>('personData.copy')
  const signed = await signInAs(app, { subject: lawyer.subject })
  if (!signed.ok) throw new Error(lawyer.subject)
  const headers = { authorization: `Bearer ${signed.value}` }
  const zip = await createHttp(app).request(copy.url, { headers })
  expect(zip.status).toBe(200)
  expect(Buffer.from(await zip.arrayBuffer()).includes(file)).toBe(false)
  expect((await createHttp(app).request(`/files/${county}/${file}`, { headers })).status).toBe(404)
}, 120_000)

test('what was opened is kept by no browser', async () => {
  const closed = await aClosedMatter()
  const { app, county, file, own } = closed
  const signed = await signInAs(app, { subject: own.subject })
  if (!signed.ok) throw new Error(own.subject)
  const reply = await createHttp(app).request(`/files/${county}/${file}`, { headers: { authorization: `Bearer ${signed.value}` } })
  expect(reply.headers.get('cache-control')).toBe('no-store')
})

test('every look by whoever works there is written where the asker reads it, and the asker’s own are not', async () => {
  const { own, county, asked, adviser } = await aClosedMatter()
  const key = { county, id: asked.id }
  await adviser.answer('consultation.view', key)
  await own.resident.answer('consultation.view', key)
  const seen = await own.resident.answer<ConsultationView>('consultation.view', key)
  expect(seen.looks).toMatchObject([{ part: 'adviser', name: '王律（测试）' }])
  expect((await adviser.answer<ConsultationView>('consultation.view', key)).looks).toEqual([])
})

test('the lead reads it only once it was told upward, and the asker reads that they looked', async () => {
  const closed = await aClosedMatter()
  const { own, app, county, asked, step } = closed
  const key = { county, id: asked.id }
  const lead = await aCaller(app, (await aPersonWith(own.world, { role: 'administrator', area: String(county) })).subject)
  expect(await lead.call('consultation.view', key)).toMatchObject({ ok: false, failure: 'notFound' })
  await app.db.updateTable('consultation').set({ is_told_up: true }).where('county', '=', county).where('id', '=', asked.id).execute()
  expect(JSON.stringify(await lead.answer('consultation.view', key))).toContain(told)
  expect((await own.resident.answer<ConsultationView>('consultation.view', key)).looks).toMatchObject([{ part: 'lead' }])
  await step({ action: 'accept' })
})

test('what is to stay between them is 一件事项 in every list and on every screen, and no phone rings', async () => {
  const { own, app, step } = await aClosedMatter()
  await step({ action: 'accept' })
  await step({ action: 'answer', words: answer, aidHint: true })
  const mine = await own.resident.answer<{ consultations: { category: string | null; neutral: boolean }[] }>('consultation.mine', {})
  expect(mine.consultations).toMatchObject([{ category: null, neutral: true }])
  await drainOutbox(app)
  const { messages } = await own.resident.answer<{ messages: { title: string; words: string; kind?: string }[] }>('message.list', {})
  const about = messages.filter(({ kind }) => kind === 'consultation')
  expect(about.length).toBeGreaterThan(0)
  for (const { title, words } of about) expect(`${title}${words}`).not.toMatch(/律师|法律|咨询|婚/)
  const rung = await sql<{ flow: string }>`
    select payload->>'flow' as flow from outbox where payload->>'account' = ${own.belonging.reporter} and payload->>'flow' like 'consult%'`.execute(
    app.db,
  )
  expect(rung.rows).toEqual([])
})
