import { type RefObject, useEffect } from 'react'
import { isWeapp } from './display'

/** taro-ui gives its inputs no accessible name; in a browser the real element is inside and can be told. */
export const useInputName = (box: RefObject<HTMLElement>, name: string) =>
  useEffect(() => {
    if (isWeapp) return
    const tell = () => {
      box.current?.querySelectorAll('input, textarea').forEach((input) => {
        input.setAttribute('aria-label', name)
      })
    }
    tell()
    const watch = new MutationObserver(tell)
    if (box.current) watch.observe(box.current, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [box, name])
