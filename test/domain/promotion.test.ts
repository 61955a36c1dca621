import { priceOf, promotionFault } from '../../src/domain/promotion'

test.each([
  ['discount', '首次咨询八折优惠'],
  ['discount', '律师费打 折'],
  ['free', '本所免费代写诉状'],
  ['free', '免-费咨询'],
  ['winRate', '胜诉率高，打不赢不收费'],
  ['winRate', '成功率 98%'],
  ['amount', '为当事人追回欠款'],
  ['amount', '代理过三千万元的案件'],
  ['title', '劳动法专家团队'],
  ['title', '首席律师'],
  ['comparison', '全市最好的律师'],
  ['comparison', '比别家更专业'],
])('%s may not be said: %s', (fault, words) => {
  expect(promotionFault(words)).toBe(fault)
})

test.each([
  '婚姻家庭、劳动争议、交通事故。周一至周五上午接待。',
  '成立于 2001 年，在田家庵区，有 12 名律师。',
  '熟悉最高人民法院的司法解释；最近一次普法讲座在五月。',
  '第一次来请带身份证。',
])('what only tells who they are may stand: %s', (words) => {
  expect(promotionFault(words)).toBeUndefined()
})

test('a public service has one price and everything else the other', () => {
  expect([true, false].map((isPublic) => priceOf({ isPublic }))).toEqual(['publicService', 'byContract'])
})
