export interface CalendarDayTable {
  /** 'YYYY-MM-DD'. */
  day: string
  kind: 'holiday' | 'makeup'
  name: string
}

export interface CalendarKnownTable {
  id: number
  known_until: string
}
