import fc from 'fast-check'
import { highestOf, type IdentityLevel, identityLevels, isAtLeast } from '../../src/domain/identity-level'
import { endOf, sessionKinds, slide } from '../../src/domain/session'

const hour = 3_600_000

test('a desk is left after two idle hours and in any case after twelve, a phone after a week and ninety days', () => {
  expect(endOf({ kind: 'desk', createdAt: 0 }, 0)).toBe(2 * hour)
  expect(endOf({ kind: 'desk', createdAt: 0 }, 11 * hour)).toBe(12 * hour)
  expect(endOf({ kind: 'phone', createdAt: 0 }, 0)).toBe(7 * 24 * hour)
  expect(endOf({ kind: 'phone', createdAt: 0 }, 89 * 24 * hour)).toBe(90 * 24 * hour)
})

test('using a session never shortens it, and a write is worth its while', () => {
  const moments = fc.integer({ min: 0, max: 100 * 24 * hour })
  fc.assert(
    fc.property(fc.constantFrom(...sessionKinds), moments, (kind, at) => {
      const expiresAt = endOf({ kind, createdAt: 0 }, 0)
      const later = slide({ kind, createdAt: 0, expiresAt }, at)
      if (later !== undefined) expect(later - expiresAt).toBeGreaterThanOrEqual(12 * 60_000)
    }),
  )
})

test('a level holds all below it', () => {
  expect(highestOf([])).toBe('openid')
  expect(highestOf(['phone'])).toBe('phone')
  expect(highestOf(['realName'])).toBe('realName')
  expect(highestOf(['phone', 'realName'])).toBe('realName')
  const levels = fc.constantFrom<IdentityLevel>(...identityLevels)
  fc.assert(fc.property(levels, levels, (one, other) => isAtLeast(one, other) || isAtLeast(other, one)))
  expect(isAtLeast('phone', 'realName')).toBe(false)
})
