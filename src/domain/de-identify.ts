import { maskPersonalData } from './personal-text'

/** What is known to belong to somebody in the matter: names of people, firms and places below the county. */
export interface Known {
  readonly people: readonly string[]
  readonly firms: readonly string[]
  readonly places: readonly string[]
}

/** One thing that was taken out, and what stands there now; numbers are starred already. */
export interface TakenOut {
  readonly found: string
  readonly by: string
}

/**
 * 去标识: names, places below the county, days, exact sums, employers, plates, case and personal numbers are taken out by rule.
 * A second person looks all the same, for no rule knows every way to say who it was.
 */
export const takeOut = (words: string, known: Known): { readonly text: string; readonly taken: readonly TakenOut[] } => {
  const taken: TakenOut[] = []
  const text = [
    ...replacing(known.people, '某某'),
    ...replacing(known.firms, '某单位'),
    ...replacing(known.places.flatMap(shorterToo), '某地'),
    ...rules,
    { shape: /\d{3}\*+\S{2}/gu, by: '（号码）' },
  ].reduce((rest, { shape, by }) => {
    const instead = (found: string, ...groups: unknown[]) => {
      const put = typeof by === 'string' ? by : by(found, ...(groups.filter((group) => typeof group === 'string') as string[]))
      if (put !== found) taken.push({ found, by: put })
      return put
    }
    return rest.replace(shape, instead)
  }, maskPersonalData(words))
  return { text, taken }
}

export const deIdentify = (words: string, known: Known): string => takeOut(words, known).text

type By = string | ((found: string, ...groups: string[]) => string)
interface Rule {
  readonly shape: RegExp
  readonly by: By
}

/** The longest first, so that a name within another is not cut out of it. */
const replacing = (names: readonly string[], by: string): Rule[] =>
  [...new Set(names)]
    .filter((name) => [...name].length >= 2)
    .sort((one, other) => other.length - one.length)
    .map((name) => ({ shape: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu'), by }))

/** 测试社区居委会 is also called 测试社区, and 测试; 红旗村民委员会 红旗村, and 红旗. */
const shorterToo = (place: string): string[] => {
  const short = place.replace(/(村民委员会|村委会)$/u, '村').replace(/(居民委员会|居委会)$/u, '')
  const core = short.replace(/(社区|村|镇|乡|街道)$/u, '')
  return [place, short, core].filter((each) => [...each].length >= 2)
}

export const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛禹狄米贝臧伏戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房缪干解宗丁宣邓单杭洪包左石崔吉龚程邢裴陆荣翁'
const titles = '(?:先生|女士|同志|师傅|大爷|大妈|大娘|阿姨|老板|书记|主任|经理|村长|医生|老师)'

const rules: readonly Rule[] = [
  { shape: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s-]?[A-Z0-9]{5,6}/gu, by: '（车牌）' },
  { shape: /[（(〔[]\d{4}[)）〕\]][^，。；、\s]{1,24}?号/gu, by: '（案号）' },
  { shape: /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*\d{1,2}[日号]?/gu, by: (_found, year, month) => `${year}年${month}月` },
  { shape: /(\d{1,2})月\d{1,2}[日号]/gu, by: (_found, month) => `${month}月` },
  { shape: /[\d一二三四五六七八九十百]+(?:号楼|栋|幢|单元|室|号院|弄|组)/gu, by: '（门牌）' },
  { shape: new RegExp(`[${surnames}][\\p{Script=Han}]{0,2}?${titles}`, 'gu'), by: '某某' },
  {
    shape: /[^\s，。；、！？：“”在被跟和与向给的是了从到去叫]{2,16}?(?:有限责任公司|股份公司|有限公司|公司|合作社|工厂|砖厂|学校|医院)/gu,
    by: '某单位',
  },
  {
    shape: /[^\s，。；、！？：“”在被跟和与向给的是了从到去们我你他这那本该某全农]{1,6}(?:街道|镇|乡|社区|小区|村)(?![民里委干部集庄])/gu,
    by: '某地',
  },
  {
    shape: /([\d,]+(?:\.\d+)?)\s*([万千百]?)(?:余|多)?(?:元|块钱|块)/gu,
    by: (_found, sum, unit) => bandOf(Number(sum.replaceAll(',', '')) * unitOf(unit)),
  },
  {
    shape: /(?<![几上数\d.零一二两三四五六七八九十百千万])[零一二两三四五六七八九十百千万]+(?:余|多)?(?:元|块钱|块)/gu,
    by: (found) => bandOf(spoken(found)),
  },
]

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }
const unitOf = (unit: string): number => units[unit] ?? 1
const digits = '零一二三四五六七八九'

/** 三万五千, as the number it says. */
const spoken = (words: string): number => {
  let [sum, digit] = [0, 0]
  for (const sign of words.replaceAll('两', '二')) {
    if (sign === '万') sum = (sum + digit || 1) * 10_000
    else if (units[sign]) sum += (digit || 1) * unitOf(sign)
    digit = digits.includes(sign) ? digits.indexOf(sign) : 0
  }
  return sum + digit
}

/** 金额区间: how large it was, never how much. */
const bandOf = (sum: number): string => {
  if (sum < 1_000) return '几百元'
  if (sum < 10_000) return '几千元'
  if (sum < 100_000) return '几万元'
  return sum < 1_000_000 ? '几十万元' : '上百万元'
}
