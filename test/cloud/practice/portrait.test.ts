import { endAdvisers } from '../../../src/cloud/store/adviser-listing-store'
import { deleteAbandoned } from '../../../src/cloud/store/attachment-store'
import { closeAccount } from '../../../src/cloud/store/person-removal-store'
import type { LegalAround } from '../../../src/contract/legal'
import type { Portrait } from '../../../src/contract/portrait'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld } from '../../kit/consultation'
import { sentPhotos } from '../../kit/sent-photos'
import { aPersonWith } from '../authorization/people'

const aPortraitWorld = async () => {
  const world = await aConsultationWorld()
  const { app, county, village, community, resident } = world
  const adviser = await aCaller(app, village.subject)
  const bureau = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const of = { county, adviser: village.id }
  /** Sent, and drawn anew as every photo is. */
  const sent = async (by: typeof adviser) => {
    const [id = ''] = await sentPhotos(app, by, county)
    const ready = { state: 'ready' as const, key: `attachments/${county}/${id}.jpg`, mime: 'image/jpeg', original_key: null }
    await app.db.updateTable('attachment').set(ready).where('county', '=', county).where('id', '=', id).execute()
    return id
  }
  const seenBy = async (by: typeof adviser, id: string) =>
    (await by.answer<unknown[]>('photo.addresses', { county, ids: [id] })).length === 1
  const around = async () => {
    const { advisers } = await resident.answer<LegalAround>('legal.around', { community })
    return advisers.find(({ id }) => id === village.id)?.photo
  }
  const shown = async () => {
    const id = await sent(adviser)
    await adviser.answer('portrait.set', { photo: id })
    await bureau.answer('portrait.judge', { of, photo: id, agree: true })
    return id
  }
  return { ...world, adviser, bureau, of, sent, seenBy, around, shown }
}

test('what an adviser sends is seen by everybody once the bureau looked at it, and by nobody else before', async () => {
  const { adviser, bureau, resident, of, sent, seenBy, around, town, app, submitted, seen, asker } = await aPortraitWorld()
  const id = await sent(adviser)
  expect(await adviser.answer<Portrait>('portrait.set', { photo: id })).toMatchObject({
    shown: null,
    waiting: { photo: id, waitsFor: 'bureau', mayJudge: false },
  })
  expect([await around(), await seenBy(resident, id), await seenBy(bureau, id)]).toEqual([null, false, true])
  expect(await adviser.call('portrait.judge', { photo: id, agree: true })).toMatchObject({ failure: 'secondPersonNeeded' })
  const other = await aCaller(app, town.subject)
  for (const act of ['portrait.view', 'portrait.set', 'portrait.judge'])
    expect(await other.call(act, { of, photo: id, agree: true })).toMatchObject({ failure: 'notFound' })
  await bureau.answer('portrait.judge', { of, photo: id, agree: true })
  expect([await around(), await seenBy(resident, id)]).toEqual([id, true])
  const asked = await submitted()
  expect((await seen(asker, asked)).adviser?.photo).toBe(id)
  await bureau.answer('portrait.set', { of, photo: null })
  expect([await around(), await seenBy(resident, id)]).toEqual([null, false])
})

test('what the bureau sends is a likeness for the adviser to agree to, and theirs from then on', async () => {
  const { app, adviser, bureau, resident, of, sent, seenBy, around, village } = await aPortraitWorld()
  const [first, second] = [await sent(bureau), await sent(bureau)]
  await bureau.answer('portrait.set', { of, photo: first })
  expect(await bureau.call('portrait.judge', { of, photo: first, agree: true })).toMatchObject({ failure: 'secondPersonNeeded' })
  expect(await adviser.answer<Portrait>('portrait.view', {})).toMatchObject({
    waiting: { photo: first, waitsFor: 'adviser', mayJudge: true },
  })
  await adviser.answer('portrait.judge', { photo: first, agree: false })
  expect(await adviser.call('portrait.judge', { photo: first, agree: true })).toMatchObject({ failure: 'notNow' })
  await bureau.answer('portrait.set', { of, photo: second })
  await adviser.answer('portrait.judge', { photo: second, agree: true })
  expect([await around(), await seenBy(resident, second)]).toEqual([second, true])
  const row = await app.db.selectFrom('attachment').select('owner').where('id', '=', second).executeTakeFirstOrThrow()
  expect(row.owner).toBe(village.account)
})

test('only a photo of one’s own that is drawn anew is shown', async () => {
  const { app, adviser, bureau, resident, of, sent, county } = await aPortraitWorld()
  const theirs = await sent(resident)
  expect(await adviser.call('portrait.set', { photo: theirs })).toMatchObject({ failure: 'attachmentNotFound' })
  const [raw = ''] = await sentPhotos(app, adviser, county)
  await adviser.answer('portrait.set', { photo: raw })
  expect(await bureau.call('portrait.judge', { of, photo: raw, agree: true })).toMatchObject({ failure: 'notNow' })
})

test('whoever leaves the roster, or closes the account, is seen no more, and then the file goes too', async () => {
  const { app, clock, resident, shown, seenBy, around, county, village } = await aPortraitWorld()
  const later = () => new Date(clock.now.getTime() + 40 * 86_400_000)
  const abandoned = async () => (await deleteAbandoned(app.db, later(), 10_000)).map(({ key }) => key)
  const first = await shown()
  expect(await abandoned()).not.toContain(`attachments/${county}/${first}.jpg`)
  await closeAccount(app.db, village.account, app.now())
  expect([await around(), await seenBy(resident, first)]).toEqual([null, false])
  expect(await abandoned()).toContain(`attachments/${county}/${first}.jpg`)
  const another = await aPortraitWorld()
  const second = await another.shown()
  await endAdvisers(another.app.db, another.county, [another.village.id], '2026-11-24')
  expect(await another.seenBy(another.resident, second)).toBe(false)
  expect(await abandoned()).toContain(`attachments/${another.county}/${second}.jpg`)
})
