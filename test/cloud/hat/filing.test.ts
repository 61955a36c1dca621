import type { ConsultationView } from '../../../src/contract/consultation'
import type { FiledList, FiledView, Hats, HelperView } from '../../../src/contract/hat'
import { aWholeAnswer } from '../../kit/consultation'
import { aVillage } from './a-village'

type Village = Awaited<ReturnType<typeof aVillage>>

/** Answered by the village's adviser. */
const answered = async ({ seen, stepped, village }: Village, filed: Pick<ConsultationView, 'id'>) => {
  const accepted = await stepped(village.person, await seen(village.person, filed), 'accept')
  return stepped(village.person, accepted, 'answer', aWholeAnswer)
}

test('everybody may file for their family, a grid worker and a guide for those of their village', async () => {
  const { guide, worker, community, known, county, phone } = await aVillage()
  const neighbor = await known(`resident-2-${county}`, phone(3))
  const hatsOf = async (who: { answer: typeof guide.answer }) =>
    (await who.answer<Hats>('hat.mine')).hats.map(({ hat, communities }) => [hat, communities.map(({ code }) => code)])
  expect(await hatsOf(neighbor)).toEqual([['family', []]])
  expect(await hatsOf(worker)).toEqual([
    ['family', []],
    ['gridWorker', [community]],
  ])
  expect(await hatsOf(guide)).toEqual([
    ['family', []],
    ['guide', [community]],
  ])
})

test('nothing is filed for somebody without their word: their voice, or a statement with whoever heard it, of today’s sentence', async () => {
  const { guide, filing, app, phone, county } = await aVillage()
  for (const consent of [{ words: '' }, { witness: '' }, { version: 99 }, { at: new Date(app.now().getTime() + 3_600_000).toISOString() }])
    expect(await guide.call('consultation.submit', filing({ consent }))).toMatchObject({ failure: 'theirWordMissing' })
  const { onBehalf: _nobody, ...forNobody } = filing()
  expect(await guide.call('consultation.submit', forNobody)).toMatchObject({ failure: 'theirWordMissing' })
  expect(await guide.call('consultation.submit', filing({ onBehalf: { ...filing().onBehalf, phone: phone(1) } as never }))).toMatchObject({
    failure: 'speaksForThemselves',
  })
  expect(await guide.call('consultation.submit', filing({ onBehalf: { ...filing().onBehalf, phone: '12' } as never }))).toMatchObject({
    failure: 'notAPhone',
  })
  const rows = await app.db.selectFrom('consultation').select('id').where('county', '=', county).execute()
  expect(rows).toEqual([])
})

test('a hat that somebody does not wear there files nothing', async () => {
  const { guide, worker, known, filing, county, phone } = await aVillage()
  const neighbor = await known(`resident-2-${county}`, phone(3))
  expect(await neighbor.call('consultation.submit', filing())).toMatchObject({ failure: 'hatNotWorn' })
  expect(await guide.call('consultation.submit', filing({ hat: 'gridWorker' }))).toMatchObject({ failure: 'hatNotWorn' })
  expect(await worker.call('consultation.submit', filing())).toMatchObject({ failure: 'hatNotWorn' })
  expect(await worker.call('consultation.submit', filing({ hat: 'gridWorker' }))).toMatchObject({ ok: true })
})

test('who filed it keeps what they typed and how far it is; what was answered is the person’s until they open it', async () => {
  const world = await aVillage()
  const { guide, filing, known, county, old, village, app } = world
  const filed = await guide.answer<ConsultationView>('consultation.submit', filing())
  expect(filed).toMatchObject({ as: 'proxy', sight: 'closed', messages: [], actions: [], parties: null, adviser: null, status: 'queued' })
  const key = { county, id: filed.id }
  expect(await guide.answer<FiledView>('hat.view', key)).toMatchObject({
    person: '刘老太',
    witness: '王队长',
    typed: { words: filing().words, parties: [{ name: '周某某' }] },
    followed: false,
    answersOpen: false,
    messages: [],
  })
  const kept = await app.db.selectFrom('consultation_proxy').selectAll().where('consultation', '=', filed.id).execute()
  expect(JSON.stringify(kept)).not.toMatch(/刘老太|周某某|借条|王队长/)
  await answered(world, filed)
  expect(await guide.answer<FiledView>('hat.view', key)).toMatchObject({ status: 'answered', messages: [], adviserName: null })

  const person = await known(`resident-2-${county}`, old.phone)
  expect(await person.answer<ConsultationView>('consultation.view', key)).toMatchObject({ as: 'asker', status: 'answered' })
  expect((await person.answer<ConsultationView>('consultation.view', key)).messages.map(({ kind }) => kind)).toEqual(['question', 'answer'])
  expect(await guide.answer<FiledView>('hat.view', key)).toMatchObject({ followed: true, messages: [] })
  expect(await guide.call('hat.open', { ...key, open: true })).toMatchObject({ failure: 'notFound' })
  expect(await person.answer<HelperView>('hat.open', { ...key, open: true })).toMatchObject({ helper: { hat: 'guide', answersOpen: true } })
  expect((await guide.answer<FiledView>('hat.view', key)).messages.map(({ kind }) => kind)).toEqual(['question', 'answer'])
  const again = await world.stepped(person.person, await world.seen(person.person, filed), 'followUp', { words: '他搬走了，怎么找？' })
  await world.stepped(village.person, again, 'answer', aWholeAnswer)
  expect((await guide.answer<FiledView>('hat.view', key)).messages).toHaveLength(4)
  await person.answer('hat.open', { ...key, open: false })
  expect(await guide.answer<FiledView>('hat.view', key)).toMatchObject({ answersOpen: false, messages: [] })
  const let_in = await app.db.selectFrom('closed_access').select('account').where('subject', '=', filed.id).execute()
  expect(let_in.map(({ account }) => account)).not.toContain(guide.person.account)
})

test('the person dismisses them at once, whatever was open', async () => {
  const { guide, filing, known, county, old } = await aVillage()
  const person = await known(`resident-2-${county}`, old.phone)
  const { id } = await guide.answer<ConsultationView>('consultation.submit', filing())
  const key = { county, id }
  expect(await person.answer<ConsultationView>('consultation.view', key)).toMatchObject({ as: 'asker', hat: 'guide' })
  await person.answer('hat.open', { ...key, open: true })
  await person.answer('hat.dismiss', key)
  for (const [path, input] of [
    ['hat.view', key],
    ['consultation.view', key],
  ] as const)
    expect(await guide.call(path, input)).toMatchObject({ failure: 'notFound' })
  expect(await guide.answer<FiledList>('hat.filed')).toEqual({ filed: [] })
  expect(await person.answer<HelperView>('hat.helper', key)).toMatchObject({ helper: null })
  expect(await person.answer<ConsultationView>('consultation.view', key)).toMatchObject({ status: 'queued' })
})

test.each(['yes', 'unsure'] as const)(
  'of a matter about the village (%s) whoever is of the village keeps the state alone',
  async (aboutVillage) => {
    const { guide, filing, known, county, old, app } = await aVillage()
    const { id } = await guide.answer<ConsultationView>('consultation.submit', filing({ aboutVillage }))
    const key = { county, id }
    const seen = await guide.answer<FiledView>('hat.view', key)
    expect(seen).toMatchObject({ typed: null, messages: [], category: null, adviserName: null })
    expect(JSON.stringify(seen)).not.toMatch(/借条|周某某/)
    const person = await known(`resident-2-${county}`, old.phone)
    expect(await person.answer<HelperView>('hat.helper', key)).toMatchObject({ aboutVillage, helper: { mayOpen: false } })
    expect(await person.call('hat.open', { ...key, open: true })).toMatchObject({ failure: 'notNow' })
    const [kept] = await app.db.selectFrom('consultation_proxy').select('typed').where('consultation', '=', id).execute()
    expect(kept?.typed).toBeNull()
  },
)

test('access goes with the hat: who is in the roster no more sees nothing, and the village’s other guide goes on with it, without what was typed', async () => {
  const { app, guide, filing, accepting, roster, county, phone } = await aVillage()
  const other = await accepting(`resident-2-${county}`, phone(2))
  const { id } = await guide.answer<ConsultationView>('consultation.submit', filing())
  const forFamily = await guide.answer<ConsultationView>('consultation.submit', filing({ hat: 'family' }))
  const key = { county, id }
  expect(await other.call('hat.view', key)).toMatchObject({ failure: 'notFound' })
  await roster(phone(2))
  expect(await guide.call('hat.view', key)).toMatchObject({ failure: 'notFound' })
  expect(await guide.call('consultation.view', key)).toMatchObject({ failure: 'notFound' })
  expect((await guide.answer<FiledList>('hat.filed')).filed.map((each) => each.id)).toEqual([forFamily.id])
  expect(await other.answer<FiledView>('hat.view', key)).toMatchObject({ person: '刘老太', status: 'queued', typed: null })
  // Whoever goes on with it is told, and whoever files is known to be there.
  const told = await app.db.selectFrom('outbox').select('payload').where('about', '=', id).where('key', 'like', 'handed:%').execute()
  expect(told).toMatchObject([{ payload: { flow: 'consultationHanded', account: other.person.account } }])
  const active = await app.db
    .selectFrom('legal_guide')
    .select('last_active_on')
    .where('county', '=', county)
    .where('account', '=', guide.person.account)
    .execute()
  expect(active).toEqual([{ last_active_on: '2026-11-23' }])
})

test('who was a grid worker there and is none any more sees nothing of what they filed as one', async () => {
  const { worker, filing, county, app } = await aVillage()
  const { id } = await worker.answer<ConsultationView>('consultation.submit', filing({ hat: 'gridWorker' }))
  expect(await worker.answer<FiledView>('hat.view', { county, id })).toMatchObject({ hat: 'gridWorker' })
  await app.db.deleteFrom('role_grant').where('role', '=', 'gridWorker').where('area', 'like', `${county}%`).execute()
  expect(await worker.call('hat.view', { county, id })).toMatchObject({ failure: 'notFound' })
  expect(await worker.call('consultation.view', { county, id })).toMatchObject({ failure: 'notFound' })
  expect(await worker.answer('consultation.mine', {})).toMatchObject({ consultations: [] })
})
