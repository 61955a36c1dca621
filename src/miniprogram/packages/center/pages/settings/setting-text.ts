import type { Setting, SettingValue } from '../../../../../contract/setting'
import { settingWords, timeKindWords } from '../../../../locales/city'

const pad = (value: number) => String(value).padStart(2, '0')
const clockOf = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

/** A value as it is read. */
export const valueText = (value: SettingValue, { form }: Pick<Setting, 'form'>): string => {
  if (typeof value === 'boolean') return value ? settingWords.yes : settingWords.no
  if (typeof value === 'number') return form === 'percent' ? settingWords.value.percent(value) : String(value)
  if (Array.isArray(value)) return windowsText(value).replaceAll('\n', '，')
  return settingWords.value.limit(value.amount, timeKindWords[value.kind].label)
}

export const windowsText = (windows: readonly { from: number; to: number }[]): string =>
  windows.map(({ from, to }) => `${clockOf(from)}-${clockOf(to)}`).join('\n')

/** The hours as they were written, one stretch a line; what cannot be read is handed on as none, and the cloud says what is wrong. */
export const windowsOf = (text: string): { from: number; to: number }[] =>
  text
    .split(/[\n，,；;]+/)
    .filter((line) => line.trim())
    .map((line) => {
      const [, ...parts] = /^\s*(\d{1,2})[:：](\d{2})\s*[-—–~至到]\s*(\d{1,2})[:：](\d{2})\s*$/.exec(line) ?? []
      const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts.map(Number)
      return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute }
    })
