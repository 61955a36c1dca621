import type { ColumnType, Generated } from 'kysely'

export interface CalendarDayTable {
  /** 'YYYY-MM-DD'. */
  day: string
  kind: 'holiday' | 'makeup'
  name: string
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
  days: ColumnType<readonly CalendarDayTable[], string, never>
  known_until: string
  /** The first day that it says something new of. */
  changed_from: string
  set_by: string
  set_at: Date
}
