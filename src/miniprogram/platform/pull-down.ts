import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** 下拉刷新; the page's config needs enablePullDownRefresh. */
export const usePullToRefresh = (refresh: () => Promise<unknown>) =>
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
