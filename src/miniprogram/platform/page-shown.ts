import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Each time the page comes into view again; opening it is not again. */
export const usePageShownAgain = (onShown: () => void) => {
  const wasShown = useRef(false)
  useDidShow(() => {
    if (wasShown.current) onShown()
    wasShown.current = true
  })
}
