import { guessKind } from '../../src/domain/kind-guess'
import { findLead, leads } from '../../src/domain/lead'

test.each([
  ['请问医保怎么报销', 'inquiry'],
  ['想了解低保要什么材料', 'inquiry'],
  ['我妈的养老认证不会弄，能上门吗', 'errand'],
  ['请问我妈的养老认证怎么办', 'inquiry'],
  ['我妈要养老认证了', 'errand'],
  ['教我用手机挂号', 'errand'],
  ['洗衣机不会用', 'errand'],
  ['帮我交一下电费', 'errand'],
  ['投诉物业乱收费', 'complaint'],
  ['举报有人占用消防通道', 'tipOff'],
  ['建议小区装个充电桩', 'suggestion'],
  ['感谢网格员小李冒雨修好了灯', 'praise'],
  ['三栋路灯不亮', 'help'],
  ['', 'help'],
] as const)('"%s" sounds like %s', (words, kind) => expect(guessKind(words)).toBe(kind))

test.each([
  ['我被骗了两万块', 'fraud'],
  ['有人冒充银行客服让我转账', 'fraud'],
  ['村霸欺负人，有保护伞', 'gang'],
  ['有人在楼上开设赌场', 'gang'],
] as const)('"%s" is a lead for the police', (words, lead) => expect(findLead(words)).toBe(lead))

test.each(['路灯不亮', '反诈宣传海报掉了', '禁毒宣传栏坏了', '广场舞太吵', ''])('"%s" is no lead', (words) =>
  expect(findLead(words)).toBeUndefined(),
)

test('every phrase of a lead is found by itself', () => {
  for (const [lead, { phrases }] of Object.entries(leads))
    for (const phrase of phrases) expect(findLead(phrase.replaceAll('*', ''))).toBe(lead)
})
