import { useState } from 'react'
import type { LimitGiven, Setting, SettingValue, WindowGiven } from '../../../../../contract/setting'
import { settingWords, timeKindWords } from '../../../../locales/city'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { windowsOf, windowsText } from './setting-text'

type ValueFieldProps = { setting: Setting; value: SettingValue; onChange: (value: SettingValue) => void }

const kinds = Object.keys(timeKindWords) as LimitGiven['kind'][]
const isLimit = (value: SettingValue): value is LimitGiven => typeof value === 'object' && !Array.isArray(value)
const isWindows = (value: SettingValue): value is WindowGiven[] => Array.isArray(value)

/** Each form of value in the field that fits it. */
export const ValueField = ({ setting, value, onChange }: ValueFieldProps) => {
  const { least, most } = setting
  const hint = settingWords.amountHint(least, most)
  if (isLimit(value))
    return (
      <>
        <NumberField hint={hint} value={value.amount} onChange={(amount) => onChange({ ...value, amount })} />
        <ChipRow
          label={settingWords.kind}
          chips={kinds.map((kind) => ({ value: kind, label: `${timeKindWords[kind].label}（${timeKindWords[kind].note}）` }))}
          value={value.kind}
          onChange={(kind) => onChange({ ...value, kind })}
        />
      </>
    )
  if (isWindows(value)) return <WindowsField value={value} onChange={onChange} />
  if (typeof value === 'boolean')
    return (
      <ChipRow
        label={settingWords.change}
        chips={[
          { value: 'yes', label: settingWords.yes },
          { value: 'no', label: settingWords.no },
        ]}
        value={value ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'yes')}
      />
    )
  return <NumberField hint={hint} value={value} onChange={onChange} />
}

type NumberFieldProps = { hint: string; value: number; onChange: (value: number) => void }

const NumberField = ({ hint, value, onChange }: NumberFieldProps) => {
  const [text, setText] = useState(String(value))
  const change = (typed: string) => {
    setText(typed)
    onChange(/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : -1)
  }
  return <Field name='setting-amount' label={settingWords.amount} hint={hint} kind='number' limit={6} value={text} onChange={change} />
}

const WindowsField = ({ value, onChange }: { value: WindowGiven[]; onChange: (value: WindowGiven[]) => void }) => {
  const [text, setText] = useState(windowsText(value))
  const change = (typed: string) => {
    setText(typed)
    onChange(windowsOf(typed))
  }
  const words = { label: settingWords.windows, hint: settingWords.windowsHint, placeholder: settingWords.windowsPlaceholder }
  return <Field name='setting-windows' {...words} lines='many' limit={80} value={text} onChange={change} />
}
