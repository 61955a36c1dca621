import fc from 'fast-check'
import { hasPersonalData, maskPersonalData } from '../../src/domain/personal-text'

test.each([
  ['mobile number', '联系人13812345678', '联系人138******78'],
  ['mobile number in groups', '138 1234 5678', '138********78'],
  ['mobile number with hyphens', '138-1234-5678', '138********78'],
  ['mobile number with the country’s code', '+8613812345678', '+86*********78'],
  ['mobile number after a house number', '2栋 13812345678', '2栋 138******78'],
  ['mobile number after a loose digit', '打 1 13812345678', '打 1 138******78'],
  ['mobile number behind a nought', '013812345678', '013*******78'],
  ['full-width mobile number', '１３８１２３４５６７８', '１３８******７８'],
  ['landline', '电话0554-6644123', '电话055*******23'],
  ['landline in brackets', '（0554）6644123', '（05********23'],
  ['landline of eight digits', '02558881234', '025******34'],
  ['identity number', '身份证340403199001011239，谢谢', '身份证340*************39，谢谢'],
  ['identity number that ends with X', '34040319900101101X', '340*************1X'],
  ['identity number in groups', '340403 19900101 1239', '340***************39'],
  ['bank card', '卡号6222021001122334458', '卡号622**************58'],
  ['bank card in groups', '4111 1111 1111 1111', '411**************11'],
  ['bank card before a phone', '4111111111111111 13812345678', '411***********11 138******78'],
])('%s: found and starred', (_, words, masked) => {
  expect(hasPersonalData(words)).toBe(true)
  expect(maskPersonalData(words)).toBe(masked)
})

test.each([
  '请拨打12345',
  '反诈电话96110，心理援助12356',
  '400-888-1234',
  '网格340403007001006',
  '编号0403-261123-0042',
  '2026年11月23日 15:01',
  '身份证340403199001011234',
  '12812345678',
  '138123456789',
  '已换 LED 灯 120 盏，花费 3680.50 元',
  '路灯编号 00012345678901',
  '',
])('"%s" holds nothing personal', (words) => {
  expect(hasPersonalData(words)).toBe(false)
  expect(maskPersonalData(words)).toBe(words)
})

const noise = fc.string({
  unit: fc.oneof(fc.constantFrom(...'0123456789 -Xx—（）+'), fc.string({ unit: 'binary', maxLength: 1 })),
  maxLength: 60,
})

test('what is masked holds nothing personal any more and is as long as before', () => {
  fc.assert(
    fc.property(
      noise,
      fc.constantFrom('13812345678', '0554-6644123', '340403199001011239', '4111 1111 1111 1111'),
      noise,
      (before, number, after) => {
        const masked = maskPersonalData(`${before}${number}${after}`)
        expect(hasPersonalData(masked)).toBe(false)
        expect(masked).toHaveLength(before.length + number.length + after.length)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('a mobile number between words is always found', () => {
  const mobile = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{9}$/)).map((parts) => `1${parts.join('')}`)
  fc.assert(fc.property(mobile, (number) => expect(hasPersonalData(`请打${number}找我`)).toBe(true)))
})
