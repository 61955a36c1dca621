import { fail, succeed } from '../../../domain/outcome'
import { readDuty } from '../../../domain/roster'
import { mostVillages } from '../../../domain/shop'
import type { VillageServed } from '../../store/adviser-listing-store'
import { rosterHeadings as heading, listedKindWording, neededColumns, rosterWording as wording } from '../../wording/roster'
import { listed, problemOf, type Read, readKind, readMobile, readUntil, readVillage, type Village } from './read-row'
import type { RosterRow } from './roster-workbook'

interface KnownShop {
  readonly id: string
  readonly name: string
  readonly organization: string | null
}

export interface AdviserEntry {
  readonly name: string
  readonly phone: string
  readonly license: string
  readonly kind: keyof typeof listedKindWording
  readonly shop: string
  readonly villages: readonly VillageServed[]
  readonly until: string | null
}

interface Known {
  readonly villages: readonly Village[]
  readonly shops: readonly KnownShop[]
  readonly today: string
}

/** One row of 村居法律顾问. */
export const readAdviser = (row: RosterRow, known: Known): Read<AdviserEntry> => {
  const { cell } = row
  const problem = problemOf(row, neededColumns.advisers)
  if (problem !== undefined) return fail(problem)
  const phone = readMobile(cell(heading.phone))
  if (phone === undefined) return fail(wording.badPhone)
  const license = cell(heading.license).normalize('NFKC').toUpperCase()
  if (!/^[0-9A-Z]{6,20}$/.test(license)) return fail(wording.badLicense)
  const kind = readKind(cell(heading.kind), listedKindWording, 'lawyer')
  if (!kind.ok) return kind
  const shop = readShop(cell(heading.shop), known.shops)
  if (!shop.ok) return shop
  const villages = readVillages(row, known.villages)
  if (!villages.ok) return villages
  const until = readUntil(cell(heading.until), known.today)
  if (!until.ok) return until
  return succeed({
    name: cell(heading.name),
    phone,
    license,
    kind: kind.value,
    shop: shop.value,
    villages: villages.value,
    until: until.value,
  })
}

const readShop = (typed: string, shops: readonly KnownShop[]): Read<string> => {
  const [shop, another] = shops.filter(({ name }) => name === typed)
  if (!shop) return fail(wording.noShop(typed))
  if (another) return fail(wording.twoShops(typed))
  return shop.organization === null ? fail(wording.noFirm(typed)) : succeed(shop.id)
}

const readVillages = ({ cell }: RosterRow, known: readonly Village[]): Read<readonly VillageServed[]> => {
  const words = listed(cell(heading.villages))
  if (words.length === 0) return succeed([])
  if (words.length > mostVillages) return fail(wording.tooManyVillages(mostVillages))
  if (cell(heading.duty) === '') return fail(wording.dutyMissing)
  const duty = readDuty(cell(heading.duty))
  if (duty === undefined) return fail(wording.badDuty)
  const served: VillageServed[] = []
  for (const word of words) {
    const village = readVillage(word, known)
    if (!village.ok) return village
    if (served.some(({ community }) => community === village.value.code)) return fail(wording.villageTwice(word))
    served.push({ community: village.value.code, duty })
  }
  return succeed(served)
}
