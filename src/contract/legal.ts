import * as z from 'zod/mini'
import { adviserKinds, guideKinds, serviceModes, shopKinds, specialties } from '../domain/shop'
import { RatingFigures } from './rating'
import { CommunityCode, CountyCode, DivisionCode, EmergencyNumber, Id, Point, Printable } from './words'

export const ServiceMode = z.enum(serviceModes)
export type ServiceMode = z.infer<typeof ServiceMode>
const Specialty = z.enum(specialties)

/** 法律顾问, as everybody may see them. */
export const LegalAdviser = z.object({
  county: z.int(),
  id: Id,
  kind: z.enum(adviserKinds),
  name: z.string(),
  license: z.nullable(z.string()),
  /** 执业证已核验. */
  licensed: z.boolean(),
  photo: z.nullable(Id),
  shop: Id,
  shopName: z.string(),
  phone: z.nullable(z.string()),
  /** The next days on which they come to the village, as 'YYYY-MM-DD'. */
  dutyDays: z.array(z.string()),
  /** Villages that they come to. */
  villages: z.optional(z.array(z.object({ code: z.string(), name: z.string() }))),
})
export type LegalAdviser = z.infer<typeof LegalAdviser>

/** 法律明白人 and 法治带头人: they guide and file for others, and never answer as lawyers. */
const LegalGuide = z.object({
  id: Id,
  kind: z.enum(guideKinds),
  name: z.string(),
  phone: z.string(),
  group: z.nullable(z.string()),
  skills: z.array(Specialty),
})

/** 谁能帮我. */
export const LegalAround = z.object({
  community: z.nullable(z.object({ code: z.string(), name: z.string() })),
  advisers: z.array(LegalAdviser),
  guides: z.array(LegalGuide),
  /** 挂网格的民警和律师. */
  attached: z.array(z.object({ name: z.string(), phone: z.nullable(z.string()), duty: z.string() })),
  onDuty: z.array(z.extend(LegalAdviser, { area: z.string() })),
  numbers: z.array(EmergencyNumber),
  /** 公开问答 is open. */
  library: z.optional(z.boolean()),
})
export type LegalAround = z.infer<typeof LegalAround>
/** One's own home where nothing is named. */
export const LegalAroundOf = z.object({ community: z.optional(CommunityCode) })
export type LegalAroundOf = z.infer<typeof LegalAroundOf>

/** 法律店铺. */
export const Shop = z.object({
  county: z.int(),
  id: Id,
  kind: z.enum(shopKinds),
  name: z.string(),
  intro: z.string(),
  address: z.string(),
  phone: z.nullable(z.string()),
  specialties: z.array(Specialty),
  modes: z.array(ServiceMode),
  /** 有公益服务. */
  hasPublic: z.boolean(),
  advisers: z.int(),
  licensed: z.boolean(),
  servesVillage: z.boolean(),
  onDuty: z.boolean(),
  openToday: z.boolean(),
})
export type Shop = z.infer<typeof Shop>

export const ShopsOf = z.object({
  words: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))),
  specialty: z.optional(Specialty),
  kind: z.optional(z.enum(shopKinds)),
  /** Whose adviser comes first; one's own home where nothing is named. */
  community: z.optional(CommunityCode),
  area: z.optional(DivisionCode),
  mode: z.optional(ServiceMode),
  free: z.optional(z.boolean()),
  today: z.optional(z.boolean()),
  after: z.optional(z.string().check(z.maxLength(120))),
})
export type ShopsOf = z.infer<typeof ShopsOf>
export const ShopPage = z.object({ shops: z.array(Shop), next: z.nullable(z.string()) })
export type ShopPage = z.infer<typeof ShopPage>

/** 服务项目; lengths in minutes. */
export const ShopService = z.object({
  id: Id,
  name: z.string(),
  mode: ServiceMode,
  duration: z.int(),
  /** 公益服务: nobody pays, and whoever is asked to complains. */
  free: z.boolean(),
  price: z.string(),
  /** 需顾问确认. */
  wantsApproval: z.boolean(),
  /** 两位一起接待: who is there with the adviser who is booked. */
  together: z.optional(z.nullable(z.object({ id: Id, name: z.string() }))),
})
export type ShopService = z.infer<typeof ShopService>

export const ShopKey = z.object({ county: CountyCode, id: Id })
export type ShopKey = z.infer<typeof ShopKey>
export const ShopView = z.object({
  shop: Shop,
  advisers: z.array(LegalAdviser),
  services: z.array(ShopService),
  /** Figures alone, and only of five or more; no order is made by them. */
  ratings: z.optional(z.nullable(RatingFigures)),
})
export type ShopView = z.infer<typeof ShopView>

/** What a firm says of itself. */
export const SetShopIntro = z.extend(ShopKey, {
  intro: z.string().check(Printable, z.trim(), z.maxLength(500)),
  /** Where the shop stands, for whoever comes; unsaid it stays as it was. */
  point: z.optional(z.nullable(Point)),
})
export type SetShopIntro = z.infer<typeof SetShopIntro>

/** 两位一起接待: who sits with each adviser of the shop at this service; nobody, where none is named. */
export const SetTogether = z.extend(ShopKey, { service: Id, adviser: z.nullable(Id) })
export type SetTogether = z.infer<typeof SetTogether>
