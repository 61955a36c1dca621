import fc from 'fast-check'
import { maskPhone, readPhone } from '../../src/domain/phone'

test.each([
  ['13812345678', '13812345678'],
  ['138 1234 5678', '13812345678'],
  ['138-1234-5678', '13812345678'],
  ['+86 138 1234 5678', '13812345678'],
  ['008613812345678', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['0554-6641234', '05546641234'],
  ['（0554）6641234', '05546641234'],
])('%s is read as %s', (typed, phone) => expect(readPhone(typed)).toBe(phone))

test.each(['', '1381234567', '138123456789', '12345678901', '110', '6641234', '138123a5678', '我的电话'])(
  '%s is no number that rings',
  (typed) => expect(readPhone(typed)).toBeUndefined(),
)

test('what was read is read again as itself, and a masked number is none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), (number) => {
      const phone = readPhone(String(number))
      expect(phone).toBe(String(number))
      expect(readPhone(maskPhone(String(number)))).toBeUndefined()
    }),
  )
})
