import { afterAction, openRequestActions, sendsChildHome } from '../../src/domain/protection'

test('a request is taken up and then dealt with, and neither twice', () => {
  expect(openRequestActions('open')).toEqual(['take'])
  expect(openRequestActions('taken')).toEqual(['finish'])
  expect(openRequestActions('done')).toEqual([])
  expect(afterAction('open', 'finish')).toBe(undefined)
})

test.each([
  '你先问问你爸妈',
  '去问家长吧',
  '让你父母来打电话',
  '叫你妈妈跟我们说',
  '等你家长同意再说',
  '请你监护人来问',
  '先请家里大人同意',
])('%s sends a child home', (words) => {
  expect(sendsChildHome(words)).toBe(true)
})

test.each([
  '你说得对，这不是你的错。',
  '我们已经报警，民警今天会到学校找你。',
  '打你的人是你爸爸，也一样犯法。',
  '妈妈打人，法律也管。',
  '儿童主任王老师明天上午到学校来。',
  '不用等大人同意，打电话也不收你的东西。',
  '别问你爸妈，直接打 110。',
])('%s does not', (words) => {
  expect(sendsChildHome(words)).toBe(false)
})
