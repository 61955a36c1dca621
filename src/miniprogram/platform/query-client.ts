import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

/** Makes the cache and tells it, once, how this platform knows of focus and network. */
export const createQueryClient = () => {
  focusManager.setEventListener((setFocused) => {
    const shown = () => setFocused(true)
    const hidden = () => setFocused(false)
    Taro.onAppShow(shown)
    Taro.onAppHide(hidden)
    return () => {
      Taro.offAppShow(shown)
      Taro.offAppHide(hidden)
    }
  })
  onlineManager.setEventListener((setOnline) => {
    const changed = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(changed)
    return () => Taro.offNetworkStatusChange(changed)
  })
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 5_000, networkMode: 'always' }, mutations: { networkMode: 'always' } },
  })
}
