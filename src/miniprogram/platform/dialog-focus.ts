import { useEffect, useRef } from 'react'
import { isWeapp } from './display'

const shownDialog = '.taro_page [role="dialog"], .taro_page [role="alertdialog"]'
const fadeMilliseconds = 60

/** In a browser the keyboard goes into a dialog when it opens, leaves it by Escape and returns to where it was. */
export const useDialogFocus = (open: boolean, onClose: () => void) => {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (isWeapp || !open) return
    const before = document.activeElement
    // What is still fading in cannot be focused yet.
    const entering = setTimeout(() => {
      const dialog = Array.from(document.querySelectorAll<HTMLElement>(shownDialog)).at(-1)
      // Whoever was quicker and writes in it already keeps their place.
      if (!dialog || dialog.contains(document.activeElement)) return
      dialog.setAttribute('tabindex', '-1')
      dialog.focus({ preventScroll: true })
    }, fadeMilliseconds)
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
    }
    // Taro's fields keep what is pressed in them to themselves.
    document.addEventListener('keydown', pressed, true)
    return () => {
      clearTimeout(entering)
      document.removeEventListener('keydown', pressed, true)
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [open])
}
