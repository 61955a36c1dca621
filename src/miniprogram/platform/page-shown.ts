import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'

/** Each time the page comes into view again; opening it is not again. */
export const usePageShownAgain = (onShown: () => void) => {
  const wasShown = useRef(false)
  useDidShow(() => {
    if (wasShown.current) onShown()
    wasShown.current = true
  })
}

/** Whether the page is the one that the person sees, not one below another. */
export const useIsInView = () => {
  const [isInView, setIsInView] = useState(true)
  useDidShow(() => setIsInView(true))
  useDidHide(() => setIsInView(false))
  return isInView
}
