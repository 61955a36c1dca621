import { isSameParty, type Party, partyMarks } from '../../src/domain/party'

const person = (name: string, number?: string): Party => ({ kind: 'person', name, ...(number !== undefined && { number }) })
const isSame = (one: Party, other: Party) => isSameParty(partyMarks(one), partyMarks(other))

test.each([
  ['full-width signs and blanks', '王 小 明', '王小明'],
  ['invisible signs', '王\u200b小明', '王小明'],
  ['traditional signs', '張國強', '张国强'],
  ['points between the names of minorities', '买买提·艾力', '买买提•艾力'],
  ['a polite word behind it', '李秀英女士', '李秀英'],
  ['capitals', 'Wang Fang', 'ｗａｎｇ ｆａｎｇ'],
])('a person is known with %s', (_, one, other) => {
  expect(isSame(person(one), person(other))).toBe(true)
})

test('two people of other names are two', () => {
  expect(isSame(person('王小明'), person('王小萌'))).toBe(false)
  expect(isSame(person('张先生'), person('张女士'))).toBe(false)
})

test('a number wins over a name: the same number is one person, two numbers are two', () => {
  expect(isSame(person('王小明', '11010519491231002X'), person('王晓明', '11010519491231002x'))).toBe(true)
  expect(isSame(person('王小明', '11010519491231002X'), person('王小明', '340403199001011237'))).toBe(
    partyMarks(person('', '340403199001011237')).number === null,
  )
})

test('where only one of them has a number, their names are compared', () => {
  expect(isSame(person('王小明', '11010519491231002X'), person('王小明'))).toBe(true)
})

test('a number that is none counts for nothing', () => {
  expect(partyMarks(person('王小明', '110105194912310021')).number).toBe(null)
  expect(partyMarks({ kind: 'company', name: '某公司', number: '91350100M000100Y44' }).number).toBe(null)
})

test('a company is known by its credit code, whatever it calls itself', () => {
  const code = '91350100M000100Y43'
  expect(
    isSame({ kind: 'company', name: '甲公司', number: code }, { kind: 'company', name: '乙公司', number: ` ${code.toLowerCase()}` }),
  ).toBe(true)
})

test.each([
  ['安徽省淮南市舜耕建材有限责任公司', '舜耕建材有限公司'],
  ['淮南市舜耕建材有限公司', '舜耕建材 有限公司'],
  ['舜耕建材（淮南）有限公司', '舜耕建材(淮南)有限公司'],
])('a company is known by its name: %s is %s', (one, other) => {
  expect(isSame({ kind: 'company', name: one }, { kind: 'company', name: other })).toBe(true)
})

test.each([
  ['曹集村委会', '曹集村村民委员会'],
  ['上窑镇曹集村委会', '曹集村村委会'],
  ['淮南市大通区上窑镇曹集村村民委员会', '曹集村委会'],
  ['曹集村委', '曹集村村民委員會'],
  ['银鹭社区委员会', '银鹭社区居民委员会'],
  ['小岛新村社区居委会', '小岛新村居委会'],
])('a committee is one however it is called: %s is %s', (one, other) => {
  expect(isSame({ kind: 'villageCommittee', name: one }, { kind: 'company', name: other })).toBe(true)
})

test('a committee is not the next village’s, and a village of one sign keeps its name', () => {
  expect(isSame({ kind: 'villageCommittee', name: '张郢村委会' }, { kind: 'villageCommittee', name: '李郢村委会' })).toBe(false)
  expect(isSame({ kind: 'villageCommittee', name: '李镇村村委会' }, { kind: 'villageCommittee', name: '王镇村村委会' })).toBe(false)
})

test('of two villages of one name the codes tell which is meant', () => {
  const one: Party = { kind: 'villageCommittee', name: '张郢村委会', number: '340402100200' }
  expect(isSame(one, { kind: 'villageCommittee', name: '张郢村委会', number: '340422102201' })).toBe(false)
  expect(isSame(one, { kind: 'villageCommittee', name: '张郢村委会' })).toBe(true)
})

test('whom nobody could name is nobody, and no name is no match', () => {
  expect(partyMarks({ kind: 'unknown', name: '王小明', number: '11010519491231002X' })).toEqual({ name: null, number: null })
  expect(isSame(person(''), person(''))).toBe(false)
  expect(isSame(person('——'), person('  '))).toBe(false)
})
