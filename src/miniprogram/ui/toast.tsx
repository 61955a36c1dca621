import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { classNames } from './class-names'
import { withRole } from './with-role'
import './toast.scss'

const shownMilliseconds = 3000

let words = ''
let leaving: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const say = (next: string) => {
  words = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says something in passing; what must not be missed belongs in a notice. */
export const showToast = (next: string) => {
  clearTimeout(leaving)
  say(next)
  leaving = setTimeout(() => say(''), shownMilliseconds)
}

/** Drawn once by every page. */
export const Toast = () => {
  const shown = useSyncExternalStore(subscribe, () => words)
  return (
    <View className={classNames('toast', shown !== '' && 'toast--shown')} aria-live='polite' {...withRole('status')}>
      {shown}
    </View>
  )
}
