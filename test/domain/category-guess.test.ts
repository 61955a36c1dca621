import fc from 'fast-check'
import { type GuessableCategory, guessCategories } from '../../src/domain/category-guess'

const categories: readonly GuessableCategory[] = [
  { code: '0101', name: '井盖破损', synonyms: ['井盖', '窨井盖'] },
  { code: '0102', name: '排水堵塞', synonyms: ['下水道堵', '下水道*堵', '下水道不通', '污水*冒'] },
  { code: '0103', name: '路灯不亮', synonyms: ['路灯', '路灯*不亮', '路灯坏'] },
  { code: '0201', name: '停电', synonyms: ['停电', '没电'] },
  { code: '0202', name: '停水', synonyms: ['停水', '没水'] },
  { code: '0301', name: '电动车停放', synonyms: ['停电动车', '电动车*乱停'] },
  { code: '0401', name: '施工噪声', synonyms: ['工地*吵', '半夜施工'] },
  { code: '0402', name: '邻里噪声', synonyms: ['楼上*吵', '太吵'] },
]

test.each([
  ['下水道又堵了', ['0102']],
  ['我们单元的下水道，三天了还堵着', ['0102']],
  ['门口路灯好几天都不亮', ['0103']],
  ['没有地方停电动车', ['0301']],
  ['昨天停电', ['0201']],
  ['停水了，路灯也坏了', ['0202', '0103']],
  ['工地半夜施工太吵', ['0401']],
  ['井盖丢了', ['0101']],
  ['你好', []],
  ['', []],
])('"%s" is guessed as %j', (words, codes) => expect(guessCategories(words, categories)).toEqual(codes))

test('a longer phrase goes before a shorter one, however late it is said', () => {
  expect(guessCategories('停水，还有下水道不通', categories)).toEqual(['0102', '0202'])
})

test('of two that fit equally well, the one said first comes first', () => {
  expect(guessCategories('停水又停电', categories)).toEqual(['0202', '0201'])
  expect(guessCategories('停电又停水', categories)).toEqual(['0201', '0202'])
})

test('at most three are guessed', () => {
  expect(guessCategories('停水，停电，井盖丢，路灯坏，下水道堵', categories)).toHaveLength(3)
})

test('any words at all get an answer of known codes without repeats', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('下水道', '堵', '停', '电', '路灯', '不亮', '😀', '\u202e', '吵')).map((each) => each.join('')),
  )
  fc.assert(
    fc.property(words, (said) => {
      const codes = guessCategories(said, categories)
      expect(codes.length).toBeLessThanOrEqual(3)
      expect(new Set(codes).size).toBe(codes.length)
      expect(categories.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
    }),
  )
})

test('the order in which categories are given makes no difference', () => {
  const shuffled = fc.shuffledSubarray([...categories], { minLength: categories.length })
  const words = fc
    .array(fc.constantFrom('下水道', '堵', '停', '电', '水', '路灯', '不亮', '坏', '工地', '吵', '太', '井盖', '，'))
    .map((each) => each.join(''))
  fc.assert(fc.property(words, shuffled, (said, given) => expect(guessCategories(said, given)).toEqual(guessCategories(said, categories))))
})
