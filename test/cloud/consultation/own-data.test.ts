import { strFromU8, unzipSync } from 'fflate'
import { keepConsultations } from '../../../src/cloud/operations/consultation/keep-consultations'
import { forgetExpired } from '../../../src/cloud/operations/person-data/keep-clocks'
import type { DataCopy, PersonData } from '../../../src/contract/person-data'
import { at } from '../../kit/booking'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'

test('a copy of one’s own data holds what one asked and what was answered, and nothing of it as somebody else', async () => {
  const { app, submitted, stepped, village, asker, resident } = await aConsultationWorld()
  const asked = await submitted()
  await stepped(village.person, await stepped(village.person, asked, 'accept'), 'answer', aWholeAnswer)
  const seen = await resident.answer<PersonData>('personData.see')
  expect(seen.classes.find(({ name }) => name === 'consultations')?.entries).toMatchObject([{ value: expect.stringContaining('1') }])
  await resident.answer<DataCopy>('personData.copy')
  const { key } = await app.db.selectFrom('data_copy').select('key').where('account', '=', asker.account).executeTakeFirstOrThrow()
  const zip = unzipSync((await app.files.open(key)) ?? new Uint8Array())
  expect(strFromU8(zip['我的个人信息.html'] ?? new Uint8Array())).toContain('有借条')
  expect(JSON.parse(strFromU8(zip['data.json'] ?? new Uint8Array())).consultations).toMatchObject([{ id: asked.id, messages: [{}, {}] }])
})

test('whoever closes their account takes back what is open, the adviser is told, and what was said goes', async () => {
  const { app, submitted, stepped, view, village, asker, resident } = await aConsultationWorld()
  const open = await submitted()
  const other = await submitted()
  const answered = await stepped(village.person, await stepped(village.person, other, 'accept'), 'answer', aWholeAnswer)
  await stepped(asker, answered, 'acceptClose')
  await resident.answer('personData.closeAccount', { understood: true })
  expect(await view(village.person, open)).toMatchObject({ failure: 'notFound' })
  await keepConsultations(app)
  for (const { id } of [open, other])
    expect(await app.db.selectFrom('consultation_message').select('id').where('consultation', '=', id).execute()).toEqual([])
})

test('five years after its end what was said is gone, and where it stood stays', async () => {
  const { app, clock, submitted, stepped, seen, village, asker } = await aConsultationWorld()
  const asked = await submitted()
  const answered = await stepped(village.person, await stepped(village.person, asked, 'accept'), 'answer', aWholeAnswer)
  await stepped(asker, answered, 'acceptClose')
  clock.now = new Date(at('2031-11-20 09:00'))
  await forgetExpired(app)
  await keepConsultations(app)
  expect((await seen(asker, asked)).messages).toHaveLength(2)
  clock.now = new Date(at('2031-11-30 09:00'))
  await forgetExpired(app)
  await keepConsultations(app)
  expect(await seen(asker, asked)).toMatchObject({ status: 'closed', messages: [] })
})
