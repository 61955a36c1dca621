import fc from 'fast-check'
import { covers } from '../../src/domain/area'
import { mayAppoint } from '../../src/domain/authorization'
import { appointedBy, areaKindOfCode, areaKindsOf, grantedRoles, roles } from '../../src/domain/role'

const codes = fc.constantFrom('340400', '340403', '340402', '340403007', '340403008', '340403007001', '340403007001006')
const granted = fc.constantFrom(...grantedRoles)

test('who may give which role', () => {
  expect(appointedBy).toMatchInlineSnapshot(`
{
  "administrator": [
    "administrator",
    "dispatcher",
    "clerk",
    "officer",
    "lawyer",
    "mediator",
    "gridWorker",
  ],
  "dispatcher": [
    "gridWorker",
    "clerk",
  ],
}
`)
})

test('every role but the resident’s is granted, over a kind of area', () => {
  expect(['resident', ...grantedRoles]).toEqual([...roles])
  for (const role of grantedRoles) expect(areaKindsOf[role].length).toBeGreaterThan(0)
})

test('nobody gives a right beyond their own area, nor their own rank over as much as they have', () => {
  fc.assert(
    fc.property(granted, codes, granted, codes, (held, area, role, within) => {
      if (!mayAppoint([{ role: held, area }], { role, area: within, within })) return
      expect(covers(area, within)).toBe(true)
      expect([held, area]).not.toEqual([role, within])
      expect(['administrator', 'dispatcher']).toContain(held)
    }),
  )
})

test('giving never leads back to the giver’s own right, however many hands it goes through', () => {
  const reach = (role: (typeof grantedRoles)[number], area: string): string[] =>
    grantedRoles.flatMap((next) =>
      ['340400', '340403', '340403007'].flatMap((within) =>
        mayAppoint([{ role, area }], { role: next, area: within, within }) ? [`${next} ${within}`, ...reach(next, within)] : [],
      ),
    )
  for (const area of ['340400', '340403', '340403007']) expect(reach('administrator', area)).not.toContain(`administrator ${area}`)
})

test('a code tells what it is the code of', () => {
  expect(['340400', '340403', '340403007', '340403007001', '340403007001006', '34', 'x'].map(areaKindOfCode)).toEqual([
    'city',
    'county',
    'town',
    'village',
    'grid',
    undefined,
    undefined,
  ])
})
