const minuteMs = 60_000

/** The engine's minutes; a moment that is no whole minute begins no slot. */
export const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / minuteMs)
export const momentAt = (minute: number): Date => new Date(minute * minuteMs)
export const startMinute = (moment: string): number | undefined => {
  const ms = Date.parse(moment)
  return ms % minuteMs === 0 ? ms / minuteMs : undefined
}
