import { indexLaws, type LawHit, searchLaws } from '../../src/miniprogram/packages/adviser/law-search'
import { laws } from '../../src/miniprogram/packages/adviser/laws'

const index = indexLaws(laws)
const search = (query: string) => searchLaws(index, query)
const places = (hits: LawHit[]) => hits.map(({ law, number }) => `${law.name.replace('中华人民共和国', '')} ${number}`)
const marked = ({ text, marks }: LawHit) => marks.map(({ start, end }) => text.slice(start, end))

describe('a search by words', () => {
  it('finds the articles in which all of them stand', () => {
    const hits = search('承包地 妇女 离婚')
    expect(places(hits)).toEqual(['农村土地承包法 31'])
    expect(new Set(hits.flatMap(marked))).toEqual(new Set(['承包地', '妇女', '妇女离婚']))
  })

  it('puts a chapter of that title first, and the shorter article before the longer', () => {
    const hits = search('收养')
    expect(hits).toHaveLength(20)
    const inTitle = hits.map(({ title }) => title.includes('收养'))
    expect(inTitle[0]).toBe(true)
    expect([...inTitle].sort().reverse()).toEqual(inTitle)
    const lengths = hits.filter(({ title }) => title.includes('收养')).map(({ text }) => text.length)
    expect([...lengths].sort((one, other) => one - other)).toEqual(lengths)
  })

  it('says where each word stands, and joins words that touch', () => {
    const [hit] = search('人身安全保护令 安全保护令的有效期')
    expect(hit?.number).toBe(30)
    expect(hit && marked(hit)).toEqual(['人身安全保护令的有效期', '人身安全保护令'])
  })

  it('takes a law of that name as the place to look', () => {
    expect(places(search('法律援助法 家庭暴力'))).toEqual(['法律援助法 32'])
    expect(places(search('继承编，打印遗嘱'))).toEqual(['民法典（继承编） 1136'])
    expect(places(search('相邻关系 采光'))).toEqual(['民法典（物权编·相邻关系） 293'])
  })

  it('finds nothing for nothing, for signs only and for words of no law', () => {
    for (const query of ['', '  ', '，。《》', '飞碟']) expect(search(query)).toEqual([])
  })
})

describe('a search by article', () => {
  it('finds it in the law named, in Chinese or in digits, joined or apart', () => {
    for (const query of ['人民调解法第三十三条', '人民调解法 33条', '《中华人民共和国人民调解法》第３３条', '第33条 人民调解法'])
      expect(places(search(query))).toEqual(['人民调解法 33'])
    expect(places(search('民法典第一千零七十九条'))).toEqual(['民法典（婚姻家庭编） 1079'])
    expect(places(search('民法典1127条'))).toEqual(['民法典（继承编） 1127'])
    expect(places(search('民法典第一千一百条'))).toEqual(['民法典（婚姻家庭编） 1100'])
  })

  it('finds it in every law that has it when none is named', () => {
    expect(new Set(search('第十二条').map(({ number }) => number))).toEqual(new Set([12]))
    expect(search('12条')).toEqual(search('第十二条'))
  })

  it('finds nothing past the end of a law', () => {
    expect(search('人民调解法第三十六条')).toEqual([])
  })
})

it('a search among all laws stays under a fiftieth of a second', () => {
  const queries = ['赡养', '夫妻 共同 财产', '第十二条', '的', '工资 拖欠 清偿', '民法典1079条']
  for (const query of queries) search(query)
  const start = performance.now()
  for (let round = 0; round < 10; round += 1) for (const query of queries) search(query)
  expect((performance.now() - start) / (10 * queries.length)).toBeLessThan(20)
})
