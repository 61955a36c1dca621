import { beginUpload } from '../../../src/cloud/operations/photo/begin'
import { finalizeUpload } from '../../../src/cloud/operations/photo/finalize'
import { processQueued } from '../../../src/cloud/operations/photo/process-queued'
import { removeAbandoned } from '../../../src/cloud/operations/photo/remove-abandoned'
import { removeQueued } from '../../../src/cloud/operations/photo/remove-queued'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { claimAttachments } from '../../../src/cloud/store/attachment-store'
import { aJpeg, aPhotoWorld, aReport } from './a-photo-world'

const later = (clock: { now: Date }, hours: number) => {
  clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
}
const drain = (app: Parameters<typeof drainOutbox>[0]) => drainOutbox(app, { 'file.remove': removeQueued })

test('after two days an upload that no report claimed is gone, its files too; one that a report has stays', async () => {
  const world = await aPhotoWorld()
  const { app, clock, person, county, begin, sent, fileNames } = world
  const [begun, loose, claimed] = [await begin(), await sent(await aJpeg()), await sent(await aJpeg())]
  const report = await aReport(world, person.account)
  await claimAttachments(app.db, { county, account: person.account, ids: [claimed], report, purpose: 'report' })
  const left = async () => {
    await removeAbandoned(app)
    await drain(app)
    const rows = await app.db.selectFrom('attachment').select('id').where('county', '=', county).execute()
    return [rows.map(({ id }) => id).sort(), (await fileNames()).sort()]
  }
  later(clock, 47)
  expect(await left()).toEqual([[begun, loose, claimed].sort(), [claimed, loose].sort()])
  later(clock, 2)
  expect(await left()).toEqual([[claimed], [claimed]])
})

test('a process that dies after forgetting an upload leaves no file: the next one removes it', async () => {
  const { app, clock, sent, fileNames } = await aPhotoWorld()
  await sent(await aJpeg())
  later(clock, 49)
  await removeAbandoned(app)
  const dying = { ...app.files, remove: () => Promise.reject(new Error('Killed.')) }
  await drain({ ...app, files: dying })
  expect(await fileNames()).toHaveLength(1)
  later(clock, 1)
  await drain(app)
  expect(await fileNames()).toEqual([])
})

test('what a phone may have put into WeChat’s store without ever saying so is removed there', async () => {
  const { app, clock, person, county } = await aPhotoWorld()
  const inWechat = { ...app, uploads: 'wxCloud' as const }
  const id = app.newId()
  await beginUpload(inWechat, person, { id, county, kind: 'photo', bytes: 1 })
  later(clock, 49)
  await removeAbandoned(inWechat)
  const removed: string[] = []
  await drain({ ...app, files: { ...app.files, remove: async (key) => void removed.push(key) } })
  expect(removed).toContain(`uploads/${county}/${id}`)
})

test('a draft that is older sends its photos again under the same ids', async () => {
  const { app, clock, person, county, sent, send, stored, fileNames } = await aPhotoWorld()
  const id = await sent(await aJpeg())
  later(clock, 49)
  await removeAbandoned(app)
  await drain(app)
  expect(await beginUpload(app, person, { id, county, kind: 'photo', bytes: 1 })).toMatchObject({ ok: true })
  await send(id, await aJpeg())
  await finalizeUpload(app, person, { county, id })
  await drainOutbox(app, { 'photo.process': processQueued })
  expect(await stored(id)).toMatchObject({ state: 'ready' })
  later(clock, 49)
  await removeAbandoned(app)
  await drain(app)
  expect(await fileNames()).toEqual([])
})
