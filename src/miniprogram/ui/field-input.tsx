import { Input, Textarea } from '@tarojs/components'
import { useRef } from 'react'
import { isWeapp } from '../platform/display'
import '../platform/quiet-input'

type FieldInputProps = {
  name: string
  label: string
  value: string
  /** Hands on what was typed; hand back the same words, or the field starts anew with yours. */
  onChange: (value: string) => void
  placeholder: string
  kind: 'text' | 'phone' | 'number' | 'idcard'
  lines: 'one' | 'many'
  limit: number
  autoFocus: boolean
  onEnter?: (() => void) | undefined
}

const keyboardRoom = 120
// Room for spaces, hyphens and an area code: whatever is pasted is read whole.
const phoneSigns = 20
const namedAs = (label: string) => (isWeapp ? { 'aria-label': label, 'aria-role': 'textbox' } : { nativeProps: { 'aria-label': label } })

/** Not taro-ui's: its inputs cannot be named for screen readers and send the whole text at every character. */
export const FieldInput = ({ name, label, value, onChange, placeholder, kind, lines, limit, autoFocus, onEnter }: FieldInputProps) => {
  const words = useRef({ typed: value, given: value, version: 0 })
  if (value !== words.current.typed) words.current = { typed: value, given: value, version: words.current.version + 1 }
  const shared = {
    ...namedAs(label),
    id: name,
    name,
    className: `field__input field__input--${lines}`,
    defaultValue: words.current.given,
    placeholder,
    placeholderClass: 'field__placeholder',
    maxlength: kind === 'phone' ? phoneSigns : limit,
    cursorSpacing: keyboardRoom,
    ...(autoFocus ? { focus: true } : {}),
    onInput: (event: { detail: { value: string } }) => {
      words.current.typed = event.detail.value
      onChange(event.detail.value)
    },
  }
  const { version } = words.current
  if (lines === 'many') return <Textarea key={version} {...shared} showConfirmBar={false} disableDefaultPadding />
  const confirm = onEnter ? { onConfirm: onEnter } : {}
  return <Input key={version} {...shared} {...confirm} type={kind === 'phone' ? 'number' : kind} />
}
