import * as fc from 'fast-check'
import type { Rule } from '../../src/domain/access-rule'
import { covers } from '../../src/domain/area'
import { authorization, type Grant } from '../../src/domain/authorization'
import { rolesOn } from '../../src/domain/relation'
import { guardedAt, guessOfficial, isBarred, officials, ringOf, rings, seatOf, seats } from '../../src/domain/report-guard'
import { sightAs, sightOf, viewers } from '../../src/domain/report-sight'
import { grantedRoles, type Part } from '../../src/domain/role'

const village = fc
  .tuple(fc.constantFrom('340403', '340421'), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }))
  .map(([county, town, place]) => `${county}${String(town).padStart(3, '0')}${String(place).padStart(3, '0')}`)

const areasOf = (code: string) => [`${code}001`, `${code}002`, code, code.slice(0, 9), code.slice(0, 6), `${code.slice(0, 4)}00`]

const grantAround = (code: string): fc.Arbitrary<Grant> =>
  fc.record({ role: fc.constantFrom(...grantedRoles), area: fc.constantFrom(...areasOf(code)) })

const procedures = Object.keys(authorization) as (keyof typeof authorization)[]
/** Those of which the table asks whose the thing is. */
const askingWhose = procedures.filter((procedure) => {
  const rule: Rule = authorization[procedure]
  return typeof rule !== 'string' && Object.values(rule.roles).some((scope) => scope !== 'any')
})

const guarded = (code: string, seat: 'town' | 'county', barred: readonly string[] = []) => ({
  reporter: 'reporter',
  grid: null,
  holder: null,
  unit: null,
  barred,
  ...guardedAt(code, seat),
})

test('nobody with any role within the avoided area has any part in a guarded matter, by any procedure, whatever else they hold', () => {
  fc.assert(
    fc.property(
      village.chain((code) => fc.tuple(fc.constant(code), fc.array(grantAround(code), { minLength: 1, maxLength: 4 }))),
      fc.constantFrom(...seats),
      fc.constantFrom(...askingWhose),
      ([code, grants], seat, procedure) => {
        const matter = guarded(code, seat)
        const isOfThere = grants.some(({ area }) => covers(matter.avoids, area))
        const parts = rolesOn(procedure, matter, { account: 'somebody', grants })
        if (isOfThere) expect(parts).toEqual([])
      },
    ),
    { numRuns: 2_000 },
  )
})

test('whoever worked there when it was filed stays out, wherever they work today', () => {
  fc.assert(
    fc.property(village, fc.constantFrom(...seats), fc.constantFrom(...grantedRoles), (code, seat, role) => {
      const somebody = { account: 'moved', grants: [{ role, area: code.slice(0, 6) }] }
      expect(isBarred(guarded(code, seat, ['moved']), somebody)).toBe(true)
      expect(rolesOn('report.view', guarded(code, seat, ['moved']), somebody)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('it reaches the center of the town, or of the county where the town may be meant, and whoever filed it', () => {
  const town = { account: 'a', grants: [{ role: 'dispatcher', area: '340403007' }] } as const
  const county = { account: 'b', grants: [{ role: 'dispatcher', area: '340403' }] } as const
  const at = (seat: 'town' | 'county') => guarded('340403007001', seat)
  expect(rolesOn('report.advance', at('town'), town)).toEqual(['dispatcher'])
  expect(rolesOn('report.advance', at('county'), town)).toEqual([])
  expect(rolesOn('report.advance', at('county'), county)).toContain('dispatcher')
  expect(rolesOn('report.view', at('county'), { account: 'reporter', grants: [] })).toEqual(['resident'])
})

test('a matter about an official is for the center alone, whatever ring was chosen', () => {
  for (const ring of rings) for (const about of officials) expect(ringOf({ ring, about })).toBe('centerOnly')
  expect(rings.map((ring) => seatOf({ ring, about: null }))).toEqual([undefined, undefined, 'town'])
  expect(officials.map((about) => [about, seatOf({ ring: 'public', about })])).toMatchSnapshot()
})

test('what each ring shows to whom', () => {
  expect(rings.flatMap((ring) => viewers.map((viewer) => [ring, viewer, sightOf(ring, viewer)]))).toMatchSnapshot()
})

test('a narrower ring never shows anybody more', () => {
  const order = { none: 0, near: 1, exact: 2 }
  const sizeOf = (ring: (typeof rings)[number], viewer: (typeof viewers)[number]) => {
    const { place, ...rest } = sightOf(ring, viewer)
    return [...Object.values(rest).map(Number), order[place]]
  }
  for (const viewer of viewers)
    for (const [wide, narrow] of [
      ['public', 'confidential'],
      ['confidential', 'centerOnly'],
    ] as const)
      for (const [at, size] of sizeOf(narrow, viewer).entries()) expect(size).toBeLessThanOrEqual(sizeOf(wide, viewer)[at] ?? 0)
})

test('nobody but the center and whoever filed it reads the words of what is for the center alone', () => {
  const others: readonly Part[] = ['gridWorker', 'officer', 'coUnit', 'joiner', 'clerk', 'administrator', 'lawyer', 'mediator']
  for (const part of others) expect(sightAs('centerOnly', [part])).toMatchObject({ words: false, photos: false, name: false, phone: false })
  expect(sightAs('centerOnly', ['dispatcher']).words).toBe(true)
  expect(sightAs('centerOnly', ['resident']).words).toBe(true)
})

test.each([
  ['网格员收了我家的好处费', 'gridWorker'],
  ['我要投诉网格员', 'gridWorker'],
  ['村支书把低保给了亲戚', 'villageCadre'],
  ['镇干部来拆墙', 'townCadre'],
  ['举报民警', 'police'],
  ['调解员偏袒对方', 'mediator'],
] as const)('"%s" sounds as if it were about a %s', (words, about) => expect(guessOfficial(words)).toBe(about))

test.each(['路灯不亮', '请网格员来看看', '三栋漏水，网格员上次来过', '问一下养老金', ''])('"%s" sounds like nobody in office', (words) =>
  expect(guessOfficial(words)).toBeUndefined(),
)
