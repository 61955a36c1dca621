import { hashToken, newToken } from '../../../src/cloud/gateways/tokens'

test('a token is 32 bytes of chance that fit into a cookie', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})

test('the hash of a token is its SHA-256', () =>
  expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'))
