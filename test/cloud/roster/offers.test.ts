import { endListed } from '../../../src/cloud/operations/roster/end-listed'
import type { LegalAround } from '../../../src/contract/legal'
import type { Session } from '../../../src/contract/person'
import type { OfferedRoles } from '../../../src/contract/roster'
import { aGuideRow, anAdviserRow, aRoster } from '../../kit/roster'
import { aBureau } from './a-bureau'

type Someone = Awaited<ReturnType<Awaited<ReturnType<typeof aBureau>>['resident']>>
const offersTo = async (person: Someone) => (await person.answer<OfferedRoles>('roster.offers')).offers
const rolesOf = async (person: Someone) => (await person.answer<Session>('session.open')).person?.roles

test('a role is offered to whom WeChat vouches for the number in a roster, and given only when they say yes', async () => {
  const { county, firm, phone, license, put, proving, advisers } = await aBureau()
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(1), license(1), firm.name, { 有效期至: '2099-12-31' })))
  const person = await proving(1, phone(1))
  const [offer] = await offersTo(person)
  expect(offer).toMatchObject({ county, role: 'adviser', name: '李明', where: `${firm.name}、测试社区居委会`, until: '2099-12-31' })
  expect(await rolesOf(person)).toEqual(['resident'])
  expect((await advisers())[0]?.account).toBeNull()
  for (let time = 0; time < 2; time += 1) await person.answer('roster.answer', { county, id: offer?.id, accept: true })
  expect(await rolesOf(person)).toEqual(['resident', 'lawyer'])
  expect((await advisers())[0]?.account).not.toBeNull()
  expect(await offersTo(person)).toEqual([])
  expect(await person.call('diary.view', { from: '2026-11-24T00:00:00Z', until: '2026-11-25T00:00:00Z' })).toMatchObject({ ok: true })
})

test('a number that somebody only typed is offered nothing', async () => {
  const { phone, put, resident } = await aBureau()
  await put('guides', await aRoster('guides', aGuideRow(phone(1))))
  const person = await resident(1)
  await person.answer('home.preferences', { phone: phone(1) })
  expect(await offersTo(person)).toEqual([])
})

test('who says that it is not them is asked no more, and nobody else takes the offer by its id', async () => {
  const { county, phone, put, proving } = await aBureau()
  await put('guides', await aRoster('guides', aGuideRow(phone(1))))
  const person = await proving(1, phone(1))
  const [offer] = await offersTo(person)
  const other = await proving(2, phone(2))
  expect(await other.call('roster.answer', { county, id: offer?.id, accept: true })).toMatchObject({ failure: 'notFound' })
  await person.answer('roster.answer', { county, id: offer?.id, accept: false })
  expect(await offersTo(person)).toEqual([])
  expect(await person.call('roster.answer', { county, id: offer?.id, accept: true })).toMatchObject({ failure: 'notFound' })
})

test('a roster that brought somebody who said yes is not taken back whole', async () => {
  const { county, phone, put, undo, proving } = await aBureau()
  const { id } = await put('guides', await aRoster('guides', aGuideRow(phone(1))))
  const person = await proving(1, phone(1))
  const [offer] = await offersTo(person)
  await person.answer('roster.answer', { county, id: offer?.id, accept: true })
  expect(await undo(id)).toMatchObject({ failure: 'rosterInWork' })
})

test('an adviser who is in the next roster no more practices no more from that moment, and is there again where it is taken back', async () => {
  const { clock, county, firm, phone, license, put, undo, proving } = await aBureau()
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(1), license(1), firm.name)))
  const person = await proving(1, phone(1))
  const [offer] = await offersTo(person)
  await person.answer('roster.answer', { county, id: offer?.id, accept: true })
  clock.now = new Date(clock.now.getTime() + 60_000)
  const without = await put('advisers', await aRoster('advisers', anAdviserRow(phone(2), license(2), firm.name)))
  expect(without).toMatchObject({ added: 1, left: 1 })
  expect(await rolesOf(person)).toEqual(['resident'])
  const around = await person.answer<LegalAround>('legal.around', { community: `${county}001001` })
  expect(around.advisers.map(({ license }) => license)).toEqual([license(2)])
  clock.now = new Date(clock.now.getTime() + 60_000)
  expect(await undo(without.id)).toMatchObject({ ok: true })
  expect(await rolesOf(person)).toEqual(['resident', 'lawyer'])
})

test('a role ends with the day until which the roster lists somebody, and a longer roster lengthens it', async () => {
  const { app, clock, county, firm, phone, license, put, proving, advisers, guides } = await aBureau()
  const today = app.now()
  const day = (ahead: number) => new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10)
  const until = (ahead: number) => ({ 有效期至: day(ahead) })
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(1), license(1), firm.name, until(10))))
  await put('guides', await aRoster('guides', aGuideRow(phone(2), until(10))))
  const person = await proving(1, phone(1))
  const [offer] = await offersTo(person)
  await person.answer('roster.answer', { county, id: offer?.id, accept: true })
  await put('advisers', await aRoster('advisers', anAdviserRow(phone(1), license(1), firm.name, until(20))))
  clock.now = new Date(today.getTime() + 12 * 86_400_000)
  await endListed(app)
  expect(await rolesOf(await proving(1, phone(1)))).toEqual(['resident', 'lawyer'])
  expect((await guides())[0]?.left_at).not.toBeNull()
  clock.now = new Date(today.getTime() + 22 * 86_400_000)
  await endListed(app)
  expect((await advisers())[0]?.valid_to).not.toBeNull()
  expect(await rolesOf(await proving(1, phone(1)))).toEqual(['resident'])
})
