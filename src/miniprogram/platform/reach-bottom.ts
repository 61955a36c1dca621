import { useReachBottom as useTaroReachBottom } from '@tarojs/taro'

/** 上拉: the end of a list comes near. */
export const useReachBottom = (onReached: () => void) => useTaroReachBottom(onReached)
