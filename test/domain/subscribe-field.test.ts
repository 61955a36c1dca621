import fc from 'fast-check'
import { type FieldKind, fieldKinds, fitField } from '../../src/domain/subscribe-field'

test.each<[FieldKind, string, string]>([
  ['thing', '下水道堵了', '下水道堵了'],
  ['thing', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing', '第一行\n第二行\u202e', '第一行 第二行'],
  ['number', '约 12.5 次', '12.5'],
  ['letter', '甲 AB 12', 'AB'],
  ['symbol', 'a+-*/=%', '+-*/='],
  ['character_string', '编号 0403-261123-0042', '0403-261123-0042'],
  ['time', '2026年11月23日 15:01', '2026年11月23日 15:01'],
  ['time', '15:01~16:30', '15:01~16:30'],
  ['date', '2026-11-23', '2026-11-23'],
  ['amount', '￥12.50元', '￥12.50元'],
  ['amount', '免费', ''],
  ['phone_number', '电话 0554-6644123 转', '0554-6644123'],
  ['car_number', '皖D·12345', '皖D12345'],
  ['name', '欧阳小明', '欧阳小明'],
  ['name', '阿卜杜拉·买买提·艾合买提江', '阿卜杜拉·买买提·艾'],
  ['name', 'Anna van der Weyden-Smith', 'Anna van der Weyden-'],
  ['phrase', '处理中！', '处理中'],
  ['phrase', '正在为您办理', '正在为您办'],
])('as %s "%s" is sent as "%s"', (kind, value, expected) => expect(fitField(kind, value)).toBe(expected))

const allowed: Readonly<Record<FieldKind, RegExp>> = {
  thing: /^.{0,20}$/u,
  number: /^[\d.]{0,32}$/u,
  letter: /^[A-Za-z]{0,32}$/u,
  symbol: /^[\p{P}\p{S}]{0,5}$/u,
  character_string: /^[\x21-\x7e]{0,32}$/u,
  time: /^[\d年月日时分:：~\-/. ]{0,40}$/u,
  date: /^[\d年月日时分:：~\-/. ]{0,40}$/u,
  amount: /^[¥￥$€£]?[\d.]{0,10}元?$/u,
  phone_number: /^[\d+()\-*#]{0,17}$/u,
  car_number: /^[\p{Script=Han}A-Za-z\d]{0,8}$/u,
  name: /^(?:\D{0,10}|[^\p{Script=Han}\d]{0,20})$/u,
  phrase: /^\p{Script=Han}{0,5}$/u,
}

test('whatever is put in, WeChat takes what comes out', () => {
  const value = fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...'处理中aZ09.¥元~:- \n\r\t\u2028\u202e😀👨‍👩‍👧皖')),
    maxLength: 60,
  })
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), value, (kind, value) => {
      const fitted = fitField(kind, value)
      expect(fitted).toMatch(allowed[kind])
      expect(fitted).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\n\r]/u)
    }),
    { numRuns: 3_000 },
  )
})

test('what fits already is sent as it is', () => {
  const value = fc.string({ unit: fc.constantFrom(...'处理中请您确认aZ09，。'), maxLength: 20 })
  fc.assert(fc.property(value, (words) => expect(fitField('thing', words)).toBe(words)))
})

test('fitting twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldKinds), fc.string({ unit: 'grapheme' }), (kind, value) => {
      expect(fitField(kind, fitField(kind, value))).toBe(fitField(kind, value))
    }),
  )
})
