import { incidentKinds, isCauseOf, isForeseeable, mayPublishOver } from '../../src/domain/incident'

const grid = '340403007001001'
const next = '340403007002001'

test.each([
  ['water', '0204', true],
  ['water', '0301', false],
  ['power', '0102', true],
  ['works', '0501', true],
  ['network', '0401', false],
] as const)('whether %s is why somebody reports %s: %s', (kind, category, isCause) => {
  expect(isCauseOf(kind, category)).toBe(isCause)
})

test('whoever has not said what it is is shown every kind', () => {
  expect(incidentKinds.every((kind) => isCauseOf(kind, null))).toBe(true)
})

test('a center and a community publish over what they cover, a unit over what it serves, and a grid worker nowhere', () => {
  const held = (role: 'dispatcher' | 'clerk' | 'gridWorker' | 'officer', area: string, served: string[] = []) => ({
    grants: [{ role, area }],
    served,
  })
  expect(mayPublishOver([grid, next], held('dispatcher', '340403007'))).toBe(true)
  expect(mayPublishOver([grid], held('clerk', '340403007001'))).toBe(true)
  expect(mayPublishOver([grid, next], held('clerk', '340403007001'))).toBe(false)
  expect(mayPublishOver([grid], held('gridWorker', grid))).toBe(false)
  expect(mayPublishOver([grid, next], held('officer', 'a-unit', ['340403']))).toBe(true)
  expect(mayPublishOver([grid], held('officer', 'a-unit', []))).toBe(false)
})

test('it ends after it begins, and within sixty days', () => {
  const day = 86_400_000
  expect([0, 1, 60 * day, 60 * day + 1].map((end) => isForeseeable(0, end))).toEqual([false, true, true, false])
})
