import { createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { developmentCipherKeys, parseCipherKeys } from '../../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../../src/cloud/gateways/cipher/sm4-field-cipher'

const hex = (digits: number, digit: string) => digit.repeat(digits)
const earlier = `2025b:${hex(96, 'a')}`
const current = `2026a:${hex(96, 'b')}`
const index = `index:${hex(64, 'c')}`
const cipher = createSm4FieldCipher(parseCipherKeys(`${current} ${earlier} ${index}`))

test('what was sealed is opened, whatever it says', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 340400, max: 340499 }), (value, county) => {
      expect(cipher.open('account.phone', county, cipher.seal('account.phone', county, value))).toBe(value)
    }),
  ))

test('a sealed value is SM4-CBC under the current key, which it names', () => {
  const [version, keyId, body] = cipher.seal('account.name', 340403, '王小明').split('.')
  const bytes = Buffer.from(body ?? '', 'base64url')
  const decipher = createDecipheriv('sm4-cbc', Buffer.alloc(16, 0xbb), bytes.subarray(0, 16))
  expect([version, keyId]).toEqual(['v1', '2026a'])
  expect(Buffer.concat([decipher.update(bytes.subarray(16, -32)), decipher.final()]).toString()).toBe('王小明')
})

test('the same value is never sealed twice alike', () =>
  expect(cipher.seal('account.phone', 340400, '13800000000')).not.toBe(cipher.seal('account.phone', 340400, '13800000000')))

test('a value sealed with an earlier key is still opened', () => {
  const before = createSm4FieldCipher(parseCipherKeys(`${earlier},${index}`))
  expect(cipher.open('account.name', 340400, before.seal('account.name', 340400, '李四'))).toBe('李四')
})

test('a value moved to another field or another county is not opened', () => {
  const sealed = cipher.seal('account.phone', 340403, '13800000000')
  expect(() => cipher.open('account.name', 340403, sealed)).toThrow('changed or moved')
  expect(() => cipher.open('account.phone', 340404, sealed)).toThrow('changed or moved')
})

test('a value with any one byte changed is not opened', () => {
  const [version, keyId, body = ''] = cipher.seal('account.phone', 340403, '13800000000').split('.')
  const length = Buffer.from(body, 'base64url').length
  for (let position = 0; position < length; position++) {
    const bytes = Buffer.from(body, 'base64url')
    bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position)
    expect(() => cipher.open('account.phone', 340403, `${version}.${keyId}.${bytes.toString('base64url')}`)).toThrow('changed or moved')
  }
})

test.each(['', '13800000000', 'v1.2026a.', 'v1.2024.AAAA', 'v2.2026a.AAAA'])('"%s" is no sealed value', (text) =>
  expect(() => cipher.open('account.phone', 340403, text)).toThrow(),
)

test.each(['138 0000 0000', '138-0000-0000', '+8613800000000', '１３８００００００００'])('%s is found as 13800000000', (phone) =>
  expect(cipher.index(phone)).toBe(cipher.index('13800000000')),
)

test('another number has another index, and another index key another index', () => {
  expect(cipher.index('13800000001')).not.toBe(cipher.index('13800000000'))
  expect(cipher.index('13800000000')).toMatch(/^[0-9a-f]{64}$/)
  expect(createSm4FieldCipher(developmentCipherKeys()).index('13800000000')).not.toBe(cipher.index('13800000000'))
})

test('the keys for development seal and open', () => {
  const development = createSm4FieldCipher(developmentCipherKeys())
  expect(development.open('account.name', 340400, development.seal('account.name', 340400, '试用'))).toBe('试用')
})

test.each([
  ['', '缺少 index'],
  [index, '没有一把可用的密钥'],
  [current, '缺少 index'],
  [`${current} ${current} ${index}`, '编号相同'],
  [`2026a:${hex(94, 'b')} ${index}`, '第 1 项'],
  [`${current} index:${hex(96, 'c')}`, '第 2 项'],
  [`2026.a:${hex(96, 'b')} ${index}`, '第 1 项'],
  [`2026a:${hex(96, 'z')} ${index}`, '第 1 项'],
])('the keys "%.20s…" are refused with a sentence that does not repeat them', (text, sentence) => {
  expect(() => parseCipherKeys(text)).toThrow(sentence)
  expect(() => parseCipherKeys(text)).not.toThrow(/b{9}|c{9}|z{9}/)
})
