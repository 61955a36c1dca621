import { useEffect, useRef } from 'react'
import { isWeapp } from './display'
import { useIsInView } from './page-shown'

type Keys = Readonly<Record<string, (() => void) | undefined>>

const typing = 'input, textarea, select, [contenteditable="true"]'
const openDialog = '.taro_page [role="dialog"], .taro_page [role="alertdialog"]'

/** On a desk a key does what a tap does: never while somebody types, on a page below or, but for its own, in a dialog. Ctrl with Enter sends from within a field. */
export const useKeys = (keys: Keys, { inDialog = false, isOn = true }: { inDialog?: boolean; isOn?: boolean } = {}) => {
  const now = useRef(keys)
  now.current = keys
  const isListening = useIsInView() && isOn
  useEffect(() => {
    if (isWeapp || !isListening) return
    const pressed = (event: KeyboardEvent) => {
      const act = now.current[nameOf(event)]
      if (!act || event.defaultPrevented || isElsewhere(event, inDialog)) return
      event.preventDefault()
      act()
    }
    const held = (event: KeyboardEvent) => isHeld(event) && pressed(event)
    const alone = (event: KeyboardEvent) => !isHeld(event) && pressed(event)
    document.addEventListener('keydown', alone)
    // Taro's fields keep what is pressed in them to themselves.
    document.addEventListener('keydown', held, true)
    return () => {
      document.removeEventListener('keydown', alone)
      document.removeEventListener('keydown', held, true)
    }
  }, [inDialog, isListening])
}

const isHeld = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey

/** A field of Taro's tells of a key a second time, without saying which. */
const nameOf = (event: KeyboardEvent): string => {
  const { key = '' } = event
  if (event.altKey) return ''
  const name = key.length === 1 ? key.toLowerCase() : key
  return isHeld(event) ? `Ctrl+${name}` : name
}

const isElsewhere = (event: KeyboardEvent, inDialog: boolean): boolean => {
  const isTyping = event.target instanceof Element && event.target.closest(typing) !== null
  return (isTyping && !isHeld(event)) || (!inDialog && document.querySelector(openDialog) !== null)
}

/** Keeps what the keyboard stands on in sight. */
export const keepInSight = (id: string) => {
  if (!isWeapp) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
}
