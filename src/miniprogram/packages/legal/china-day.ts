const hourMs = 3_600_000
const dayMs = 24 * hourMs
const china = 8 * hourMs

/** 'YYYY-MM-DD' by Huainan's clock, wherever the phone is. */
export const dayOfMoment = (moment: string | Date): string => new Date(new Date(moment).getTime() + china).toISOString().slice(0, 10)

/** 'HH:mm'. */
export const timeOfMoment = (moment: string): string => new Date(Date.parse(moment) + china).toISOString().slice(11, 16)

export const addDays = (day: string, count: number): string => new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10)

/** 1 for Monday. */
export const weekdayOfDay = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1

export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOfDay(day))

export const monthOfDay = (day: string): string => day.slice(0, 7)

export const weekFrom = (monday: string): string[] => Array.from({ length: 7 }, (_, at) => addDays(monday, at))

/** All days of the month of a day. */
export const monthDays = (day: string): string[] => {
  const first = `${monthOfDay(day)}-01`
  return Array.from({ length: 31 }, (_, at) => addDays(first, at)).filter((each) => monthOfDay(each) === monthOfDay(day))
}

/** The first day so many months on. */
export const addMonths = (day: string, count: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10)
}
