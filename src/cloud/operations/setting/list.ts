import type { Setting, SettingPage } from '../../../contract/setting'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { dayAt } from '../../../domain/civil-day'
import {
  categoryLimitName,
  categoryNearbyName,
  categoryOfLimit,
  categoryOfNearby,
  ruleOf,
  type SettingName,
  type SettingValue,
  settingNames,
  settings as usualSettings,
} from '../../../domain/setting'
import { groupOf, isAhead } from '../../../domain/setting-group'
import { earliestChange, settingProblem } from '../../../domain/setting-value'
import type { App } from '../../app'
import { type Category, listKeptCategories } from '../../store/category-store'
import { listSettings, type StoredSetting } from '../../store/setting-store'
import {
  categoryLimitNote,
  categoryNearbyNote,
  citySettingWording,
  settingGroupWording,
  settingSourceWording,
  settingUnitWording,
} from '../../wording/city-setting'

/** Whoever decides for the whole city. */
export const decidesForCity = ({ grants }: Person): boolean =>
  grants.some(({ role, area }) => (role === 'dispatcher' || role === 'administrator') && area === String(cityCounty))

/** 网格约定, each with what holds now, what held and what is to hold. */
export const listCitySettings = async (app: Pick<App, 'db' | 'cipher' | 'now'>, person: Person): Promise<SettingPage> => {
  const at = app.now()
  const [stored, categories] = [await listSettings(app.db), await listKeptCategories(app.db, at)]
  const leaves = categories.filter(({ code, parent }) => parent !== null && /^\d{4}$/.test(code))
  const nameOf = ({ set_by_name }: StoredSetting) => (set_by_name ? app.cipher.open('account.name', cityCounty, set_by_name) : '')
  // What is between a person and the staff is nowhere near, whatever anybody sets.
  const shared = leaves.filter(({ isPrivate }) => !isPrivate)
  const all = [...settingNames, ...leaves.map(({ code }) => categoryLimitName(code)), ...shared.map(({ code }) => categoryNearbyName(code))]
  return {
    settings: all.flatMap((name) => toSetting(name, { at, nameOf, stored: stored.filter((row) => row.name === name), categories })),
    mayChange: decidesForCity(person),
    earliest: dayAt(earliestChange(at.getTime())),
  }
}

interface Known {
  readonly at: Date
  readonly nameOf: (stored: StoredSetting) => string
  readonly stored: readonly StoredSetting[]
  readonly categories: readonly Category[]
}

const toSetting = (name: string, { at, nameOf, stored, categories }: Known): Setting[] => {
  const rule = ruleOf(name)
  if (!rule) return []
  const { title, note, usual } = worded(name, categories) ?? { ...citySettingWording[name as SettingName], usual: rule.usual }
  const changes = [...stored].sort((one, other) => other.valid_from.getTime() - one.valid_from.getTime())
  const begun = changes.find(({ valid_from }) => valid_from <= at)
  return [
    {
      name,
      title,
      note,
      group: settingGroupWording[groupOf(name)],
      form: rule.form,
      unit: settingUnitWording[rule.form],
      value: toWire(readable(name, begun?.value) ?? usual),
      usual: toWire(usual),
      source: settingSourceWording[rule.source],
      least: rule.least,
      most: rule.most,
      isAhead: isAhead(name),
      changes: changes.map((change) => ({
        from: change.valid_from.toISOString(),
        value: change.value === null ? null : toWire(readable(name, change.value) ?? usual),
        by: nameOf(change),
        at: change.set_at.toISOString(),
        isComing: change.valid_from > at,
      })),
    },
  ]
}

/** What is set of a kind of matter bears its name, and is usually what the catalogue says. */
const worded = (name: string, categories: readonly Category[]): { title: string; note: string; usual: SettingValue } | undefined => {
  const limited = categories.find(({ code }) => code === categoryOfLimit(name))
  if (limited) return { title: limited.name, note: categoryLimitNote, usual: limited.limit }
  const near = categories.find(({ code }) => code === categoryOfNearby(name))
  return near && { title: near.name, note: categoryNearbyNote, usual: near.nearbyMeters ?? usualSettings.nearbyMeters.usual }
}

const readable = (name: string, value: unknown): SettingValue | undefined =>
  settingProblem(name, value) === undefined ? (value as SettingValue) : undefined

const toWire = (value: SettingValue): Setting['value'] => {
  if (typeof value !== 'object') return value
  return 'kind' in value ? { ...value } : value.map((each) => ({ ...each }))
}
