import { callListOf, kindOfLine } from '../../../src/cloud/operations/category/call-list'
import { guess } from '../../../src/cloud/operations/category/guess'
import { listAllCategories } from '../../../src/cloud/operations/category/list'
import { listEmergencyNumbers } from '../../../src/cloud/store/emergency-number-store'
import { Category, Guess } from '../../../src/contract/category'
import { type DangerKind, dangers, emergencyLines } from '../../../src/domain/danger'
import { aCommunity } from '../../kit/community'
import { countStatements } from '../../kit/count-statements'

test('the list holds every group with its categories, and 说不清 at the end', async () => {
  const { app } = await aCommunity()
  const categories = await listAllCategories(app)
  for (const category of categories) expect(Category.parse(category)).toEqual(category)
  expect(categories.at(-1)).toMatchObject({ code: '9999', parent: null, name: '说不清，请网格员看' })
  const groups = new Set(categories.filter(({ parent }) => parent === null).map(({ code }) => code))
  const leaves = categories.filter(({ parent }) => parent !== null)
  expect(leaves.length).toBeGreaterThanOrEqual(60)
  for (const { parent } of leaves) expect(groups).toContain(parent)
})

test('everyday words are guessed as categories one can choose, never as a group or 说不清', async () => {
  const { app, county } = await aCommunity()
  const answer = await guess(app, { words: '楼下的井盖没了', county })
  expect(answer.categories[0]).toMatchObject({ code: '0101', name: '井盖缺失或破损' })
  expect(answer.danger).toBeNull()
  expect(Guess.parse(answer)).toEqual(answer)
  expect((await guess(app, { words: '说不清，请网格员看', county })).categories).toEqual([])
})

test.each([['', '🙂‮abc', '喂'.repeat(2000)]])('words that mean nothing are guessed as nothing', async (...all) => {
  const { app, county } = await aCommunity()
  for (const words of all) expect(await guess(app, { words, county })).toEqual({ categories: [], danger: null, kind: 'help', about: null })
})

test('a smell of gas brings the fire brigade first, then this county’s gas repair, then the ambulance', async () => {
  const { app, county } = await aCommunity()
  const { danger } = await guess(app, { words: '楼道里有煤气味', county })
  expect(danger?.kind).toBe('gas')
  expect(danger?.call.map(({ id }) => id)).toEqual(['fire', `gas-${county}`, 'ambulance'])
})

test('without a county, or with one that does not exist, the whole city’s numbers remain', async () => {
  const { app } = await aCommunity()
  for (const county of [undefined, 100_000]) {
    const { danger } = await guess(app, { words: '楼道里有煤气味', county })
    expect(danger?.call.map(({ phone }) => phone)).toEqual(['119', '120'])
  }
})

test('every line of every danger has a number in a seeded county', async () => {
  const { app, county } = await aCommunity()
  const numbers = await listEmergencyNumbers(app.db, county)
  const kinds = numbers.map(({ kind }) => kind)
  for (const line of emergencyLines) expect(kinds).toContain(kindOfLine[line])
  for (const kind of Object.keys(dangers) as DangerKind[]) {
    const wanted = dangers[kind].call.map((line) => kindOfLine[line])
    expect(callListOf(kind, numbers).map((number) => number.kind)).toEqual(wanted)
  }
})

test('guessing again while somebody types sends no statement, and a change is seen after a minute', async () => {
  const { app, county, clock } = await aCommunity()
  const { db, counted } = countStatements(app.db)
  const typing = { db, now: () => clock.now }
  await guess(typing, { words: '井', county })
  expect(counted.count).toBe(1)
  await guess(typing, { words: '井盖', county })
  await listAllCategories(typing)
  expect(counted.count).toBe(1)
  clock.now = new Date(clock.now.getTime() + 60_000)
  await guess(typing, { words: '井盖', county })
  expect(counted.count).toBe(2)
})
