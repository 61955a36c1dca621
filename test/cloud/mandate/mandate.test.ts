import { strFromU8, unzipSync } from 'fflate'
import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Mandate, MandateView, PrintedMandate } from '../../../src/contract/mandate'
import type { HowToUpload } from '../../../src/contract/photo'
import type { ReportView } from '../../../src/contract/report'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from '../report/a-main-job'

/** A matter with a unit that nobody opens the program for. */
const onPaper = async () => {
  const job = await aMainJob()
  const [unit, roads] = [await aUnit(job, '测试供水'), await aUnit(job, '测试市政')]
  const accepted = await job.dispatcher.advanced(await job.report({ category: '0204', words: '三栋没水' }), { action: 'accept' })
  const dispatched = await job.dispatcher.advanced(accepted, { action: 'dispatch', unit: unit.id })
  const key = { county: dispatched.county, id: dispatched.id }
  const printed = await job.dispatcher.answer<PrintedMandate>('mandate.print', key)
  /** Whoever bears the link: nobody is signed in. */
  const call = (path: string, input: object) => dispatch({ path: ['mandate', path], input }, { app: job.app, identity: { kind: 'nobody' } })
  const open = async (code = printed.code) => {
    const reply = await call('open', { code })
    if (!reply.ok) throw new Error(reply.failure)
    return reply.value as MandateView
  }
  const act = (view: MandateView, ...steps: object[]) =>
    call('act', { code: printed.code, revision: view.revision, steps: steps.map((step) => ({ id: uuidv7(), ...step })) })
  return { ...job, unit, roads, dispatched, key, printed, call, open, act }
}

/** A photo sent by the link, over HTTP and without a session, drawn anew. */
const aPhotoByLink = async ({ app, county, call, printed }: Awaited<ReturnType<typeof onPaper>>) => {
  const id = uuidv7()
  const begun = await call('beginPhoto', { code: printed.code, id, kind: 'photo', bytes: 500 })
  const how = (begun.ok ? begun.value : undefined) as HowToUpload
  const form = new FormData()
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  form.append('file', new Blob([Buffer.from(png, 'base64')], { type: 'image/png' }), 'after.png')
  const http = createHttp(app)
  const url = how.by === 'form' ? how.url : ''
  const withoutCode = await http.request(url.replace(/\?.*/, ''), { method: 'POST', body: form })
  expect(withoutCode.status).toBe(401)
  const sent = new FormData()
  sent.append('file', new Blob([Buffer.from(png, 'base64')], { type: 'image/png' }), 'after.png')
  expect((await http.request(url, { method: 'POST', body: sent })).status).toBe(200)
  expect(await call('finalizePhoto', { code: printed.code, id })).toMatchObject({ ok: true })
  await processAttachment(app, reencodePhoto, { county, id })
  return id
}

const textOf = (file: PrintedMandate['file']) => {
  const parts = unzipSync(new Uint8Array(Buffer.from(file.content, 'base64')))
  const document = parts['word/document.xml']
  return document ? strFromU8(document).replace(/<[^>]+>/g, '\n') : ''
}

test('the center prints a numbered 交办单 that says what, where, until when and how to answer', async () => {
  const { printed, dispatched, unit, dispatcher, key } = await onPaper()
  expect(printed).toMatchObject({ number: `${dispatched.number}-J1`, unitName: unit.name, revokedAt: null })
  expect(printed.link).toBe(`http://linli.test/packages/unit/pages/mandate/index?code=${printed.code}`)
  expect(printed.code.length).toBeLessThanOrEqual(32)
  const text = textOf(printed.file)
  for (const part of [
    printed.number,
    dispatched.number,
    unit.name,
    '三栋没水',
    '测试小区三栋',
    '供水已恢复',
    '签收',
    printed.link ?? '-',
    printed.code,
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('陈')
  const second = await dispatcher.answer<PrintedMandate>('mandate.print', key)
  expect(second.number).toBe(`${dispatched.number}-J2`)
  const listed = await dispatcher.answer<readonly Mandate[]>('mandate.list', key)
  expect(listed.map(({ number, revokedAt }) => [number, revokedAt !== null])).toEqual([
    [second.number, false],
    [printed.number, true],
  ])
})

test('its link opens that one matter for the unit alone, and the unit signs, contacts and finishes with a photo by it', async () => {
  const paper = await onPaper()
  const { open, act, call, look, dispatcher, resident, worker } = paper
  const seen = await open()
  expect(seen).toMatchObject({ status: 'dispatched', words: '三栋没水', unitName: '测试供水', said: [] })
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['reporterName', 'timeline', 'reporterCall']))
  expect(seen.actions).toContain('sign')
  expect(await act(seen, { action: 'hide', words: '不行' })).toMatchObject({ failure: 'notByThisRole' })
  expect(await act(seen, { action: 'sign' })).toMatchObject({ ok: true })
  expect(await act(seen, { action: 'contact' })).toMatchObject({ failure: 'reportHasMoved' })
  expect(await call('open', { code: `${seen.county}.${'x'.repeat(22)}` })).toMatchObject({ failure: 'mandateGone' })
  const photo = await aPhotoByLink(paper)
  const conditions = seen.closingConditions
  const finish = { action: 'finish', words: '阀门换好了', conditions, attachments: [photo] }
  expect(await act(await open(), { action: 'contact' }, { ...finish, conditions: [] })).toMatchObject({ failure: 'conditionsMissing' })
  expect(await act(await open(), { action: 'contact' }, finish)).toMatchObject({ ok: true, value: { status: 'done' } })
  const atCenter = await look(seen, dispatcher)
  expect(atCenter.timeline.at(-1)).toMatchObject({ event: 'finish', actorRole: 'officer', facts: { mandate: seen.number } })
  expect((await look(seen, resident)).timeline.at(-1)).toMatchObject({ attachments: [{ id: photo }], facts: {} })
  expect((await worker.advanced(await look(seen, worker), { action: 'verify' })).status).toBe('confirming')
})

test('a link ends when it is taken back, when its days are over, and when the matter is no longer the unit’s', async () => {
  const { printed, key, dispatcher, open, act, call, clock, otherWorker } = await onPaper()
  const back = { action: 'sendBack', reason: 'notOurDuty', owner: '市政' }
  expect(await otherWorker.call('mandate.print', key)).toMatchObject({ failure: 'notAllowed' })
  expect(await act(await open(), back)).toMatchObject({ ok: true, value: { status: 'returned', actions: [] } })
  expect(await call('open', { code: printed.code })).toMatchObject({ failure: 'mandateGone' })
  expect(await dispatcher.call('mandate.print', key)).toMatchObject({ failure: 'unitMissing' })

  const other = await onPaper()
  const { id } = other.printed
  expect(await other.dispatcher.call('mandate.revoke', { county: other.key.county, id })).toMatchObject({ ok: true })
  expect(await other.call('open', { code: other.printed.code })).toMatchObject({ failure: 'mandateGone' })
  const again = await other.dispatcher.answer<PrintedMandate>('mandate.print', other.key)
  other.clock.now = new Date(clock.now.getTime() + 61 * 86_400_000)
  expect(await other.call('open', { code: again.code })).toMatchObject({ failure: 'mandateGone' })
})

test('what comes back on paper is recorded by the center with a photo of it, and the clocks run as for everybody', async () => {
  const { printed, dispatched, dispatcher, app, county, community, look, roads } = await onPaper()
  const record = (view: Pick<ReportView, 'revision'>, ...steps: object[]) =>
    dispatcher.call('mandate.record', {
      county,
      id: printed.id,
      revision: view.revision,
      steps: steps.map((step) => ({ id: uuidv7(), ...step })),
    })
  expect(await record(dispatched, { action: 'sign' })).toMatchObject({ failure: 'proofMissing' })
  const proof = uuidv7()
  await app.db
    .insertInto('attachment')
    .values({
      county,
      id: proof,
      owner: community.dispatcher,
      kind: 'photo',
      state: 'ready',
      created_at: app.now(),
      key: 'k',
      mime: 'image/jpeg',
    })
    .execute()
  const signed = await record(dispatched, { action: 'sign', attachments: [proof] })
  expect(signed).toMatchObject({ ok: true, value: { status: 'handling', holder: { name: '测试供水' } } })
  const seen = await look(dispatched, dispatcher)
  expect(seen.timeline.at(-1)).toMatchObject({
    event: 'sign',
    actorRole: 'officer',
    facts: { mandate: printed.number },
    attachments: [{ id: proof }],
  })
  const clocks = app.db
    .selectFrom('report_clock')
    .select(['kind', 'ended_at'])
    .where('county', '=', county)
    .where('report', '=', dispatched.id)
  expect((await clocks.execute()).filter(({ kind }) => kind === 'sign')).toMatchObject([{ ended_at: app.now() }])
  expect(
    await dispatcher.call('mandate.record', { county, id: uuidv7(), revision: 1, steps: [{ id: uuidv7(), action: 'sign' }] }),
  ).toMatchObject({
    failure: 'notFound',
  })
  const stranger = await someoneWith({ app }, 'dispatcher', '340499')
  expect(await stranger.call('mandate.list', { county, id: dispatched.id })).toMatchObject({ failure: 'notFound' })
  expect(roads.id).not.toBe(printed.unit)
})
