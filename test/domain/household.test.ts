import { doorOf } from '../../src/domain/household'

test('one door is one household, however it is written', () => {
  for (const words of ['测试小区1栋1单元101室老陈家', '测试小区 1 栋 一单元 101', '1栋1单元101户'])
    expect([words, doorOf(words)]).toEqual([words, '1-101'])
  expect(doorOf('3栋十二单元1203室')).toBe('12-1203')
  expect(doorOf('3栋十单元203室')).toBe('10-203')
  expect(doorOf('3号楼502')).toBe('-502')
})

test('where no door is named there is none', () => {
  for (const words of ['', '测试小区1栋2单元', '泉山路105号', '小区东门', '105栋门口'])
    expect([words, doorOf(words)]).toEqual([words, undefined])
})
