import { uuidv7 } from 'uuidv7'
import { deleteExpired } from '../../../src/cloud/store/expiry-store'
import type { PersonData } from '../../../src/contract/person-data'
import { aSafetyWorld } from './a-safety-world'

/** One judged, one waiting photo, of this person. */
const aHistory = async () => {
  const world = await aSafetyWorld()
  const { app, county, author, report, drain, checks, dispatcher } = world
  const { id } = await report({ words: '违规测试' })
  await drain()
  const [check] = await checks(id)
  await dispatcher.answer('safety.judge', { county, id: check?.id, judgment: 'withhold', words: '有人名' })
  const waiting = {
    county,
    id: uuidv7(),
    report: id,
    kind: 'media',
    target: uuidv7(),
    author,
    state: 'pending',
    created_at: app.now(),
  } as const
  await app.db.insertInto('content_check').values(waiting).execute()
  const states = async () => (await checks(id)).map(({ state }) => state).sort()
  return { ...world, states }
}

test('a person reads that their words were checked and has it forgotten; a photo nobody looked at stays in the line', async () => {
  const { resident, states } = await aHistory()
  expect(await states()).toEqual(['pending', 'withheld'])
  const entries = async () => (await resident.answer<PersonData>('personData.see')).classes.find(({ name }) => name === 'checks')
  expect(await entries()).toMatchObject({ removable: true, entries: [{ value: '2 条' }] })
  await resident.answer('personData.remove', { class: 'checks' })
  expect(await states()).toEqual(['pending'])
})

test('closing the account forgets what was judged, and the clock the rest once it is looked at', async () => {
  const { app, county, resident, states, author } = await aHistory()
  await resident.answer('personData.closeAccount', { understood: true })
  expect(await states()).toEqual(['pending'])
  await deleteExpired(app.db, app.now())
  expect(await states()).toEqual(['pending'])
  await app.db.updateTable('content_check').set({ state: 'passed' }).where('county', '=', county).where('author', '=', author).execute()
  await deleteExpired(app.db, app.now())
  expect(await states()).toEqual([])
})

test('what was judged is kept a year', async () => {
  const { app, clock, states } = await aHistory()
  const later = (days: number) => new Date(clock.now.getTime() + days * 86_400_000)
  clock.now = later(364)
  await deleteExpired(app.db, app.now())
  expect(await states()).toEqual(['pending', 'withheld'])
  clock.now = later(2)
  await deleteExpired(app.db, app.now())
  expect(await states()).toEqual(['pending'])
})
