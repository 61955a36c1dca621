import { dayNumberOf, weekdayOf } from './civil-day'

/** The State Council's yearly notice as data: 法定节假日 and 调休上班, days as 'YYYY-MM-DD'. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>
  /** 调休: weekend days that are worked in exchange for a longer holiday. */
  readonly makeupDays: ReadonlySet<string>
  /** The last day that a published notice speaks of. */
  readonly knownUntil: string
}

/** Beyond `knownUntil` only weekends are known to be off; what is computed from that is provisional. */
export const isWorkday = ({ holidays, makeupDays }: WorkCalendar, day: string): boolean => {
  if (makeupDays.has(day)) return true
  return !holidays.has(day) && weekdayOf(dayNumberOf(day)) <= 5
}

/** 暂定: no notice has been published yet that could move this day. */
export const isProvisional = ({ knownUntil }: WorkCalendar, day: string): boolean => day > knownUntil
