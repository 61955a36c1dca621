import * as z from 'zod/mini'
import { AboutVillage, Party } from './consultation'
import { ServiceMode } from './legal'
import { CommunityCode, CountyCode, Id, Moment, Point, Printable } from './words'

/** 这件事跟谁有关: compared by hashes before a time is kept, so that nobody sits on two sides; one's own home where no place is named. */
const Concerns = z.object({
  aboutVillage: AboutVillage,
  parties: z.array(Party).check(z.maxLength(10)),
  community: z.optional(CommunityCode),
})
export type Concerns = z.infer<typeof Concerns>

/** 可约时段 of a shop's service: with one adviser, or with whoever has time. */
export const SlotsOf = z.object({
  county: CountyCode,
  service: Id,
  adviser: z.optional(Id),
  /** 'YYYY-MM'. */
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  /** 上门 to a village that the adviser serves. */
  place: z.optional(CommunityCode),
  concerns: z.optional(Concerns),
})
export type SlotsOf = z.infer<typeof SlotsOf>

export const OfferedSlot = z.object({
  start: Moment,
  end: Moment,
  seatsLeft: z.int(),
  advisers: z.array(Id),
  /** 待节假日公布确认. */
  provisional: z.boolean(),
})
export type OfferedSlot = z.infer<typeof OfferedSlot>
export const SlotPage = z.object({
  slots: z.array(OfferedSlot),
  timeZone: z.string(),
  /** 爽约限制: until then only what is today, or by phone, is offered to whoever asks. */
  limitedUntil: z.optional(z.nullable(Moment)),
})
export type SlotPage = z.infer<typeof SlotPage>

/** The id is made once: sent again it is the same hold, and never a second. */
export const HoldSlot = z.object({
  county: CountyCode,
  id: Id,
  adviser: Id,
  service: Id,
  start: Moment,
  place: z.optional(CommunityCode),
  /** 长辈版: twice the time to make up one's mind. */
  unhurried: z.optional(z.boolean()),
  concerns: z.optional(Concerns),
  /** 另选: in the place of what the office could not keep, and about the same. */
  insteadOf: z.optional(Id),
})
export type HoldSlot = z.infer<typeof HoldSlot>

export const BookingKey = z.object({ county: CountyCode, id: Id })
export type BookingKey = z.infer<typeof BookingKey>

/** What may be done next comes with the booking; phones pass over what they do not know. */
export const BookingView = z.object({
  county: z.int(),
  id: Id,
  revision: z.int(),
  status: z.string(),
  actions: z.array(z.string()),
  start: Moment,
  end: Moment,
  timeZone: z.string(),
  adviser: Id,
  adviserName: z.string(),
  /** 联合接待: who is there too. */
  withName: z.optional(z.nullable(z.string())),
  shop: Id,
  shopName: z.string(),
  address: z.string(),
  phone: z.nullable(z.string()),
  service: Id,
  serviceName: z.string(),
  mode: ServiceMode,
  price: z.string(),
  place: z.nullable(z.string()),
  /** 锁定倒计时. */
  heldUntil: z.nullable(Moment),
  /** Cancelling now would be late, and be counted. */
  lateNow: z.boolean(),
  movesLeft: z.int(),
  reason: z.nullable(z.string()),
  placeName: z.optional(z.nullable(z.string())),
  /** Where the shop stands on the map, where it is known. */
  point: z.optional(z.nullable(Point)),
  /** 会议号 of a video sitting. */
  meeting: z.optional(z.nullable(z.string())),
  /** The adviser is away at that time; the office, or whoever booked, settles what becomes of it. */
  unsettled: z.optional(z.boolean()),
  /** 电话任务: it was called off or moved less than a day before, so somebody rings whoever booked. */
  toRing: z.optional(z.boolean()),
  /** Other times, for whom the office could not keep its word; first with the same adviser. */
  alternatives: z.optional(z.array(OfferedSlot)),
  /** Whether it is one's own booking or stands in one's own diary. */
  as: z.enum(['resident', 'lawyer']),
})
export type BookingView = z.infer<typeof BookingView>

const actions = [
  'renew',
  'confirm',
  'release',
  'approve',
  'decline',
  'reschedule',
  'cancel',
  'move',
  'callOff',
  'arrive',
  'start',
  'finish',
  'ring',
  'reportMissing',
  'reportAbsence',
] as const

/** One step, on the booking as it was seen. */
export const AdvanceBooking = z.extend(BookingKey, {
  revision: z.int().check(z.minimum(0)),
  action: z.enum(actions),
  /** Where it goes to another time. */
  start: z.optional(Moment),
  reason: z.optional(z.string().check(Printable, z.trim(), z.maxLength(200))),
})
export type AdvanceBooking = z.infer<typeof AdvanceBooking>

/** 会议号, as the meeting's own program gives it out; empty takes it back. */
export const SetMeeting = z.extend(BookingKey, { meeting: z.string().check(z.trim(), z.regex(/^(\d{3}[ -]?\d{3}[ -]?\d{3,5})?$/)) })
export type SetMeeting = z.infer<typeof SetMeeting>

/** Whom the office rings; every look is read by the person. */
export const BookingContact = z.object({ phone: z.nullable(z.string()) })
export type BookingContact = z.infer<typeof BookingContact>

const Day = z.iso.date()

/** 候补: whoever is next is offered what comes free in these days. */
export const WaitForSlot = z.object({
  county: CountyCode,
  id: Id,
  adviser: Id,
  service: Id,
  place: z.optional(CommunityCode),
  from: Day,
  until: Day,
  concerns: z.optional(Concerns),
})
export type WaitForSlot = z.infer<typeof WaitForSlot>
export const Waiting = z.object({
  county: z.int(),
  id: Id,
  adviserName: z.string(),
  serviceName: z.string(),
  from: z.string(),
  until: z.string(),
  /** The booking that is held for them, and until when. */
  offered: z.nullable(z.object({ id: Id, until: Moment })),
})
export type Waiting = z.infer<typeof Waiting>

export const OwnBookings = z.object({ bookings: z.array(BookingView), waiting: z.array(Waiting) })
export type OwnBookings = z.infer<typeof OwnBookings>
