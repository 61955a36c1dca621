import fc from 'fast-check'
import { findPhrase, tidy } from '../../src/domain/everyday-words'

test.each([
  ['下水道又堵了', '下水道堵', '下水道又堵'],
  ['下水道堵了', '下水道堵', '下水道堵'],
  ['下水道好几天都堵', '下水道堵', undefined],
  ['下水道好几天都堵', '下水道*堵', '下水道好几天都堵'],
  ['又堵了，就是那个下水道', '下水道*堵', '堵了，就是那个下水道'],
  ['堵了，我说的是楼下的那个下水道', '下水道*堵', undefined],
  ['停了电', '停电', undefined],
  ['停电动车', '停电', '停电'],
  ['路灯路灯不亮', '路灯不亮', '路灯不亮'],
  ['路灯不大亮', '路灯不亮', '路灯不大亮'],
  ['楼上邻居家里半夜唱歌', '楼上*半夜*唱歌', '楼上邻居家里半夜唱歌'],
  ['', '停电', undefined],
  ['停电', '', undefined],
  ['停电', '**', undefined],
])('in "%s" the phrase "%s" is found as %s', (words, phrase, expected) => {
  const span = findPhrase(words, phrase)
  expect(span && words.slice(span.start, span.end)).toBe(expected)
})

test('blanks, invisible signs, full-width letters and capitals make no difference', () => {
  expect(tidy(' 下 水\u200b道\u202e堵\n了 ')).toBe('下水道堵了')
  expect(tidy('ＷｉＦｉ Wifi')).toBe('wifiwifi')
})

test('a phrase is found wherever it stands', () => {
  const noise = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(fc.property(noise, noise, (before, after) => expect(findPhrase(`${before}井盖松动${after}`, '井盖松动')).toBeDefined()))
})

test('what is found begins and ends with the phrase’s own signs', () => {
  const signs = fc.string({ unit: fc.constantFrom('水', '管', '漏', '了'), maxLength: 40 })
  fc.assert(
    fc.property(signs, fc.constantFrom('水管漏了', '水*漏', '管*了*水', '漏'), (words, phrase) => {
      const span = findPhrase(words, phrase)
      if (!span) return
      const found = words.slice(span.start, span.end)
      const parts = phrase.split('*')
      const ends = [parts, [...parts].reverse()].map(
        (order) => found.startsWith(order[0]?.[0] ?? '') && found.endsWith(order.at(-1)?.at(-1) ?? ''),
      )
      expect(ends).toContain(true)
    }),
  )
})

test('ten thousand equal signs are looked through in no time', () => {
  const started = performance.now()
  findPhrase('下'.repeat(10_000), '下水道堵')
  findPhrase('下水道'.repeat(3_000), '下水道*下水道*堵')
  expect(performance.now() - started).toBeLessThan(500)
})
