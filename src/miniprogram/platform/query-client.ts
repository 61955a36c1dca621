import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

const ignore = () => undefined

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
    // A program opened without a network hears of no change until one comes.
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'), ignore)
    return () => Taro.offNetworkStatusChange(changed)
  })
  return new QueryClient({
    // `always` asks even where WeChat is wrong about the network, and would also not ask again once it is back.
    defaultOptions: {
      queries: { retry: false, staleTime: 5_000, networkMode: 'always', refetchOnReconnect: true },
      mutations: { networkMode: 'always' },
    },
  })
}
