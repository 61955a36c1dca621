import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Reply } from '../../../src/contract/failure'
import { contract } from '../../../src/contract/router'
import type { Rule } from '../../../src/domain/access-rule'
import { authorization, levelNeeded, mayCall } from '../../../src/domain/authorization'
import { rolesOn } from '../../../src/domain/relation'
import { type Area, someAreas } from './an-area'
import { everyoneAt, type Walker } from './people'
import { type Path, samples } from './samples'

const procedures = Object.entries(contract).flatMap(([noun, verbs]) => Object.keys(verbs).map((verb) => `${noun}.${verb}` as Path))

/** What a closed door says; whatever else is refused was refused for another reason, and that is not what is walked here. */
const shut = ['notSignedIn', 'notAllowed', 'notFound', 'attachmentNotFound', 'placeNotYours']

const doorOf = (reply: Reply): string => {
  if (reply.ok) return 'open'
  return shut.includes(reply.failure) ? 'shut' : reply.failure
}

/** What the table says of this person and a thing of this area. */
const expectedOf = (procedure: Path, { held, person }: Walker, place: Area): string => {
  if (!mayCall(procedure, held)) return 'shut'
  const { isOpenTo, whose, refusesWith = 'shut' } = samples[procedure]
  if (isOpenTo) return isOpenTo(place, person) ? 'open' : refusesWith
  const belonging = whose?.(place)
  return belonging === undefined || rolesOn(procedure, belonging, person).length > 0 ? 'open' : 'shut'
}

test('every procedure of the contract has a row in the table of rights and a sample in this walk', () => {
  expect([...procedures].sort()).toEqual(Object.keys(authorization).sort())
  expect([...procedures].sort()).toEqual(Object.keys(samples).sort())
})

/** No note is a resident's or a clerk's to write; which action is whose is walked in actions-walk.test.ts. */
const isWalkedElsewhere = (procedure: Path, { role }: Walker) => procedure === 'report.advance' && (role === 'resident' || role === 'clerk')

/** A door that stays shut uses nothing up, so the next one tries it with the same. */
const anewOnceUsed = (make: () => unknown) => {
  let made: { readonly input: unknown } | undefined
  return async (call: (input: unknown) => Promise<Reply>) => {
    made ??= { input: await make() }
    const door = doorOf(await call(made.input))
    if (door !== 'shut') made = undefined
    return door
  }
}

/** A city and whoever walks in it. */
const aWalkedCity = async () => {
  const places = await someAreas()
  return { places, walkers: await everyoneAt(places.own) }
}

let common: Awaited<ReturnType<typeof aWalkedCity>>
beforeAll(async () => {
  common = await aWalkedCity()
})

const cityFor = async (procedure: Path) => (samples[procedure].isAlone ? aWalkedCity() : common)

/** Whoever goes on alone signs in anew at each place. */
const walkersIn = (city: typeof common) => (city === common ? city.walkers : everyoneAt(city.places.own))

test.each(procedures)('%s lets in whom the table lets in, and nobody else', async (procedure) => {
  const { input, isFinal } = samples[procedure]
  const shared = isFinal ? undefined : await cityFor(procedure)
  for (const where of ['own', 'nextDoor', 'other'] as const) {
    const city = shared ?? (await aWalkedCity())
    const { app } = city.places.own.world
    const place = city.places[where]
    const walk = anewOnceUsed(() => input(place))
    const nobody = await walk((given) => dispatch({ path: procedure.split('.'), input: given }, { app, identity: { kind: 'nobody' } }))
    expect(`nobody, ${where}: ${nobody}`).toBe(`nobody, ${where}: ${mayCall(procedure, undefined) ? 'open' : 'shut'}`)
    for (const walker of (await walkersIn(city)).filter((each) => !isWalkedElsewhere(procedure, each))) {
      const door = await walk((given) => walker.call(procedure, given))
      expect(`${walker.role}, ${where}: ${door}`).toBe(`${walker.role}, ${where}: ${expectedOf(procedure, walker, place)}`)
    }
  }
})

test.each(procedures.filter((procedure) => levelNeeded(procedure) !== 'openid'))(
  '%s is not open to whom only an openid knows',
  async (procedure) => {
    const { own } = common.places
    const { app } = own.world
    const identity = { kind: 'openid', subject: `stranger-${procedure}-${own.county}` } as const
    await dispatch({ path: ['session', 'open'] }, { app, identity })
    const reply = await dispatch({ path: procedure.split('.'), input: await samples[procedure].input(own) }, { app, identity })
    expect(reply).toMatchObject({ ok: false, failure: 'phoneNotConfirmed' })
  },
)

test.each(['report.mine', 'report.queue', 'inbox.list'] as const)('%s shows nothing of another area', async (procedure) => {
  const { own, nextDoor, other } = await someAreas()
  for (const { role, call } of await everyoneAt(own)) {
    const shown = JSON.stringify(await call(procedure, procedure === 'inbox.list' ? { part: 'open' } : {}))
    expect(shown).not.toContain(other.report.id)
    if (role !== 'dispatcher') expect(shown).not.toContain(nextDoor.report.id)
  }
})

/** Lists of one's own things, and what is no one's. */
const nobodysThings = [
  'library.desk',
  'library.own',
  'practice.view',
  'visit.waiting',
  'booking.mine',
  'booking.toSettle',
  'find.categories',
  'proxy.file',
  'duty.view',
  'paper.view',
  'paper.export',
  'answer.book',
  'answer.propose',
  'calendar.view',
  'setting.list',
  'message.absence',
  'message.letters',
  'report.mine',
  'report.queue',
  'inbox.list',
  'catalogue.list',
  'catalogue.tryOut',
  'catalogue.put',
  'report.submit',
  'safety.list',
  'desk.look',
  'identity.check',
  'desk.answer',
  'incident.list',
  'intake.caller',
  'intake.find',
  'intake.places',
  'intake.suggest',
  'order.imports',
  'order.toEnter',
  'invitation.list',
  'staff.list',
  'staff.areas',
]

test('whose a thing is, is asked wherever the table names roles and the input names a thing', () => {
  const namesRoles = (procedure: Path) => typeof (authorization[procedure] satisfies Rule) !== 'string'
  const named = procedures.filter((procedure) => namesRoles(procedure) && !samples[procedure].whose && !samples[procedure].isOpenTo)
  expect(named.sort()).toEqual([...nobodysThings].sort())
})

test.each(['development.people', 'development.signIn'] as const)('%s does not exist where development is off', async (procedure) => {
  const { own } = await someAreas()
  const call = { path: procedure.split('.'), input: await samples[procedure].input(own) }
  const reply = await dispatch(call, { app: { ...own.world.app, isDevelopment: false }, identity: { kind: 'nobody' } })
  expect(reply).toMatchObject({ ok: false, failure: 'noSuchProcedure' })
})
