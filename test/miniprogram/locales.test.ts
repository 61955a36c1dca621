import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const locales = join(__dirname, '../../src/miniprogram/locales')
/** The staff's own may speak the office's language; whatever is added beside them is a resident's. */
const staffs = [
  'adviser.ts',
  'catalogue.ts',
  'center.ts',
  'city.ts',
  'inbox.ts',
  'intake.ts',
  'mandate-desk.ts',
  'more-steps.ts',
  'safety.ts',
  'steps.ts',
  'time-account.ts',
  'unit.ts',
  'work.ts',
  'work-events.ts',
  'work-reasons.ts',
]
const residents = readdirSync(locales).filter((file) => !staffs.includes(file))
const officeWords = ['派单', '签收', '核实', '挂账', '点单', '补正', '回避', '诉求'] as const

/** What people read: every quoted sentence, without comments. */
const sentencesOf = (source: string) => {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, quoted, template]) => quoted ?? template ?? '')
}

/** The official term may follow the plain word in brackets: 先停一停(挂账). */
const withoutBracketed = (sentence: string) => sentence.replace(/(?<=\p{Script=Han})[（(][^（()）]*[)）]/gu, '')

const officeWordsIn = (sentence: string) => officeWords.filter((word) => withoutBracketed(sentence).includes(word))

test.each(residents)('residents read no office word alone in %s', (name) => {
  const sentences = sentencesOf(readFileSync(join(locales, name), 'utf8'))
  expect(sentences.some((sentence) => /\p{Script=Han}/u.test(sentence))).toBe(true)
  expect(sentences.filter((sentence) => officeWordsIn(sentence).length > 0)).toEqual([])
})

test('an office word is found alone, and forgiven in brackets after the plain word', () => {
  expect(officeWordsIn('等待派单')).toEqual(['派单'])
  expect(officeWordsIn('先停一停(挂账)')).toEqual([])
  expect(officeWordsIn('(挂账)')).toEqual(['挂账'])
})
