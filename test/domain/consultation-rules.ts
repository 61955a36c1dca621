import type { CourseRules } from '../../src/domain/consultation-course'
import { settingsAt } from '../../src/domain/setting-value'

/** Workdays are Monday to Friday, with nothing moved. */
export const rules: CourseRules = {
  settings: settingsAt([], 0),
  time: { calendar: { knownUntil: '2099-12-31', holidays: new Set<string>(), makeupDays: new Set<string>() } },
}

/** 'YYYY-MM-DD HH:mm' by Huainan's clock, as milliseconds and back. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
export const shown = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
