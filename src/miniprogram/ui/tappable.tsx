import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { isWeapp } from '../platform/display'
import { classNames } from './class-names'
import { withRole } from './with-role'
import './tappable.scss'

type TappableProps = PropsWithChildren<{
  label: string
  onTap: () => void
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}>

/** Everything that can be tapped: a role and a name for screen readers, a key for desks. The tap stays synchronous. */
export const Tappable = ({ label, onTap, role = 'button', checked, disabled = false, className, children }: TappableProps) => {
  const act = () => {
    if (!disabled) onTap()
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !['Enter', ' '].includes(event.key)) return
    event.preventDefault()
    act()
  }
  const reach = isWeapp ? {} : { tabindex: disabled ? -1 : 0, onKeyDown: pressed }
  return (
    <View
      className={classNames('tappable', disabled && 'tappable--disabled', className)}
      hoverClass={disabled ? 'none' : 'held'}
      aria-label={label}
      {...(checked === undefined ? {} : { 'aria-checked': checked ? 'true' : 'false' })}
      {...(disabled ? { 'aria-disabled': 'true' } : {})}
      {...withRole(role)}
      {...reach}
      onClick={act}
    >
      {children}
    </View>
  )
}
