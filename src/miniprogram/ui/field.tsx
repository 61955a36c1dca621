import { Label, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { uiWords } from '../locales/ui'
import { classNames } from './class-names'
import { FieldInput } from './field-input'
import { Icon } from './icon'
import './field.scss'

type FieldProps = {
  /** Unique on its page. */
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  /** A sentence that says what to do. */
  error?: string | undefined
  placeholder?: string | undefined
  kind?: 'text' | 'phone' | 'number' | 'idcard' | undefined
  lines?: 'one' | 'many' | undefined
  limit?: number | undefined
  /** What is too long stays as it is and is said, never cut. */
  mayExceed?: boolean | undefined
  optional?: boolean | undefined
  autoFocus?: boolean | undefined
  /** Enter in a field of one line. */
  onEnter?: (() => void) | undefined
  /** Beside the counter: a microphone, a camera. */
  tools?: ReactNode
}

const defaultLimit = 140
const endless = -1

export const Field = (props: FieldProps) => {
  const { name, label, value, onChange, hint, error, placeholder = '', kind = 'text', lines = 'one', limit = defaultLimit } = props
  const spoken = error ? `${label}，${error}` : label
  const { autoFocus = false, mayExceed = false } = props
  const longest = mayExceed ? endless : limit
  return (
    <View className={classNames('field', error !== undefined && 'field--wrong')}>
      <View className='field__head'>
        <Label className='field__label' for={name}>
          {label}
        </Label>
        {props.optional && <View className='field__optional'>{uiWords.optional}</View>}
      </View>
      {hint && <View className='field__hint'>{hint}</View>}
      <View className='field__box'>
        <FieldInput
          {...{ name, label: spoken, value, onChange, placeholder, kind, lines, limit: longest, autoFocus, onEnter: props.onEnter }}
        />
        {lines === 'many' && (
          <View className='field__foot'>
            <View className='field__tools'>{props.tools}</View>
            <View className='field__count'>{uiWords.counter(value.length, limit)}</View>
          </View>
        )}
      </View>
      {error && (
        <View className='field__error' aria-live='polite'>
          <Icon name='warning' />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}
