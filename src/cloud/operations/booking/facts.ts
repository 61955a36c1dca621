import { type BookingFacts, hasNotice } from '../../../domain/booking'
import type { FoundBooking } from '../../store/found-booking-store'
import { minuteOf } from './moments'

/** 签到: from half an hour before until a quarter of an hour after the beginning. */
const doorsOpenBefore = 30
export const waitMinutes = 15

type Standing = Pick<FoundBooking, 'starts_at' | 'held_until' | 'is_renewed' | 'moves' | 'policy' | 'decide_by' | 'rang_at'>

/** What the guards of a booking's life ask, at a moment. */
export const factsAt = (row: Standing, at: Date): BookingFacts => {
  const [start, now] = [minuteOf(row.starts_at), minuteOf(at)]
  return {
    isHoldOver: row.held_until !== null && minuteOf(row.held_until) <= now,
    isRenewed: row.is_renewed,
    wantsApproval: row.policy.wantsApproval,
    isDecisionOverdue: row.decide_by !== null && row.decide_by <= at,
    silenceApproves: row.policy.silenceApproves,
    hasBegun: start <= now,
    hasNotice: hasNotice(start, now, row.policy.moveNotice),
    movesLeft: row.policy.moves - row.moves,
    areDoorsOpen: now >= start - doorsOpenBefore && now <= start + waitMinutes,
    isWaitOver: now >= start + waitMinutes,
    hasRung: row.rang_at !== null,
  }
}
