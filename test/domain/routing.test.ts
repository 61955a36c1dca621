import { mayLead, ruleFor } from '../../src/domain/routing'

const rule = (category: string, area: string, from = '2026-01-01', isEnded = false) => ({ category, area, from, isEnded })
const matter = { category: '0201', community: '340403007001', day: '2026-11-23' }

test('what is said nearest to home holds, and there of the kind itself before its chapter', () => {
  const city = rule('0201', '340400')
  const county = rule('0201', '340403')
  const chapter = rule('02', '340403007')
  const kind = rule('0201', '340403007')
  expect(ruleFor([city, county], matter)).toBe(county)
  expect(ruleFor([county, chapter], matter)).toBe(chapter)
  expect(ruleFor([chapter, kind, city], matter)).toBe(kind)
  expect(ruleFor([city], matter)).toBe(city)
})

test('what begins later does not hold yet, and of the same the latest holds', () => {
  const old = rule('0201', '340403')
  const next = rule('0201', '340403', '2026-11-23')
  const coming = rule('0201', '340403', '2026-11-24')
  expect(ruleFor([old, coming, next], matter)).toBe(next)
  expect(ruleFor([coming], matter)).toBeUndefined()
})

test('where nothing is said any more, what is said farther away holds again', () => {
  const county = rule('0201', '340403')
  const town = rule('0201', '340403007')
  const ended = rule('0201', '340403007', '2026-05-01', true)
  expect(ruleFor([county, town, ended], matter)).toBe(county)
  expect(ruleFor([town, ended], matter)).toBeUndefined()
  expect(ruleFor([town, ended], { ...matter, day: '2026-04-30' })).toBe(town)
})

test('another place, another kind and a matter of no kind are not spoken of', () => {
  expect(ruleFor([rule('0201', '340402'), rule('0301', '340403'), rule('0201', '340403007002')], matter)).toBeUndefined()
  expect(ruleFor([rule('02', '340403')], { ...matter, category: null })).toBeUndefined()
})

test('a matter is led by one whom the catalogue names for it, unless it names nobody or somebody has returned it', () => {
  const rule = { lead: 'water', co: ['housing'] }
  expect(['water', 'housing', 'gas'].map((unit) => mayLead(rule, unit, 0))).toEqual([true, true, false])
  expect([mayLead(undefined, 'gas', 0), mayLead(rule, 'gas', 1)]).toEqual([true, true])
})
