import { type RawBuilder, sql } from 'kysely'

const minuteMs = 60_000

/** The booking engine counts in whole minutes since 1970. */
export const momentOf = (minute: number): RawBuilder<Date> => sql<Date>`${new Date(minute * minuteMs)}::timestamptz`
export const minutesOf = (moment: RawBuilder<unknown>): RawBuilder<number> => sql<number>`(extract(epoch from ${moment}) / 60)::int`
