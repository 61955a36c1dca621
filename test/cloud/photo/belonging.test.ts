import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { mayReadAttachment } from '../../../src/cloud/operations/photo/read'
import { claimAttachments, listAttachments } from '../../../src/cloud/store/attachment-store'
import { aJpeg, aPhotoWorld, aReport } from './a-photo-world'

const claim = (world: Awaited<ReturnType<typeof aPhotoWorld>>, report: string, ids: readonly string[], account = world.person.account) =>
  claimAttachments(world.app.db, { county: world.county, account, ids, report, purpose: 'report' })

test('a report gets its reporter’s photos in the order taken, and claiming again changes nothing', async () => {
  const world = await aPhotoWorld()
  const [one, two] = [await world.sent(await aJpeg()), await world.sent(await aJpeg())]
  const report = await aReport(world, world.person.account)
  expect(await claim(world, report, [two, one])).toBe(2)
  expect(await claim(world, report, [two, one])).toBe(2)
  expect(await listAttachments(world.app.db, world.county, report)).toEqual(
    [one, two].map((id) => ({ county: world.county, id, kind: 'photo', state: 'uploaded', purpose: 'report' })),
  )
  expect(await claim(world, report, [])).toBe(0)
})

test('nobody claims another’s photo, one that another report has, or one that never arrived', async () => {
  const world = await aPhotoWorld()
  const [mine, begun] = [await world.sent(await aJpeg()), await world.begin()]
  const [first, second] = [await aReport(world, world.person.account), await aReport(world, world.residents[1])]
  expect(await claim(world, second, [mine], world.residents[1])).toBe(0)
  expect(await claim(world, first, [mine, begun, world.app.newId()])).toBe(1)
  expect(await claim(world, second, [mine])).toBe(0)
})

test('a claim made before the report is written holds at commit, and one without a report never does', async () => {
  const world = await aPhotoWorld()
  const id = await world.sent(await aJpeg())
  const attempt = world.app.db.transaction().execute((trx) =>
    claimAttachments(trx, {
      county: world.county,
      account: world.person.account,
      ids: [id],
      report: world.app.newId(),
      purpose: 'report',
    }),
  )
  await expect(attempt).rejects.toThrow(/foreign key/)
  expect(await world.stored(id)).toMatchObject({ report: null, purpose: null })
})

const notFound = { ok: false, failure: 'notFound' }

test('a photo is read by its owner and by those who may see its report, and by nobody else', async () => {
  const world = await aPhotoWorld()
  const { app, county, person, residents, workers, dispatcher, first, second, town } = world
  const id = await world.sent(await aJpeg())
  const read = (account: string, role?: 'gridWorker' | 'dispatcher', area = '') =>
    mayReadAttachment(app, { account, grants: role ? [{ role, area }] : [] }, { county, id })
  expect(await read(person.account)).toEqual(notFound)
  await processAttachment(app, reencodePhoto, { county, id })
  const readable = { ok: true, value: { id, key: `attachments/${county}/${id}.jpg`, mime: 'image/jpeg', isClosed: false } }
  expect(await read(person.account)).toEqual(readable)
  expect(await read(workers[0], 'gridWorker', first)).toEqual(notFound)
  await claim(world, await aReport(world, person.account), [id])
  expect(await read(workers[0], 'gridWorker', first)).toEqual(readable)
  expect(await read(dispatcher, 'dispatcher', town)).toEqual(readable)
  expect(await read(workers[1], 'gridWorker', second)).toEqual(notFound)
  expect(await read(residents[1])).toEqual(notFound)
  expect(await mayReadAttachment(app, person, { county, id: app.newId() })).toEqual(notFound)
})

test('a photo on a note for colleagues is not shown to the resident, one on a shown note is', async () => {
  const world = await aPhotoWorld()
  const { app, county, residents, first, workers, clock } = world
  const id = await world.sent(await aJpeg())
  await processAttachment(app, reencodePhoto, { county, id })
  const report = await aReport(world, residents[1])
  await claim(world, report, [id])
  const event = { county, report, id: app.newId(), revision: 2, action: 'note', actor: world.person.account } as const
  await app.db
    .insertInto('report_event')
    .values({
      ...event,
      actor_role: 'gridWorker',
      at: clock.now,
      words: null,
      shown: false,
      reason: null,
      attachments: JSON.stringify([id]),
    })
    .execute()
  const resident = { account: residents[1], grants: [] }
  const worker = { account: workers[0], grants: [{ role: 'gridWorker', area: first }] as const }
  expect(await mayReadAttachment(app, resident, { county, id })).toEqual(notFound)
  expect(await mayReadAttachment(app, worker, { county, id })).toMatchObject({ ok: true })
  await app.db.updateTable('report_event').set({ shown: true }).where('county', '=', county).where('id', '=', event.id).execute()
  expect(await mayReadAttachment(app, resident, { county, id })).toMatchObject({ ok: true })
  // 办好后的照片: an answer is for the resident whether or not anyone marked it so.
  await app.db
    .updateTable('report_event')
    .set({ action: 'finish', shown: false })
    .where('county', '=', county)
    .where('id', '=', event.id)
    .execute()
  expect(await mayReadAttachment(app, resident, { county, id })).toMatchObject({ ok: true })
})
