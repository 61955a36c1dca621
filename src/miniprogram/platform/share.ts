import { useShareAppMessage } from '@tarojs/taro'
import { useRef } from 'react'

/** What the page's share button hands to a friend; the page's config must let it. */
export const useShared = (shared: { readonly title: string; readonly path: string } | undefined) => {
  const latest = useRef(shared)
  latest.current = shared
  useShareAppMessage(() => latest.current ?? {})
}
