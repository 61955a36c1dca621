import type { LegalAdviser, Shop, ShopService } from '../../../contract/legal'
import type { DayNumber } from '../../../domain/civil-day'
import { nextDutyDays } from '../../../domain/duty-day'
import { priceOf } from '../../../domain/promotion'
import type { FoundAdviser, FoundService } from '../../store/legal-store'
import type { FoundShop } from '../../store/shop-store'
import { priceWording } from '../../wording/legal'

const dutyDaysShown = 3

export const toAdviser = (row: FoundAdviser, today: DayNumber): LegalAdviser => ({
  county: row.county,
  id: row.id,
  kind: row.kind,
  name: row.name,
  license: row.license_number,
  licensed: row.is_licensed,
  photo: row.photo,
  shop: row.shop,
  shopName: row.shop_name,
  phone: row.shop_phone,
  dutyDays: row.duty ? nextDutyDays(row.duty, today, dutyDaysShown) : [],
  ...(row.villages && { villages: [...row.villages] }),
})

export const toShop = (row: FoundShop): Shop => ({
  county: row.county,
  id: row.id,
  kind: row.kind,
  name: row.name,
  intro: row.intro,
  address: row.address,
  phone: row.phone,
  specialties: [...row.specialties],
  modes: [...row.modes],
  hasPublic: row.has_public,
  advisers: row.adviser_count,
  licensed: row.is_licensed,
  servesVillage: row.serves_village,
  onDuty: row.on_duty,
  openToday: row.open_today,
})

export const toService = ({ id, name, mode, is_public, item, policy, with_adviser, with_name }: FoundService): ShopService => ({
  id,
  name,
  mode,
  duration: item.duration,
  free: is_public,
  price: priceWording[priceOf({ isPublic: is_public })],
  wantsApproval: policy.wantsApproval,
  together: with_adviser !== null && with_name !== null ? { id: with_adviser, name: with_name } : null,
})
