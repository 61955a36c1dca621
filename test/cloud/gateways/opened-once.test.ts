import { developmentCipherKeys } from '../../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../../src/cloud/gateways/cipher/sm4-field-cipher'
import { openedOnce } from '../../../src/cloud/store/opened-once'

const whole = createSm4FieldCipher(developmentCipherKeys())

test('a name that stands in an answer many times is opened once', () => {
  const opens: string[] = []
  const open: typeof whole.open = (field, county, sealed) => {
    opens.push(sealed)
    return whole.open(field, county, sealed)
  }
  const cipher = openedOnce({ ...whole, open })
  const sealed = whole.seal('account.name', 340_421, '陈桂兰')
  const names = Array.from({ length: 5 }, () => cipher.open('account.name', 340_421, sealed))
  expect(names).toEqual(Array(5).fill('陈桂兰'))
  expect(opens).toEqual([sealed])
})

test('what was opened in its own place opens in no other', () => {
  const cipher = openedOnce(whole)
  const sealed = whole.seal('account.name', 340_421, '陈桂兰')
  expect(cipher.open('account.name', 340_421, sealed)).toBe('陈桂兰')
  expect(() => cipher.open('account.phone', 340_421, sealed)).toThrow('account.phone')
  expect(() => cipher.open('account.name', 340_422, sealed)).toThrow('account.name')
})
