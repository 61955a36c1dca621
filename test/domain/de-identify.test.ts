import { deIdentify, takeOut } from '../../src/domain/de-identify'
import { identifyingLeft } from '../../src/domain/identifying-left'

const known = { people: ['陈小明', '周某某'], firms: ['淮畔建材'], places: ['九龙岗镇', '红旗村民委员会'] }
const said = (words: string) => deIdentify(words, known)

test.each([
  ['陈小明借给周某某钱', '某某借给某某钱'],
  ['淮畔建材欠我工资', '某单位欠我工资'],
  ['红旗村的地', '某地的地'],
  ['我家在九龙岗镇', '我家在某地'],
  ['2025年3月8日写的借条', '2025年3月写的借条'],
  ['2025-03-08 写的', '2025年03月 写的'],
  ['3月8日说好的', '3月说好的'],
  ['借了21000元', '借了几万元'],
  ['借了两万块', '借了几万元'],
  ['欠三千元', '欠几千元'],
  ['赔了2.5万元', '赔了几万元'],
  ['一百五十块', '几百元'],
  ['要120万元', '要上百万元'],
  ['撞了皖D·12345', '撞了（车牌）'],
  ['（2026）皖0403民初123号判了', '（案号）判了'],
  ['电话13955401234打不通', '电话（号码）打不通'],
  ['在淮南某某建筑有限公司上班', '在某单位上班'],
  ['住3栋2单元101室', '住（门牌）（门牌）（门牌）'],
  ['王师傅和李主任都在', '某某和某某都在'],
])('%s becomes %s', (words, expected) => {
  expect(said(words)).toBe(expected)
})

test('what says nobody’s name stays as it was written', () => {
  for (const words of ['邻居借钱不还，有借条，三年以内可以起诉。', '村民和村里的合同要经过村民会议', '先书面催一次，再到法院'])
    expect(said(words)).toBe(words)
})

test('what was taken out once is not found again', () => {
  const once = said('陈小明2025年3月8日借21000元，电话13955401234')
  expect(said(once)).toBe(once)
})

test('what was taken out is named with what stands there now, numbers starred', () => {
  expect(takeOut('陈小明3月8日借21000元，电话13955401234', known).taken).toEqual([
    { found: '陈小明', by: '某某' },
    { found: '3月8日', by: '3月' },
    { found: '21000元', by: '几万元' },
    { found: '139******34', by: '（号码）' },
  ])
  expect(takeOut('先书面催一次', known)).toEqual({ text: '先书面催一次', taken: [] })
})

test('what no rule can tell is pointed out to whoever looks', () => {
  expect(identifyingLeft('他叫郑大力，是村里的会计，微信号zhengdali88，编号20190112，有残疾')).toEqual([
    { kind: 'number', found: '20190112' },
    { kind: 'name', found: '叫郑大力' },
    { kind: 'handle', found: 'zhengdali88' },
    { kind: 'office', found: '会计' },
    { kind: 'rare', found: '残疾' },
  ])
  expect(identifyingLeft('2025年3月借给邻居几万元，依据第1024条，三年以内可以起诉。')).toEqual([])
})
