import type { Limit } from '../../../domain/deadline'
import type { ClockRules } from '../../../domain/report-clocks'
import { limitByKind, type ReportKind } from '../../../domain/report-kind'
import { type SettingChange, type Settings, settingsAt } from '../../../domain/setting-value'
import { isSupply } from '../../../domain/supply'
import type { App } from '../../app'
import { findKeptCalendar, type KeptCalendar } from '../../store/calendar-store'
import { type Category, listKeptCategories } from '../../store/category-store'
import { findKeptSettings } from '../../store/setting-store'

/** By what a matter is promised and measured: read before a transaction, which has but one connection. */
export interface Rules {
  readonly calendar: KeptCalendar
  readonly categories: readonly Category[]
  readonly changes: readonly SettingChange[]
  /** As they stand at the moment of reading. */
  readonly settings: Settings
}

export const readRules = async ({ db, now }: Pick<App, 'db' | 'now'>): Promise<Rules> => {
  const at = now()
  const [calendar, categories, changes] = [await findKeptCalendar(db, at), await listKeptCategories(db, at), await findKeptSettings(db, at)]
  return { calendar, categories, changes, settings: settingsAt(changes, at.getTime()) }
}

/** A clock keeps the working hours and the warning of the day on which it began. */
export const clockRulesAt =
  ({ calendar, changes }: Rules) =>
  (ms: number): ClockRules => {
    const { warnAt, workWindows } = settingsAt(changes, ms)
    return { warnAt, time: { calendar, windows: workWindows } }
  }

interface Limited {
  readonly category: string | null
  readonly kind?: ReportKind
}

/** 办理时限: of what is asked or talked over its own; of the rest what the city set for this category, else what the catalogue says, else what holds for everything. */
export const limitOf = ({ categories, settings }: Pick<Rules, 'categories' | 'settings'>, { category, kind = 'help' }: Limited): Limit => {
  const own = limitByKind[kind]
  if (own !== 'ofCategory') return settings[own]
  if (category === null) return settings.usualLimit
  return (
    settings.limitOf(category) ??
    (isSupply(category) ? settings.supplyLimit : undefined) ??
    categories.find(({ code }) => code === category)?.limit ??
    settings.usualLimit
  )
}
