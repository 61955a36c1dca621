import type { DutyRule } from '../../../../domain/duty-day'
import type { KeptPattern } from '../../../../domain/kept-pattern'
import { mostVillages, type ShopKind, type Specialty, specialties } from '../../../../domain/shop'
import { communityPlans } from '../grid-counts'
import { createRandom, pick, type Random } from '../random'
import { stableId } from '../stable-id'
import { inventedName } from './names'

export interface DemoShop {
  readonly county: number
  readonly id: string
  readonly kind: ShopKind
  readonly name: string
  readonly specialties: readonly Specialty[]
  readonly advisers: readonly DemoAdviser[]
}

export interface DemoAdviser {
  readonly id: string
  readonly name: string
  readonly license: string
  readonly pattern: KeptPattern
  readonly villages: readonly { readonly community: string; readonly duty: DutyRule }[]
}

/** As many as the city counts. */
export const demoShopCount = 188

const names = ['安和', '明理', '公信', '同德', '正言', '惠民', '淮畔', '众成', '方圆', '知行', '长衡', '南山'] as const
const titles: Readonly<Record<ShopKind, string>> = { firm: '律师事务所', adviser: '法律服务所', mediation: '调解工作室', notary: '公证处' }
const kindAt = (at: number): ShopKind => (at % 19 === 18 ? 'notary' : at % 8 === 5 ? 'mediation' : at % 5 === 4 ? 'adviser' : 'firm')

/** 188 invented shops; every village of the city has an adviser, and no adviser more than five villages. */
export const demoShops = (): DemoShop[] => {
  const random = createRandom(188)
  const villagesByCounty = new Map<number, string[]>()
  for (const { code } of communityPlans()) {
    const county = Number(code.slice(0, 6))
    villagesByCounty.set(county, [...(villagesByCounty.get(county) ?? []), code])
  }
  const all = [...villagesByCounty.values()].reduce((sum, { length }) => sum + length, 0)
  const counties = [...villagesByCounty]
  return counties.flatMap(([county, villages], at) => {
    const before = counties.slice(0, at).reduce((sum, [, each]) => sum + each.length, 0)
    const [first, last] = [before, before + villages.length].map((count) => Math.round((count * demoShopCount) / all))
    return shopsOf(random, { county, villages, first: first ?? 0, last: last ?? 0 })
  })
}

interface County {
  readonly county: number
  readonly villages: readonly string[]
  readonly first: number
  readonly last: number
}

const shopsOf = (random: Random, { county, villages, first, last }: County): DemoShop[] => {
  const kinds = Array.from({ length: last - first }, (_, at) => ({ at: first + at, kind: at === 0 ? 'firm' : kindAt(first + at) }) as const)
  const lawful = kinds.filter(({ kind }) => kind === 'firm' || kind === 'adviser')
  const shares = shared(villages, lawful.length)
  return kinds.map(({ at, kind }) => {
    const served = shares[lawful.findIndex((each) => each.at === at)] ?? []
    const id = stableId(`shop ${at}`)
    return {
      county,
      id,
      kind,
      name: `${names[at % names.length]}${Math.floor(at / names.length) + 1}号${titles[kind]}（模拟）`,
      specialties: specialties.filter((_, place) => (at + place) % 4 === 0),
      advisers: advisersOf(random, { id, served, at }),
    }
  })
}

/** As evenly as it goes, neighbors together. */
const shared = (villages: readonly string[], shopCount: number): string[][] =>
  Array.from({ length: shopCount }, (_, at) =>
    villages.slice(Math.round((at * villages.length) / shopCount), Math.round(((at + 1) * villages.length) / shopCount)),
  )

const advisersOf = (random: Random, { id, served, at }: { id: string; served: readonly string[]; at: number }): DemoAdviser[] =>
  Array.from({ length: Math.max(1, Math.ceil(served.length / mostVillages)) }, (_, place) => {
    const own = served.slice(place * mostVillages, (place + 1) * mostVillages)
    return {
      id: stableId(`adviser ${id} ${place}`),
      name: inventedName(random),
      license: `测试1340420${String(at * 100 + place).padStart(8, '0')}`,
      pattern: aPattern(random),
      villages: own.map((community, each) => ({ community, duty: { by: 'weekday', nth: (each % 4) + 1, weekday: (place % 5) + 1 } })),
    }
  })

const mornings = { start: 510, end: 690 }
const afternoons = { start: 870, end: 1050 }

const aPattern = (random: Random): KeptPattern => {
  const free = pick(random, [1, 2, 3, 4, 5])
  const day = (weekday: number) => (weekday > 5 ? [] : weekday === free ? [mornings] : [mornings, afternoons])
  return { weekly: [1, 2, 3, 4, 5, 6, 7].map(day), breaks: [], makeup: null, worksOnHolidays: false }
}
