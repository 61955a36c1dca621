import { dayNumberAt, momentOf } from './civil-day'
import { type Limit, timeKinds, type WorkWindow } from './deadline'
import {
  categoryLimitName,
  categoryNearbyName,
  ruleOf,
  type SettingForm,
  type SettingName,
  type SettingValue,
  settingNames,
  settings,
} from './setting'

/** A value that holds from a day on, until a later one; none is the default again. */
export interface SettingChange {
  readonly name: string
  readonly value: unknown
  readonly fromMs: number
}

type ValueOf<Form> = Form extends 'limit'
  ? Limit
  : Form extends 'windows'
    ? readonly WorkWindow[]
    : Form extends 'switch'
      ? boolean
      : number

/** Every setting as it stands at one moment. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]['form']> } & {
  /** 办理时限 of a kind of matter where the city has set one. */
  readonly limitOf: (category: string) => Limit | undefined
  /** 多近算附近, likewise. */
  readonly nearbyMetersOf: (category: string) => number | undefined
}

/** What holds at this moment: of each setting the latest that has begun. What was set cannot be read any more where its rule has changed since. */
export const settingsAt = (changes: readonly SettingChange[], atMs: number): Settings => {
  const begun = [...changes].filter(({ fromMs }) => fromMs <= atMs).sort((one, other) => one.fromMs - other.fromMs)
  const latest = new Map(begun.map(({ name, value }) => [name, value]))
  const held = (name: string) => {
    const value = latest.get(name)
    return settingProblem(name, value) === undefined ? (value as SettingValue) : undefined
  }
  const values = Object.fromEntries(settingNames.map((name) => [name, held(name) ?? settings[name].usual]))
  return {
    ...values,
    limitOf: (category) => held(categoryLimitName(category)) as Limit | undefined,
    nearbyMetersOf: (category) => held(categoryNearbyName(category)) as number | undefined,
  } as Settings
}

export type SettingProblem = 'noSuchSetting' | 'settingOutOfRange' | 'limitMissing' | 'windowsMissing' | 'windowsOverlap'

/** Why this may not be set; nothing where it may. */
export const settingProblem = (name: string, value: unknown): SettingProblem | undefined => {
  const rule = ruleOf(name)
  return rule ? problems[rule.form](value, rule) : 'noSuchSetting'
}

/** A change holds from the beginning of a day, at the earliest tomorrow: what is promised today was promised by today's rules. */
export const earliestChange = (atMs: number): number => momentOf(dayNumberAt(atMs) + 1, 0)

type Bounds = { readonly least: number; readonly most: number }

const isWithin = (value: unknown, { least, most }: Bounds): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most

const numberProblem = (value: unknown, bounds: Bounds) => (isWithin(value, bounds) ? undefined : 'settingOutOfRange')

const problems: Readonly<Record<SettingForm, (value: unknown, bounds: Bounds) => SettingProblem | undefined>> = {
  count: numberProblem,
  percent: numberProblem,
  switch: (value) => (typeof value === 'boolean' ? undefined : 'settingOutOfRange'),
  limit: (value, bounds) => {
    if (!isLimit(value)) return 'limitMissing'
    return numberProblem(value.amount, bounds)
  },
  windows: (value, bounds) => {
    if (!Array.isArray(value) || !isWithin(value.length, bounds) || !value.every(isWindow)) return 'windowsMissing'
    const given: readonly WorkWindow[] = value
    return given.every(({ from }, at) => at === 0 || from > (given[at - 1]?.to ?? 0)) ? undefined : 'windowsOverlap'
  },
}

const isLimit = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && 'amount' in value && 'kind' in value && timeKinds.some((kind) => kind === value.kind)

const isWindow = (value: unknown): value is WorkWindow => {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('to' in value)) return false
  const { from, to } = value
  return isWithin(from, { least: 0, most: 1_439 }) && isWithin(to, { least: 1, most: 1_440 }) && Number(from) < Number(to)
}
