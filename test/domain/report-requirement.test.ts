import { missing, requirements } from '../../src/domain/report-requirement'

test('what each step must bring along', () => {
  const lines = Object.entries(requirements).map(([action, needed]) => `${action}: ${needed.join(', ') || 'nothing'}`)
  expect(lines.join('\n')).toMatchSnapshot()
})

test('finishing needs an answer, and an after-photo only where one can be seen', () => {
  const seen = { afterPhoto: true, closingConditions: [] }
  const unseen = { afterPhoto: false, closingConditions: [] }
  expect(missing('finish', { photoCount: 0 }, seen)).toEqual(['words', 'afterPhoto'])
  expect(missing('finish', { words: '已经疏通', photoCount: 0 }, seen)).toEqual(['afterPhoto'])
  expect(missing('finish', { words: '已经疏通', photoCount: 1 }, seen)).toEqual([])
  expect(missing('finish', { words: '已经疏通', photoCount: 0 }, unseen)).toEqual([])
})

test('finishing needs every closing condition of the category ticked, word for word', () => {
  const needed = { afterPhoto: false, closingConditions: ['管道已疏通', '污水已清理'] }
  const brought = { words: '已经疏通', photoCount: 0 }
  for (const conditions of [undefined, [], ['管道已疏通'], ['管道已疏通', '污水清理了']])
    expect(missing('finish', { ...brought, conditions }, needed)).toEqual(['conditions'])
  expect(missing('finish', { ...brought, conditions: ['污水已清理', '管道已疏通', '多勾的'] }, needed)).toEqual([])
})

test('words of nothing but spaces and invisible signs are no words', () => {
  for (const words of ['', '  ', '\u3000\n', '\u200b', '\u202e \u2066'])
    expect(missing('dispute', { words, photoCount: 3 }, { afterPhoto: false, closingConditions: [] })).toEqual(['words'])
})

test('more can be said in words or in a photo', () => {
  expect(missing('supplement', { photoCount: 0 }, { afterPhoto: false, closingConditions: [] })).toEqual(['wordsOrPhoto'])
  expect(missing('supplement', { photoCount: 1 }, { afterPhoto: false, closingConditions: [] })).toEqual([])
  expect(missing('supplement', { words: '又漏了', photoCount: 0 }, { afterPhoto: false, closingConditions: [] })).toEqual([])
})

test('sending back needs a reason, dealing out again a grid, confirming both answers', () => {
  const nothing = { photoCount: 0 }
  expect(missing('sendBack', nothing, { afterPhoto: true, closingConditions: [] })).toEqual(['sendBackReason'])
  expect(missing('redispatch', nothing, { afterPhoto: true, closingConditions: [] })).toEqual(['grid'])
  expect(missing('confirm', { ...nothing, result: 'solved' }, { afterPhoto: true, closingConditions: [] })).toEqual(['process'])
  expect(missing('confirm', { ...nothing, result: 'solved', process: 'good' }, { afterPhoto: true, closingConditions: [] })).toEqual([])
})

test('a unit says who should have it instead, a grid worker need not know', () => {
  const brought = { photoCount: 0, reason: 'notOurDuty' } as const
  const needed = { afterPhoto: false, closingConditions: [] }
  expect(missing('sendBack', brought, needed)).toEqual([])
  expect(missing('sendBack', brought, { ...needed, owner: true })).toEqual(['owner'])
  expect(missing('sendBack', { ...brought, owner: '市政排水公司' }, { ...needed, owner: true })).toEqual([])
})

test('a reason counts only where it belongs', () => {
  const needed = { afterPhoto: false, closingConditions: [] }
  expect(missing('reject', { photoCount: 0, words: '已经起诉', reason: 'notMyGrid' }, needed)).toEqual(['rejectReason'])
  expect(missing('sendBack', { photoCount: 0, reason: 'inCourt' }, needed)).toEqual(['sendBackReason'])
})
