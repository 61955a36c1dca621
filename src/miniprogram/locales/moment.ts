import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const chinaMinutes = 8 * 60
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** By Huainan's clock wherever the phone is: a deadline falls where the matter is. */
const inChina = (moment: string | Date) => dayjs(moment).utcOffset(chinaMinutes)

type ChinaMoment = ReturnType<typeof inChina>

const daysFrom = (now: ChinaMoment, day: ChinaMoment) => day.startOf('day').diff(now.startOf('day'), 'day')

const nearDays: Readonly<Record<string, string>> = { '-1': '昨天', '0': '今天', '1': '明天' }

const dateWords = (day: ChinaMoment, now: ChinaMoment) => {
  const date = `${day.format(day.year() === now.year() ? 'M月D日' : 'YYYY年M月D日')}（${weekdays[day.day()]}）`
  return nearDays[daysFrom(now, day)] ?? date
}

/** How pressing it is, for the color; the words say it too. */
export type Due = { words: string; tone: 'info' | 'warn' | 'danger' }

/** Until when; 暂定 where the work calendar does not reach that far yet. */
export const dueWords = (iso: string, now: Date, isProvisional = false): Due => {
  const [due, today] = [inChina(iso), inChina(now)]
  const until = `${dateWords(due, today)}${due.format('HH:mm')}前${isProvisional ? '（暂定）' : ''}`
  if (due.isBefore(today)) return { words: `已超时，原定${until}`, tone: 'danger' }
  return { words: until, tone: daysFrom(today, due) === 0 ? 'warn' : 'info' }
}

/** Until when, told of what was promised then: it may be past by now. */
export const dueDateWords = (iso: string, now: Date = new Date()): string => `${timeWords(iso, now)} 前`

/** The last moment of the day in China so many days from now. */
export const endOfDay = (daysOn: number, now: Date = new Date()): string => inChina(now).add(daysOn, 'day').endOf('day').toISOString()

/** The first moment of the day in China so many days from now. */
export const startOfDay = (daysOn: number, now: Date = new Date()): string => inChina(now).add(daysOn, 'day').startOf('day').toISOString()

/** The day alone. */
export const dayWords = (iso: string, now: Date = new Date()): string => dateWords(inChina(iso), inChina(now))

/** When something happened, to the minute. */
export const timeWords = (iso: string, now: Date = new Date()): string => {
  const moment = inChina(iso)
  return `${dateWords(moment, inChina(now))} ${moment.format('HH:mm')}`
}

/** So many hours from now. */
export const hoursFromNow = (hours: number, now: Date = new Date()): string => inChina(now).add(hours, 'hour').toISOString()
