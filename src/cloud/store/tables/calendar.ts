import type { ColumnType, Generated } from 'kysely'
import type { NoticeDay } from '../../../domain/holiday-notice'

export interface CalendarDayTable {
  /** 'YYYY-MM-DD'. */
  day: string
  kind: 'holiday' | 'makeup'
  name: string
  /** The weekday (1 for Monday) whose hours a make-up workday follows, where the notice names one. */
  follows: Generated<number | null>
}

export interface CalendarKnownTable {
  id: number
  known_until: string
  /** Grows with each notice that is put in. */
  edition: Generated<number>
}

/** 放假通知: one edition of a year's days. */
export interface CalendarNoticeTable {
  edition: number
  year: number
  days: ColumnType<readonly NoticeDay[], string, never>
  known_until: string
  /** The first day that it says something new of. */
  changed_from: string
  set_by: string
  set_at: Date
}
