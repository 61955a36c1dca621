import { aroundMark } from '../../src/miniprogram/packages/adviser/around-mark'
import { articleWords } from '../../src/miniprogram/packages/adviser/article-number'
import { cite, missingIn, toStep } from '../../src/miniprogram/packages/adviser/consultation/answer-step'
import { clockWords, minutesIn, rangesIn } from '../../src/miniprogram/packages/adviser/hours'
import { indexLaws, searchLaws } from '../../src/miniprogram/packages/adviser/law-search'
import { laws } from '../../src/miniprogram/packages/adviser/laws'
import { timeLeft } from '../../src/miniprogram/packages/adviser/time-left'
import { weekOf } from '../../src/miniprogram/packages/adviser/week'

test('a time is read as people write it, and what is none is nothing', () => {
  for (const words of ['8:30', '08：30', '830', '0830', '8点半', '8点30分', ' 8.30 ']) expect(minutesIn(words)).toBe(510)
  expect([minutesIn('8点'), minutesIn('8'), minutesIn('24:00'), minutesIn('0:05')]).toEqual([480, 480, 1440, 5])
  for (const words of ['', '八点', '25:00', '24:01', '8:75', '上午']) expect(minutesIn(words)).toBeUndefined()
  for (let minute = 0; minute <= 1440; minute += 1) expect(minutesIn(clockWords(minute))).toBe(minute)
})

test('hours are in order and apart, and the first that are not are named', () => {
  const range = (start: string, end: string) => ({ start, end, place: undefined })
  expect(rangesIn([range('8:30', '11:30'), range('14:30', '17:30')])).toEqual({
    ranges: [
      { start: 510, end: 690 },
      { start: 870, end: 1050 },
    ],
  })
  expect(rangesIn([range('8:30', '8:30')])).toEqual({ fault: { at: 0, words: '结束要比开始晚' } })
  expect(rangesIn([range('8:30', '11:30'), range('11:00', '12:00')])).toMatchObject({ fault: { at: 1 } })
  expect(rangesIn([range('八点', '11:30')])).toEqual({ fault: { at: 0, words: '时间写成 8:30 这样' } })
})

test('an article is counted as statutes count', () => {
  const counted = [1, 10, 11, 20, 32, 100, 105, 110, 256, 675, 1000, 1001, 1010, 1079, 1100, 1260].map(articleWords)
  expect(counted).toEqual(
    '一 十 十一 二十 三十二 一百 一百零五 一百一十 二百五十六 六百七十五 一千 一千零一 一千零一十 一千零七十九 一千一百 一千二百六十'
      .split(' ')
      .map((words) => `第${words}条`),
  )
})

test('every article that is cited is found again by what it is called', () => {
  const index = indexLaws(laws)
  for (const law of laws)
    for (const number of [law.firstArticle, law.firstArticle + law.articleCount - 1]) {
      const [hit] = searchLaws(index, `${law.name} ${articleWords(number)}`)
      expect(hit).toMatchObject({ number, law: { name: law.name } })
    }
})

test('a list shows a little of an article around what was looked for, and marks it where it stands', () => {
  for (const hit of searchLaws(indexLaws(laws), '赡养 费')) {
    const shown = aroundMark(hit)
    expect(shown.text.length).toBeLessThanOrEqual(66)
    expect(shown.marks.length).toBeGreaterThan(0)
    const [first] = hit.marks
    const [mark] = shown.marks
    expect(shown.text.slice(mark?.start, mark?.end)).toBe(hit.text.slice(first?.start, first?.end))
  }
})

test('an answer lacks length or a voice first, then whether aid may apply; an article is cited once', () => {
  const draft = { words: '可以起诉。', nextSteps: '', cited: [], asked: '' }
  expect(missingIn(draft, 60)).toBe('再写 55 个字，或者录一段话。一句话不算答复。')
  expect(missingIn({ ...draft, voice: '0190c3a0-0000-7000-8000-000000000000' }, 60)).toBe('先答一下可能不可能符合法律援助')
  expect(missingIn({ ...draft, words: '一'.repeat(60), aidHint: false }, 60)).toBeUndefined()
  const [hit] = searchLaws(indexLaws(laws), '民法典第六百七十五条')
  if (!hit) throw new Error('it is there')
  const cited = cite(cite([], hit), hit)
  expect(cited).toMatchObject([{ law: '民法典（合同编·借款合同）', article: '第六百七十五条', text: hit.text, asOf: '2021-01-01' }])
  expect(toStep({ ...draft, words: ' 好 ', cited, aidHint: true })).toMatchObject({ action: 'answer', words: '好', aidHint: true, cited })
})

test('the time left is told in the words and the color that it deserves', () => {
  const now = new Date('2026-11-23T01:00:00Z')
  const clock = (hours: number, waitsFor: 'adviser' | 'asker' | 'end' = 'adviser') =>
    timeLeft(
      { clock: { waitsFor, due: new Date(now.getTime() + hours * 3_600_000).toISOString(), provisional: false, breached: false } },
      now,
    )
  expect(clock(24)).toEqual({ words: '还剩 24 小时', tone: 'info' })
  expect(clock(3.5)).toEqual({ words: '还剩 3 小时 30 分', tone: 'warn' })
  expect(clock(0.5)).toEqual({ words: '还剩 30 分钟', tone: 'warn' })
  expect(clock(-2)).toEqual({ words: '已超时 2 小时', tone: 'danger' })
  expect(clock(168, 'asker')).toEqual({ words: '等居民，还剩 7 天', tone: 'info' })
  expect(timeLeft({ clock: null }, now)).toBeUndefined()
})

test.each(['2026-11-23T01:00:00Z', '2026-11-22T16:00:00Z', '2026-11-29T15:59:59Z'])(
  'the week of %s begins on Monday by China’s clock',
  (now) => {
    expect(weekOf(0, new Date(now))).toEqual({
      from: '2026-11-22T16:00:00.000Z',
      until: '2026-11-29T16:00:00.000Z',
      days: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    })
    expect(weekOf(-1, new Date(now)).days[0]).toBe('2026-11-16')
  },
)
