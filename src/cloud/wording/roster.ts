import type { RosterKind } from '../../domain/roster'
import type { AdviserKind, GuideKind, Specialty } from '../../domain/shop'

/** 专长, as a roster writes it. */
export const specialtyWording: Readonly<Record<Specialty, string>> = {
  marriage: '婚姻家庭',
  inheritance: '继承',
  labor: '劳动用工',
  traffic: '交通事故',
  land: '土地山林',
  housing: '房产物业',
  debt: '欠款借贷',
  consumer: '消费',
  neighbors: '邻里',
  injury: '人身损害',
  minors: '未成年人',
  business: '生意合同',
  criminal: '刑事',
  administrative: '行政',
}

export const guideKindWording: Readonly<Record<GuideKind, string>> = { guide: '法律明白人', leader: '法治带头人' }
export const listedKindWording = { lawyer: '律师', basicWorker: '基层法律服务工作者' } as const satisfies Partial<
  Record<AdviserKind, string>
>

/** The headings of both rosters. */
export const rosterHeadings = {
  name: '姓名',
  phone: '手机号',
  kind: '类别',
  village: '村（社区）',
  group: '村民小组',
  skills: '专长',
  until: '有效期至',
  license: '执业证号',
  shop: '律所',
  villages: '服务的村（社区）',
  duty: '驻村日',
} as const
const heading = rosterHeadings

export const rosterColumns: Readonly<Record<RosterKind, readonly string[]>> = {
  guides: [heading.name, heading.phone, heading.kind, heading.village, heading.group, heading.skills, heading.until],
  advisers: [heading.name, heading.phone, heading.kind, heading.license, heading.shop, heading.villages, heading.duty, heading.until],
}

/** Without these nothing can be told of a row. */
export const neededColumns: Readonly<Record<RosterKind, readonly string[]>> = {
  guides: [heading.name, heading.phone, heading.village],
  advisers: [heading.name, heading.phone, heading.license, heading.shop],
}

export const rosterTemplate = {
  names: { guides: '法律明白人和法治带头人名册', advisers: '村居法律顾问名册' },
  guide: '填写说明',
  rows: {
    guides: [
      ['姓名', '必填，20 个字以内'],
      ['手机号', '必填，11 位；本人在微信里验证这个号码后，会问他愿不愿意担任'],
      ['类别', '法律明白人 或 法治带头人；不填就是法律明白人'],
      ['村（社区）', '必填，写全名；县里有同名的写 12 位区划代码'],
      ['村民小组', '可以不填，比如 第一村民组'],
      ['专长', `可以不填，几项之间用顿号隔开：${Object.values(specialtyWording).join('、')}`],
      ['有效期至', '可以不填，比如 2027-12-31；过了这一天身份自动停用'],
    ],
    advisers: [
      ['姓名', '必填，20 个字以内'],
      ['手机号', '必填，11 位；只用来核对是不是本人，不对外公开'],
      ['类别', '律师 或 基层法律服务工作者；不填就是律师'],
      ['执业证号', '必填；按它认人，换了手机号还是同一位'],
      ['律所', '必填，要和已登记的法律店铺同名'],
      ['服务的村（社区）', '最多五个，用顿号隔开；可以不填'],
      ['驻村日', '填了村就要填，比如 每月15日，或者 每月第二个周三'],
      ['有效期至', '可以不填，比如 2027-12-31；过了这一天身份自动停用'],
    ],
  },
} as const

/** What is said of a row. */
export const rosterWording = {
  fresh: '新列入名册',
  same: '没有变化',
  changed: (what: readonly string[]) => `会更新：${what.join('、')}`,
  empty: (column: string) => `“${column}”没有填`,
  tooLong: (column: string, most: number) => `“${column}”超过 ${most} 个字`,
  badPhone: '手机号不对，要 11 位',
  phoneTwice: (row: number) => `和第 ${row} 行是同一个手机号`,
  licenseTwice: (row: number) => `和第 ${row} 行是同一个执业证号`,
  badLicense: '执业证号不对，只能是数字和字母，6 到 20 位',
  noKind: (typed: string, kinds: readonly string[]) => `没有“${typed}”这个类别，请写${kinds.join('或')}`,
  noVillage: (typed: string) => `这个县里没有“${typed}”，请写村或社区的全名`,
  twoVillages: (typed: string) => `有两个“${typed}”，请写 12 位区划代码`,
  noSkill: (typed: string) => `没有“${typed}”这项专长，请照填写说明改`,
  badDay: '“有效期至”看不明白，请写成 2027-12-31',
  dayOver: '“有效期至”已经过了',
  noShop: (typed: string) => `没有叫“${typed}”的法律店铺，请先登记店铺或者改成登记的名字`,
  twoShops: (typed: string) => `有两家都叫“${typed}”，请先在店铺里改名区分`,
  noFirm: (typed: string) => `“${typed}”还没有登记成机构，暂时不能给顾问身份`,
  tooManyVillages: (most: number) => `一位顾问最多服务 ${most} 个村`,
  villageTwice: (typed: string) => `“${typed}”写了两遍`,
  dutyMissing: '填了村就要填驻村日，比如 每月15日',
  badDuty: '驻村日看不明白，请写 每月15日，或者 每月第二个周三',
} as const
