import { uuidv7 } from 'uuidv7'
import { usualPolicy } from '../../src/cloud/store/seed/demo/services'
import type { ServicePolicy } from '../../src/cloud/store/tables/shop'
import { dayAt } from '../../src/domain/civil-day'
import type { DutyRule } from '../../src/domain/duty-day'
import type { KeptPattern } from '../../src/domain/kept-pattern'
import type { ServiceItem } from '../../src/domain/service-item'
import { type ServiceMode, type ShopKind, type Specialty, searchable } from '../../src/domain/shop'
import { hours } from './an-adviser'
import type { aWorld } from './world'

type World = Pick<Awaited<ReturnType<typeof aWorld>>, 'app' | 'county'>

interface ShopGiven {
  readonly name?: string
  readonly kind?: ShopKind
  readonly intro?: string
  readonly specialties?: readonly Specialty[]
  readonly areas?: readonly string[]
}

/** An invented shop with its firm. */
export const aShop = async ({ app: { db }, county }: World, given: ShopGiven = {}) => {
  const [id, organization] = [uuidv7(), uuidv7()]
  const { name = `测试律所${id.slice(-6)}`, kind = 'firm', intro = '', specialties = [], areas = [String(county)] } = given
  await db
    .insertInto('organization')
    .values({ county, id: organization, kind: 'firm', level: null, name: `${name}${id}`, phone: null })
    .execute()
  await db
    .insertInto('shop')
    .values({
      county,
      id,
      kind,
      organization,
      name,
      intro,
      address: '测试路 1 号',
      phone: null,
      specialties,
      areas,
      search: searchable(name, intro),
      test_data: true,
      closed_at: null,
    })
    .execute()
  return { county, id, organization }
}

interface AdviserGiven {
  readonly name?: string
  readonly account?: string
  readonly pattern?: Partial<KeptPattern>
  readonly villages?: readonly { readonly community: string; readonly duty: DutyRule }[]
  readonly zone?: string
}

const open = hours('09:00–12:00')

/** Open every day from nine to twelve unless told otherwise. */
export const anAdviserAt = async ({ app: { db, now }, county }: World, shop: string, given: AdviserGiven = {}): Promise<string> => {
  const id = uuidv7()
  const { name = '王律（测试）', account = null, pattern, villages = [], zone = 'Asia/Shanghai' } = given
  await db
    .insertInto('adviser')
    .values({
      county,
      id,
      shop,
      account,
      kind: 'lawyer',
      name,
      license_number: `测试${id.slice(-8)}`,
      license_checked_at: now(),
      photo: null,
      time_zone: zone,
      valid_from: '2026-01-01',
      valid_to: null,
      test_data: true,
    })
    .execute()
  const kept: KeptPattern = {
    weekly: [open, open, open, open, open, open, open],
    breaks: [],
    makeup: null,
    worksOnHolidays: false,
    ...pattern,
  }
  await db
    .insertInto('adviser_pattern')
    .values({ county, adviser: id, pattern: JSON.stringify(kept), revision: 1 })
    .execute()
  for (const [at, { community, duty }] of villages.entries())
    await db
      .insertInto('adviser_village')
      .values({ county, adviser: id, place: at + 1, community, duty: JSON.stringify(duty) })
      .execute()
  return id
}

interface ServiceGiven {
  readonly mode?: ServiceMode
  readonly isPublic?: boolean
  readonly item?: Partial<ServiceItem>
  readonly policy?: Partial<ServicePolicy>
}

/** Half an hour on the phone, paid by the justice bureau, unless told otherwise. */
export const aServiceAt = async ({ app: { db }, county }: World, shop: string, given: ServiceGiven = {}): Promise<string> => {
  const id = uuidv7()
  const { mode = 'phone', isPublic = true } = given
  const item: Omit<ServiceItem, 'id'> = {
    duration: 30,
    step: 30,
    before: 0,
    after: 0,
    lead: 0,
    horizon: { by: 'days', days: 30 },
    capacity: 1,
    caps: {},
    align: 'grid',
    combine: 'max',
    ...given.item,
  }
  const policy = { ...usualPolicy, ...given.policy }
  await db
    .insertInto('shop_service')
    .values({
      county,
      id,
      shop,
      name: '测试咨询',
      mode,
      is_public: isPublic,
      item: JSON.stringify(item),
      policy: JSON.stringify(policy),
      closed_at: null,
    })
    .execute()
  return id
}

export const onDutyToday = ({ app: { db, now }, county }: World, area: string, adviser: string) =>
  db
    .insertInto('legal_duty')
    .values({ county, area, day: dayAt(now().getTime()), adviser })
    .execute()
